import type { Kernel } from '../../engine/kernel.js';
import { TypeScriptKernel } from '../../engine/kernel-typescript.js';
import { LOSSES } from '../../engine/losses.js';
import { forward } from '../../engine/network.js';
import { Random } from '../../engine/random.js';
import { Tape } from '../../engine/tape.js';
import type { Tensor } from '../../engine/tensor.js';
import { median } from '../gradient-flow/band.js';
import { drawNet, gradientsOf, withGradientsIn } from '../gradient-flow/draw-net.js';
import { RecycledMemory } from '../gradient-flow/recycled-memory.js';
import { bytesOf } from '../gradient-flow/room.js';
import { drawSample } from '../gradient-flow/sample.js';
import type { GradientFlowSpec } from '../gradient-flow/spec.js';
import type { BatchDependenceResult, BatchDependenceSpec } from './dependence.js';

/** How near to 1 or −1 a value is pinned there. */
const PINNED = 0.01;

/**
 * Measures, for each seed, how the batch comes into one net: once forward and back, and once more forward with every example but
 * the first drawn anew. Takes less than three times what a gradient-flow run of the net takes. Throws nothing.
 */
export function runBatchDependence(
  spec: BatchDependenceSpec,
  kernel: Kernel = new TypeScriptKernel(),
): BatchDependenceResult {
  const { net } = spec;
  const draws = Array.from({ length: net.seeds }, (_, draw) => {
    const seed = net.seed + draw;
    const first = kernel.scoped(bytesOf(net), () => passThrough(kernel, net, seed));
    const second = kernel.scoped(bytesOf(net), () => inOtherCompany(kernel, net, seed));
    const { pinned, carried, outputs } = first;
    return { pinned, carried, moved: distance(outputs[0], second) / typicalDistance(outputs) };
  });
  const typical = (measure: 'pinned' | 'carried' | 'moved') => median(draws.map((draw) => draw[measure]));
  return {
    kind: 'batch-dependence',
    spec,
    pinned: typical('pinned'),
    carried: typical('carried'),
    moved: typical('moved'),
  };
}

/** One pass forward and back: the shares over all hidden layers, and the output of every example. */
function passThrough(kernel: Kernel, net: GradientFlowSpec, seed: number) {
  const random = new Random(seed);
  const gradients = new RecycledMemory(kernel);
  const network = withGradientsIn(gradients, drawNet(net, random, kernel));
  const { x, targets } = drawSample(net, random, kernel);
  let [pinned, carried] = [0, 0];
  const tape = new Tape(kernel, gradients);
  const trace = forward(tape, network, x, (made, index) => {
    pinned += pinnedShare(made.normalised) / net.depth;
    carried += shareOfLeastVaried(made.preActivation) / net.depth;
    const weight = network.hidden[index]?.weight;
    if (!weight) return;
    for (const done of gradientsOf(made, weight)) gradients.giveBack(done.dropGrad());
  });
  tape.backward(LOSSES[net.loss](tape, trace.output, targets));
  return { pinned, carried, outputs: rowsOf(trace.output) };
}

/** The first example's output in the same net where all the others are drawn anew. */
function inOtherCompany(kernel: Kernel, net: GradientFlowSpec, seed: number): readonly number[] {
  const random = new Random(seed);
  const network = drawNet(net, random, kernel);
  const { x } = drawSample(net, random, kernel);
  kernel.normals(x.data.subarray(x.cols), 1, 1, random.state);
  return rowsOf(forward(new Tape(kernel), network, x).output)[0] ?? [];
}

function pinnedShare({ data }: Tensor): number {
  let count = 0;
  for (const value of data) if (Math.abs(Math.abs(value) - 1) < PINNED) count++;
  return count / data.length;
}

/** What share of a tensor's squared gradient [batch, units] the tenth of the units that vary least over the batch has. */
function shareOfLeastVaried({ data, grad, rows, cols }: Tensor): number {
  const mean = new Float64Array(cols);
  for (let i = 0; i < data.length; i++) mean[i % cols] = (mean[i % cols] ?? 0) + (data[i] ?? 0) / rows;
  const varied = new Float64Array(cols);
  const squared = new Float64Array(cols);
  for (let i = 0; i < data.length; i++) {
    const unit = i % cols;
    varied[unit] = (varied[unit] ?? 0) + ((data[i] ?? 0) - (mean[unit] ?? 0)) ** 2;
    squared[unit] = (squared[unit] ?? 0) + (grad[i] ?? 0) ** 2;
  }
  const order = Array.from(varied.keys()).sort((a, b) => (varied[a] ?? 0) - (varied[b] ?? 0));
  const total = (units: readonly number[]) => units.reduce((sum, unit) => sum + (squared[unit] ?? 0), 0);
  return total(order.slice(0, Math.max(1, Math.round(cols / 10)))) / total(order);
}

function rowsOf({ data, rows, cols }: Tensor): readonly (readonly number[])[] {
  return Array.from({ length: rows }, (_, row) => Array.from(data.subarray(row * cols, (row + 1) * cols)));
}

function distance(a: readonly number[] = [], b: readonly number[] = []): number {
  return Math.hypot(...a.map((value, index) => value - (b[index] ?? Number.NaN)));
}

/** The root mean square distance of the first row from the others. */
function typicalDistance([first, ...others]: readonly (readonly number[])[]): number {
  return Math.hypot(...others.map((other) => distance(first, other))) / Math.sqrt(others.length);
}
