import { Random } from '../../../../src/engine/random.js';
import type { Tensor } from '../../../../src/engine/tensor.js';
import { drawNet } from '../../../../src/experiments/gradient-flow/draw-net.js';
import { bytesOf } from '../../../../src/experiments/gradient-flow/room.js';
import { drawSample } from '../../../../src/experiments/gradient-flow/sample.js';
import type { GradientFlowSpec } from '../../../../src/experiments/gradient-flow/spec.js';
import { loadKernel } from '../../../../src/lab/load-kernel.js';
import {
  each,
  FUNCTIONS,
  type Matrix,
  matrix,
  norm,
  riseOverRun,
  times,
  transposed,
  withBias,
  zeros,
  zip,
} from './plain.js';
import { standardised, throughStandardised } from './standardised.js';

/** ‖∂L/∂h_l‖ and ‖∂L/∂W_l‖ of layers 1…depth, and the loss. */
export interface Norms {
  readonly dh: readonly number[];
  readonly dW: readonly number[];
  readonly loss: number;
}

const kernel = loadKernel();

function crossEntropy(logits: readonly number[], target: number): number {
  const most = Math.max(...logits);
  const sum = logits.reduce((total, logit) => total + Math.exp(logit - most), 0);
  return Math.log(sum) + most - Number(logits[target]);
}

/** The mean cross-entropy, and its gradient at the last hidden layer's outputs: each is moved a little. */
function atTheEnd(h: Matrix, weight: Matrix, targets: ArrayLike<number>): readonly [number, Matrix] {
  const scale = norm(h) / Math.sqrt(h.data.length);
  // The loss bends over outputs of about 1, however small they are.
  const step = Math.max(1e-4, 1e-7 * scale);
  const outputs = times(h, weight);
  const gradient = zeros(h.rows, h.cols);
  let loss = 0;
  for (let row = 0; row < h.rows; row++) {
    const logits = [...outputs.data.subarray(row * weight.cols, (row + 1) * weight.cols)];
    const target = Number(targets[row]);
    loss += crossEntropy(logits, target) / h.rows;
    for (let unit = 0; unit < h.cols; unit++) {
      const moved = (by: number) =>
        crossEntropy(
          logits.map((logit, at) => logit + by * Number(weight.data[unit * weight.cols + at])),
          target,
        );
      gradient.data[row * h.cols + unit] = (moved(step) - moved(-step)) / (2 * step) / h.rows;
    }
  }
  return [loss, gradient];
}

/** The same net with one weight of a layer moved; for checking the norms against the whole net's rise over run. */
export interface Nudge {
  readonly layer: number;
  readonly at: number;
  readonly by: number;
}

/** The engine's draw of weights and data for a seed, copied out of its memory. */
function drawn(spec: GradientFlowSpec) {
  const copied = ({ data, rows, cols }: Tensor) => matrix(data, rows, cols);
  return kernel.scoped(bytesOf(spec), () => {
    const random = new Random(spec.seed);
    const net = drawNet(spec, random, kernel);
    const { x, targets } = drawSample(spec, random, kernel);
    return {
      weights: net.hidden.map(({ weight }) => copied(weight)),
      output: copied(net.output.weight),
      x: copied(x),
      targets,
    };
  });
}

/**
 * A net's gradients without back-propagation's formulas: each function on the way is moved a little and the rise measured; only
 * what is linear is multiplied out. Weights and data are the engine's draw for the seed; everything else is written anew here.
 */
export function netNorms(
  spec: GradientFlowSpec,
  { weightsToo = true, nudge }: { readonly weightsToo?: boolean; readonly nudge?: Nudge } = {},
): Norms {
  const f = FUNCTIONS[spec.activation] ?? (() => Number.NaN);
  const { weights, output, x, targets } = drawn(spec);
  const nudged = nudge && weights[nudge.layer - 1];
  if (nudge && nudged) nudged.data[nudge.at] = Number(nudged.data[nudge.at]) + nudge.by;
  const isNormalised = spec.normalisation === 'batch';
  const plus = (a: number, b: number) => a + b;

  const layers: { input: Matrix; z: Matrix; y: Matrix }[] = [];
  let h = x;
  for (const weight of weights) {
    const z = withBias(times(h, weight), new Float64Array(spec.width).fill(spec.bias));
    const y = isNormalised ? standardised(z) : z;
    layers.push({ input: h, z, y });
    const made = each(y, f);
    h = spec.residual ? zip(h, made, plus) : made;
  }
  const end = atTheEnd(h, output, targets);
  let gradient = end[1];
  const norms = { dh: new Array<number>(spec.depth), dW: new Array<number>(spec.depth), loss: end[0] };
  for (let index = spec.depth - 1; index >= 0; index--) {
    const [layer, own] = [layers[index], weights[index]];
    if (!layer || !own) break;
    norms.dh[index] = norm(gradient);
    const atY = zip(gradient, layer.y, (g, value) => g * riseOverRun(f, value));
    const atZ = isNormalised ? throughStandardised(atY, layer.z) : atY;
    if (weightsToo) norms.dW[index] = norm(times(transposed(layer.input), atZ));
    const branch = times(atZ, transposed(own));
    gradient = spec.residual ? zip(gradient, branch, plus) : branch;
  }
  return norms;
}
