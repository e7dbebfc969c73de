import type { Random } from '../../engine/random.js';
import type { Belief } from './magnitudes.js';

/** The greatest slope of a sigmoid. */
const QUARTER = 0.25;
/** Wrong answers drawn beside the one a template is about. */
const OTHERS = 2;

/** That each of `factors` layers passes on exactly a quarter. */
export function alwaysQuarter(factors: number): Belief {
  return { misconception: 'always-quarter-power', value: QUARTER ** factors };
}

/** That shares are added: where each layer leaves `factor`, `factors` layers leave it divided among them, or grown in proportion. */
export function adds(factor: number, factors: number): Belief {
  return {
    misconception: 'adds-instead-of-multiplies',
    value: factor < 1 ? factor / factors : factor * factors,
  };
}

/** That the gradient arrives as it set out, for the reason named. */
export function unchanged(misconception: Belief['misconception']): Belief {
  return { misconception, value: 1 };
}

/** That what grows must shrink. */
export function onlyVanishes(value: number): Belief {
  return { misconception: 'gradients-only-vanish', value: Math.min(value, 1 / value) };
}

/** That one layer alone does what all do. */
export function oneLayer(factor: number): Belief {
  return { misconception: 'one-bad-layer', value: factor };
}

/** That theory’s factor, which is of the squared gradient, is the gradient's. */
export function squared(value: number): Belief {
  return { misconception: 'variance-scales-linearly', value: value ** 2 };
}

/** That a minus sign in an exponent may be lost. */
export function minusLost(value: number): Belief {
  return { misconception: 'misreads-powers-of-ten', value: 1 / value };
}

/** The belief a question is about and two of some others: which ones differs, so that the key's rank among them does too. */
export function someBeliefs(random: Random, about: Belief, others: readonly Belief[]): readonly Belief[] {
  const left = [...others];
  const drawn = Array.from({ length: OTHERS }).flatMap(() => left.splice(random.integer(left.length), 1));
  return [about, ...drawn];
}

/** What is commonly believed of a gradient that `factors` layers shrink to `value`. */
export function ofShrinking(value: number, factors: number): readonly Belief[] {
  const factor = value ** (1 / factors);
  return [alwaysQuarter(factors), adds(factor, factors), oneLayer(factor), squared(value), minusLost(value)];
}

/** What is commonly believed of a gradient that `factors` layers make grow to `value`. */
export function ofGrowing(value: number, factors: number): readonly Belief[] {
  const factor = value ** (1 / factors);
  return [onlyVanishes(value), adds(factor, factors), squared(value)];
}
