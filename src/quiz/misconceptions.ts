/**
 * What students are known to believe. Each has two messages: `misconception-<tag>-name`, the belief, and
 * `misconception-<tag>-correction`, one sentence that puts it right.
 */
export const MISCONCEPTIONS = [
  'adds-instead-of-multiplies',
  'always-quarter-power',
  'steepest-everywhere',
  'value-for-slope',
  'one-bad-layer',
  'nearly-one-is-harmless',
  'gradients-only-vanish',
  'last-layer-suffers',
  'later-layers-make-up',
  'weights-vanish',
  'zero-slope-means-learnt',
  'rate-alone-sets-step',
  'gradient-points-down',
  'larger-rate-fixes',
  'wider-fixes',
  'start-does-not-matter',
  'relu-always-fixes',
  'dead-unit-recovers',
  'residual-no-loss',
  'batch-norm-never-explodes',
  'batch-norm-is-layer-norm',
  'weight-lens-is-signal-lens',
  'clipping-lifts',
  'lstm-always-remembers',
  'open-gate-forgets',
  'time-is-not-depth',
  'misreads-powers-of-ten',
  'forgets-inner-derivative',
  'matrix-order-free',
  'variance-scales-linearly',
] as const;

/** The tag of a misconception. */
export type Misconception = (typeof MISCONCEPTIONS)[number];

/** Whether a tag names a misconception. */
export function isMisconception(tag: string): tag is Misconception {
  return MISCONCEPTIONS.some((known) => known === tag);
}
