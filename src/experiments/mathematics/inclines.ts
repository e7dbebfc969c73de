/** Asks for straight lines through 0, and how far each rises over the same run. */
export interface InclinesSpec {
  readonly kind: 'inclines';
  readonly slopes: readonly number[];
  /** The lines are drawn from x = 0 to here. */
  readonly to: number;
  /** The run: from one x to another, both within the drawn part. */
  readonly run: readonly [from: number, to: number];
}

/** One line, and the step up it that was measured. */
export interface Incline {
  /** The heights where the run begins and ends. */
  readonly heights: readonly [from: number, to: number];
  readonly rise: number;
  /** Rise over run. */
  readonly slope: number;
}

/** The lines, measured. */
export interface InclinesResult {
  readonly kind: 'inclines';
  readonly spec: InclinesSpec;
  readonly inclines: readonly Incline[];
}

/** Measures the rise of each line over the run. Throws nothing. */
export function runInclines(spec: InclinesSpec): InclinesResult {
  const [from, to] = spec.run;
  const inclines = spec.slopes.map((given): Incline => {
    const heights = [given * from, given * to] as const;
    const rise = heights[1] - heights[0];
    return { heights, rise, slope: rise / (to - from) };
  });
  return { kind: 'inclines', spec, inclines };
}
