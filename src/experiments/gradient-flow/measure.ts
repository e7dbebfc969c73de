import { ACTIVATIONS } from '../../engine/activations.js';
import { LOSSES } from '../../engine/losses.js';
import { drawNetwork, forward, type HiddenLayer, type HiddenTrace } from '../../engine/network.js';
import { frobeniusNorm } from '../../engine/norm.js';
import { Random } from '../../engine/random.js';
import { Tape } from '../../engine/tape.js';
import type { Tensor } from '../../engine/tensor.js';
import { findRangeLimit } from './finding.js';
import type { RangeFinding } from './result.js';
import { drawSample, outputsOf } from './sample.js';
import { measureSlopes } from './slopes.js';
import type { GradientFlowSpec } from './spec.js';

/** One hidden layer under one seed; the norms and shares are those of `LayerMeasurement`. */
export interface LayerSample {
  readonly dh: number;
  /** ‖∂L/∂y‖. */
  readonly dy: number;
  /** ‖∂L/∂z‖. */
  readonly dz: number;
  /** ‖∂L/∂z · Wᵀ‖. */
  readonly branch: number;
  /** ‖∂L/∂h_(l-1)‖. */
  readonly below: number;
  readonly dW: number;
  readonly saturated: number;
  readonly dead: number;
  readonly mean: number;
  readonly std: number;
  readonly updateRatio: number;
  readonly float32Moved: number;
  readonly weightNorm: number;
}

/** One draw of weights and data, run forward and backward once. */
export interface Sample {
  readonly layers: readonly LayerSample[];
  readonly loss: number;
  readonly finding: RangeFinding | null;
}

/** Draws a net and its data from one seed, weights first, runs it forward and backward, and measures every hidden layer. */
export function measureOnce(spec: GradientFlowSpec, seed: number): Sample {
  const random = new Random(seed);
  const architecture = { ...spec, inputs: spec.width, outputs: outputsOf(spec.loss) };
  const network = drawNetwork(architecture, spec, random);
  const { x, targets } = drawSample(spec, random);
  const tape = new Tape();
  const trace = forward(tape, network, x);
  const loss = LOSSES[spec.loss](tape, trace.output, targets);
  tape.backward(loss);

  const layers = network.hidden.flatMap((layer, index) => {
    const made = trace.hidden[index];
    return made ? [measureLayer(spec, layer, made)] : [];
  });
  return { layers, loss: loss.data[0] ?? Number.NaN, finding: findRangeLimit(network, trace, loss) };
}

function measureLayer(spec: GradientFlowSpec, { weight }: HiddenLayer, made: HiddenTrace): LayerSample {
  const dW = frobeniusNorm(weight.grad);
  const weightNorm = frobeniusNorm(weight.data);
  return {
    dh: frobeniusNorm(made.output.grad),
    dy: frobeniusNorm(made.normalised.grad),
    dz: frobeniusNorm(made.preActivation.grad),
    branch: frobeniusNorm(made.branch.grad),
    below: frobeniusNorm(made.input.grad),
    dW,
    ...measureSlopes(ACTIVATIONS[spec.activation], made.normalised, made.activated),
    ...measureSpread(made.output.data),
    updateRatio: Math.log10((spec.learningRate * dW) / weightNorm),
    float32Moved: float32Moved(weight, spec.learningRate),
    weightNorm,
  };
}

function measureSpread(values: Float64Array): { readonly mean: number; readonly std: number } {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i] as number;
  const mean = sum / values.length;
  const centred = new Float64Array(values.length);
  for (let i = 0; i < values.length; i++) centred[i] = (values[i] as number) - mean;
  return { mean, std: frobeniusNorm(centred) / Math.sqrt(values.length) };
}

/** The share of weights w, rounded to float32, for which w − η ∂L/∂w rounds to another number. */
function float32Moved({ data, grad }: Tensor, learningRate: number): number {
  let moved = 0;
  for (let i = 0; i < data.length; i++) {
    const weight = Math.fround(data[i] as number);
    if (Math.fround(weight - learningRate * (grad[i] as number)) !== weight) moved++;
  }
  return moved / data.length;
}
