/** Viridis (Smith & van der Walt 2015) at even distances: lightness rises all the way, so that no eye loses the order. */
const STOPS: readonly (readonly [number, number, number])[] = [
  [68, 1, 84],
  [72, 40, 120],
  [62, 74, 137],
  [49, 104, 142],
  [38, 130, 142],
  [31, 158, 137],
  [53, 183, 121],
  [110, 206, 88],
  [181, 222, 43],
  [253, 231, 37],
];

/** The colour of a share from 0 (dark) to 1 (light), as a CSS string; shares outside are the nearer end's. */
export function scaleColour(share: number): string {
  const at = Math.max(0, Math.min(1, share)) * (STOPS.length - 1);
  const below = STOPS[Math.min(STOPS.length - 2, Math.floor(at))] ?? [0, 0, 0];
  const above = STOPS[Math.min(STOPS.length - 1, Math.floor(at) + 1)] ?? below;
  const part = at - Math.min(STOPS.length - 2, Math.floor(at));
  const [red, green, blue] = below.map((channel, i) =>
    Math.round(channel + ((above[i] ?? channel) - channel) * part),
  );
  return `rgb(${red}, ${green}, ${blue})`;
}
