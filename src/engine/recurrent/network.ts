import type { Linear } from '../network.js';
import { linear } from '../operations/linear.js';
import type { Tape } from '../tape.js';
import { Constant, type Tensor } from '../tensor.js';
import { CELLS, type CellName, type Gate, type State } from './cells.js';

/** A recurrent net: one cell, whose weights serve every step, and a linear output [hidden, outputs] after the last. */
export interface RecurrentNetwork {
  readonly cell: CellName;
  /** The cell's gates by name: weights [inputs, hidden] and [hidden, hidden], biases [1, hidden]. */
  readonly gates: Readonly<Record<string, Gate>>;
  readonly output: Linear;
}

/** What a forward pass made: the states after steps 1…T, and the output [batch, outputs] after step T. */
export interface RecurrentTrace {
  readonly states: readonly State[];
  readonly output: Tensor;
}

/**
 * Unrolls the cell over x_1…x_T, each [batch, inputs], from a state of zeros, and records every operation on the tape: its
 * backward pass is back-propagation through time (Werbos 1990). Throws RangeError where there is no step, a gate is missing or
 * shapes do not meet.
 */
export function unroll(tape: Tape, network: RecurrentNetwork, inputs: readonly Tensor[]): RecurrentTrace {
  const [first] = inputs;
  if (!first) throw new RangeError('a recurrent net needs a step');
  const { step } = CELLS[network.cell];
  const gate = (name: string): Gate => {
    const found = network.gates[name];
    if (!found) throw new RangeError(`no gate ${name} in this ${network.cell}`);
    return found;
  };

  const states: State[] = [];
  let state = start(tape, first.rows, network.output.weight.rows, first);
  for (const x of inputs) {
    state = step(tape, gate, x, state);
    states.push(state);
  }
  return { states, output: linear(tape, state.h, network.output.weight, network.output.bias) };
}

function start(tape: Tape, batch: number, hidden: number, like: Tensor): State {
  const zeros = tape.kernel.allocate(batch * hidden, like.precision);
  const h = new Constant(batch, hidden, zeros, tape.kernel);
  return { h, c: h, kept: null };
}
