import { log10 } from '../../engine/functions/log.js';
import type { Kernel } from '../../engine/kernel.js';
import { LOSSES } from '../../engine/losses.js';
import { forward, type HiddenTrace } from '../../engine/network.js';
import { Random } from '../../engine/random.js';
import { Tape } from '../../engine/tape.js';
import type { Tensor } from '../../engine/tensor.js';
import { drawNet, gradientsOf, withGradientsIn } from './draw-net.js';
import { float32Norms } from './float32-norms.js';
import { type NormOf, Norms } from './norms.js';
import { RangeSearch } from './range-search.js';
import { RecycledMemory } from './recycled-memory.js';
import type { Float32Norms, RangeFinding } from './result.js';
import { bytesOf } from './room.js';
import { drawSample } from './sample.js';
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
  readonly float32Norms: Float32Norms | null;
}

/** One draw of weights and data, run forward and backward once. */
export interface Sample {
  readonly layers: readonly LayerSample[];
  readonly loss: number;
  readonly finding: RangeFinding | null;
}

/** Draws a net and its data from one seed, weights first, runs it forward and backward, and measures every hidden layer. */
export function measureOnce(spec: GradientFlowSpec, seed: number, kernel: Kernel): Sample {
  return kernel.scoped(bytesOf(spec), () => measureIn(kernel, spec, seed));
}

function measureIn(kernel: Kernel, spec: GradientFlowSpec, seed: number): Sample {
  const random = new Random(seed);
  const gradients = new RecycledMemory(kernel);
  const network = withGradientsIn(gradients, drawNet(spec, random, kernel));
  const { x, targets } = drawSample(spec, random, kernel);
  const norms = new Norms(kernel);
  const search = new RangeSearch(network, norms.of);
  const layers: LayerSample[] = [];

  const tape = new Tape(kernel, gradients);
  const trace = forward(tape, network, x, (made, index) => {
    const weight = network.hidden[index]?.weight;
    if (!weight) return;
    layers[index] = measureLayer(kernel, norms.of, spec, weight, made);
    search.look(made, index, trace.output);
    for (const done of gradientsOf(made, weight)) {
      norms.forget(done.grad);
      gradients.giveBack(done.dropGrad());
    }
  });
  const loss = LOSSES[spec.loss](tape, trace.output, targets);
  tape.backward(loss);
  return { layers, loss: loss.data[0] ?? Number.NaN, finding: search.found(trace.output, loss) };
}

function measureLayer(
  kernel: Kernel,
  normOf: NormOf,
  spec: GradientFlowSpec,
  weight: Tensor,
  made: HiddenTrace,
): LayerSample {
  const dW = normOf(weight.grad);
  const weightNorm = normOf(weight.data);
  const h = made.output.data;
  const mean = kernel.mean(h);
  return {
    dh: normOf(made.output.grad),
    dy: normOf(made.normalised.grad),
    dz: normOf(made.preActivation.grad),
    branch: normOf(made.branch.grad),
    below: normOf(made.input.grad),
    dW,
    ...measureSlopes(kernel, spec.activation, made.normalised, made.activated),
    mean,
    std: kernel.norm(h, mean) / Math.sqrt(h.length),
    updateRatio: log10((spec.learningRate * dW) / weightNorm),
    float32Moved: kernel.moved(weight.data, weight.grad, spec.learningRate) / weight.data.length,
    weightNorm,
    float32Norms: float32Norms(kernel, made.output.grad, weight.grad),
  };
}
