import { UserError } from '../../src/chat/user-error.js';
import { BUDGET, estimateCost, nearestWithinBudget } from '../../src/experiments/gradient-flow/cost.js';
import type { GradientFlowSpec } from '../../src/experiments/gradient-flow/spec.js';

/**
 * Refuses, before any work starts, nets that together cost more than one answer may.
 * @param line writes the command for specs that fit.
 * @throws {UserError} naming the nearest line that fits.
 */
export function requireAffordable<S extends readonly GradientFlowSpec[]>(
  specs: S,
  line: (specs: readonly GradientFlowSpec[]) => string,
): S {
  const cost = specs.reduce((sum, spec) => sum + estimateCost(spec), 0);
  if (cost <= BUDGET) return specs;
  const fitting = specs.map((spec) => nearestWithinBudget(spec, BUDGET / specs.length));
  const values = { times: cost / BUDGET };
  throw new UserError([{ key: 'error-too-expensive', values }], line(fitting));
}
