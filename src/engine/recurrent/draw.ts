import { type Distribution, orthogonal, uniform } from '../distributions.js';
import type { Kernel } from '../kernel.js';
import type { Linear } from '../network.js';
import type { Random } from '../random.js';
import { Tensor } from '../tensor.js';
import { CELLS, type CellName, type Gate } from './cells.js';
import type { RecurrentNetwork } from './network.js';

/** How large a recurrent net is, and how its weights start. */
export interface RecurrentArchitecture {
  readonly cell: CellName;
  readonly inputs: number;
  readonly hidden: number;
  readonly outputs: number;
  /** Multiplies the weights from state to state. */
  readonly gain: number;
  /** Whether the weights from state to state, gate by gate, start as orthogonal matrices (Saxe et al. 2014). */
  readonly orthogonal: boolean;
  /** Added to the bias of a gate named `forget` (Jozefowicz et al. 2015). */
  readonly forgetBias: number;
}

/**
 * Draws a recurrent net into the kernel's memory, as PyTorch does when nothing is said: every weight is uniform on ±1/√hidden;
 * biases start at 0 here.
 */
export function drawRecurrent(
  shape: RecurrentArchitecture,
  random: Random,
  kernel: Kernel,
): RecurrentNetwork {
  const { cell, inputs, hidden, outputs, gain } = shape;
  const variance = 1 / (3 * hidden);
  const draw = (
    distribution: Distribution,
    rows: number,
    cols: number,
    of: number,
    times: number,
  ): Linear => {
    const weight = kernel.take(rows * cols, 'float64');
    distribution(kernel, random, weight, { rows, cols, variance: of, gain: times });
    const bias = kernel.allocate(cols, 'float64');
    return { weight: new Tensor(rows, cols, weight, kernel), bias: new Tensor(1, cols, bias, kernel) };
  };
  const drawGate = (name: string): Gate => {
    const ofInput = draw(uniform, inputs, hidden, variance, 1);
    const ofState = shape.orthogonal
      ? draw(orthogonal, hidden, hidden, 1 / hidden, gain)
      : draw(uniform, hidden, hidden, variance, gain);
    if (name === 'forget') ofState.bias.data.fill(shape.forgetBias);
    return { ofInput, ofState };
  };
  const gates = Object.fromEntries(CELLS[cell].gates.map((name) => [name, drawGate(name)]));
  return { cell, gates, output: draw(uniform, hidden, outputs, variance, 1) };
}
