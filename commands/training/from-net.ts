import type { AnswerButton } from '../../src/chat/answer.js';
import { DEFAULT_SPEC, type GradientFlowSpec } from '../../src/experiments/gradient-flow/spec.js';
import { shareOfTrainingBudget } from '../../src/experiments/training/cost.js';
import { DEFAULT_TRAINING, type TrainingSpec } from '../../src/experiments/training/spec.js';
import { trainingLine } from './nets.js';
import { trainingValuesOf } from './options.js';

/** A net whose gradient was measured, to be trained; what nobody chose is as it is in training. */
function trainingOf(net: GradientFlowSpec): TrainingSpec {
  const width = net.width === DEFAULT_SPEC.width ? DEFAULT_TRAINING.width : net.width;
  const { depth, batch, activation, initialiser, gain, sigma, normalisation, residual, seed } = net;
  const same = { depth, width, batch, activation, initialiser, gain, sigma, normalisation, residual, seed };
  return { ...DEFAULT_TRAINING, ...same };
}

/**
 * The button that really trains measured nets, side by side where there are several; none where that is too long for one answer,
 * or where they are of float32 or start from biases other than 0, as nets do not that are trained here.
 */
export function trainButton(
  nets: readonly [GradientFlowSpec, ...GradientFlowSpec[]],
): readonly AnswerButton[] {
  const [first, ...others] = distinct(nets.map(trainingOf));
  if (!first || nets.some(({ precision, bias }) => precision === 'float32' || bias !== 0)) return [];
  const specs = [first, ...others] as const;
  if (shareOfTrainingBudget(specs) > 1) return [];
  const key = others.length > 0 ? 'button-train-all' : 'button-train';
  return [{ label: { key }, command: trainingLine(trainingValuesOf(specs)) }];
}

/** Nets may differ in what training does not know of, such as the loss. */
function distinct(specs: readonly TrainingSpec[]): readonly TrainingSpec[] {
  return [...new Map(specs.map((spec) => [JSON.stringify(spec), spec])).values()];
}
