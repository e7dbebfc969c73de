/** How a text is set: its size in pixels and its weight. */
export interface TextStyle {
  readonly size: number;
  readonly weight: 500 | 700;
}

/** The smallest type in a picture, pixels: about 7 px where a phone shows the picture 360 px wide. */
export const SMALLEST = 26;

/** Every kind of text in a picture. */
export const TYPE = {
  title: { size: 42, weight: 700 },
  subtitle: { size: 28, weight: 500 },
  verdict: { size: 34, weight: 700 },
  panelTitle: { size: 30, weight: 700 },
  axis: { size: 27, weight: 500 },
  tick: { size: 28, weight: 500 },
  legend: { size: 28, weight: 500 },
  zone: { size: 26, weight: 500 },
  rule: { size: 26, weight: 500 },
  callout: { size: 27, weight: 700 },
  node: { size: 34, weight: 700 },
  nodeNote: { size: 30, weight: 500 },
  meaning: { size: 30, weight: 500 },
} as const satisfies Readonly<Record<string, TextStyle>>;
