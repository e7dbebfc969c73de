import type { GradientFlowSpec } from '../../experiments/gradient-flow/spec.js';
import {
  adds,
  alwaysQuarter,
  minusLost,
  oneLayer,
  onlyVanishes,
  squared,
  unchanged,
} from '../generated/beliefs.js';
import { type Belief, decades } from '../generated/magnitudes.js';
import type { Misconception } from '../misconceptions.js';

/** How near, in decades, a guess must come to what a misconception works out to be taken for it. */
const NEAR = 0.35;
/** A guess this near to what was measured shows no misconception. */
const RIGHT = 0.5;

/** Why somebody would expect a net's gradient to stay as it is. */
function hopeOf({ normalisation, residual, activation }: GradientFlowSpec): Misconception {
  if (normalisation === 'batch') return 'batch-norm-never-explodes';
  if (residual) return 'residual-no-loss';
  if (activation === 'relu') return 'relu-always-fixes';
  return activation === 'tanh' ? 'steepest-everywhere' : 'nearly-one-is-harmless';
}

function beliefsAbout(spec: GradientFlowSpec, ratio: number, ratioW: number): readonly Belief[] {
  const factors = spec.depth - 1;
  const factor = ratio ** (1 / factors);
  return [
    unchanged(hopeOf(spec)),
    alwaysQuarter(factors),
    { misconception: 'weight-lens-is-signal-lens', value: ratioW },
    ...(ratio > 1 ? [onlyVanishes(ratio)] : [minusLost(ratio)]),
    adds(factor, factors),
    oneLayer(factor),
    squared(ratio),
  ];
}

/**
 * What somebody probably believes who guesses a net's first/last so; undefined where the guess is near enough, or like nothing
 * that a misconception works out. Takes the ratios measured of ‖∂L/∂h‖ and ‖∂L/∂W‖.
 */
export function likelyBelief(
  guess: number,
  spec: GradientFlowSpec,
  ratio: number,
  ratioW: number,
): Misconception | undefined {
  if (decades(guess, ratio) <= RIGHT) return undefined;
  const near = beliefsAbout(spec, ratio, ratioW).filter(({ value }) => decades(guess, value) <= NEAR);
  const [nearest] = near.toSorted((a, b) => decades(guess, a.value) - decades(guess, b.value));
  return nearest?.misconception;
}
