import type { GradientFlowSpec } from '../../experiments/gradient-flow/spec.js';
import type { Misconception } from '../misconceptions.js';

/** A way to build a net that students know by name: `generated-recipe-<name>`. */
export interface Recipe {
  readonly name: string;
  readonly change: Partial<GradientFlowSpec>;
  /** What somebody believes who expects more of its gradient to arrive than does, or, where it grows, that it stays as it is. */
  readonly hope: Misconception;
  /** What somebody believes who expects less of it to arrive than does. */
  readonly fear: Misconception;
}

/** The recipes that questions draw from. */
export const RECIPES: readonly [Recipe, ...Recipe[]] = [
  {
    name: 'sigmoid-xavier',
    change: { activation: 'sigmoid' },
    hope: 'nearly-one-is-harmless',
    fear: 'always-quarter-power',
  },
  {
    name: 'sigmoid-large',
    change: { activation: 'sigmoid', gain: 2 },
    hope: 'nearly-one-is-harmless',
    fear: 'always-quarter-power',
  },
  {
    name: 'tanh-small',
    change: { activation: 'tanh', gain: 0.5 },
    hope: 'steepest-everywhere',
    fear: 'always-quarter-power',
  },
  {
    name: 'tanh-xavier',
    change: { activation: 'tanh' },
    hope: 'steepest-everywhere',
    fear: 'always-quarter-power',
  },
  {
    name: 'relu-xavier',
    change: { activation: 'relu' },
    hope: 'relu-always-fixes',
    fear: 'always-quarter-power',
  },
  {
    name: 'relu-he',
    change: { activation: 'relu', initialiser: 'he' },
    hope: 'relu-always-fixes',
    fear: 'gradients-only-vanish',
  },
  {
    name: 'relu-large',
    change: { activation: 'relu', initialiser: 'he', gain: 1.5 },
    hope: 'relu-always-fixes',
    fear: 'gradients-only-vanish',
  },
  {
    name: 'relu-batch-norm',
    change: { activation: 'relu', initialiser: 'he', normalisation: 'batch' },
    hope: 'batch-norm-never-explodes',
    fear: 'gradients-only-vanish',
  },
  {
    name: 'relu-residual',
    change: { activation: 'relu', initialiser: 'he', residual: true },
    hope: 'residual-no-loss',
    fear: 'gradients-only-vanish',
  },
];
