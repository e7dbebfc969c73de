import type { Random } from '../../engine/random.js';
import type { GradientFlowSpec } from '../../experiments/gradient-flow/spec.js';
import { smallNet } from './net.js';
import { RECIPES, type Recipe } from './recipes.js';

/** Some recipes, each at most once. */
export function someRecipes(random: Random, count: number): readonly Recipe[] {
  const left = [...RECIPES];
  return Array.from({ length: count }).flatMap(() => left.splice(random.integer(left.length), 1));
}

/** The recipe that a small net was built by. */
export function recipeOf(spec: GradientFlowSpec): Recipe {
  const same = (change: Recipe['change']) =>
    JSON.stringify(smallNet({ ...change, depth: spec.depth, seed: spec.seed })) === JSON.stringify(spec);
  return RECIPES.find(({ change }) => same(change)) ?? RECIPES[0];
}
