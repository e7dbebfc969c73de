/** How many steps of a run are measured at the most: enough for a smooth curve. */
export const MOST_MOMENTS = 60;

/** The steps that are measured, the first and the last among them, as evenly spread as whole numbers allow. */
export function measuredSteps(steps: number): readonly number[] {
  const count = Math.min(MOST_MOMENTS, steps);
  if (count === 1) return [1];
  return Array.from({ length: count }, (_, at) => 1 + Math.round((at * (steps - 1)) / (count - 1)));
}
