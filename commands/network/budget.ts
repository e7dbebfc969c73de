import { UserError } from '../../src/chat/user-error.js';
import { BUDGET, estimateCost, nearestWithinBudget } from '../../src/experiments/gradient-flow/cost.js';
import type { GradientFlowSpec } from '../../src/experiments/gradient-flow/spec.js';

/** How much less each try of {@link fitSpec} allows, and after how many tries the smallest net has been reached. */
const LESS = 0.8;
const MOST_TRIES = 60;

/** What nets cost together, as a share of what one answer may. */
export function shareOfBudget(specs: readonly GradientFlowSpec[]): number {
  return specs.reduce((sum, spec) => sum + estimateCost(spec), 0) / BUDGET;
}

/** The nearest spec for which all the nets that an answer measures fit the budget together; the same where they do. */
export function fitSpec(
  spec: GradientFlowSpec,
  netsFor: (spec: GradientFlowSpec) => readonly GradientFlowSpec[] = (each) => [each],
): GradientFlowSpec {
  let fitting = spec;
  for (let attempt = 0; attempt < MOST_TRIES && shareOfBudget(netsFor(fitting)) > 1; attempt += 1) {
    fitting = nearestWithinBudget(spec, (BUDGET / netsFor(spec).length) * LESS ** attempt);
  }
  return fitting;
}

/**
 * Refuses, before any work starts, nets that together cost more than one answer may.
 * @param nearest the line for the nearest nets that fit.
 * @throws {UserError} with that line.
 */
export function requireAffordable(specs: readonly GradientFlowSpec[], nearest: () => string): void {
  const times = shareOfBudget(specs);
  if (times > 1) throw new UserError([{ key: 'error-too-expensive', values: { times } }], nearest());
}
