import type { ActivationName } from '../activations.js';
import type { Linear } from '../network.js';
import { activate } from '../operations/activate.js';
import { add } from '../operations/add.js';
import { hadamard } from '../operations/hadamard.js';
import { linear } from '../operations/linear.js';
import { linearSum } from '../operations/linear-sum.js';
import { mix } from '../operations/mix.js';
import type { Tape } from '../tape.js';
import type { Tensor } from '../tensor.js';

/** What one gate is worked out from: the input x_t and the state h_(t-1), each through a linear map of its own. */
export interface Gate {
  readonly ofInput: Linear;
  readonly ofState: Linear;
}

/** What a cell hands from one step to the next, all [batch, hidden]. */
export interface State {
  /** h_t, which the rest of the net sees. */
  readonly h: Tensor;
  /** c_t, the cell's own memory; the same tensor as `h` in a cell that has none. */
  readonly c: Tensor;
  /** How much of the memory before was kept, 0–1, by a gate of its own; null in a cell that has none. */
  readonly kept: Tensor | null;
}

/** A recurrent cell: its gates in PyTorch's order, and one step from x_t [batch, inputs] and the state before. */
export interface Cell {
  readonly gates: readonly string[];
  step(tape: Tape, gate: (name: string) => Gate, x: Tensor, before: State): State;
}

/** h_t = φ(x_t Wx + bx + h_(t-1) Wh + bh): Elman 1990. */
function vanilla(activation: ActivationName): Cell {
  return {
    gates: ['hidden'],
    step(tape, gate, x, { h }) {
      const { ofInput, ofState } = gate('hidden');
      const next = activate(tape, activation, linearSum(tape, x, ofInput, h, ofState));
      return { h: next, c: next, kept: null };
    },
  };
}

/** Hochreiter & Schmidhuber 1997, with the forget gate of Gers et al. 2000. */
const lstm: Cell = {
  gates: ['input', 'forget', 'candidate', 'output'],
  step(tape, gate, x, { h, c }) {
    const through = (name: string, activation: ActivationName) => {
      const { ofInput, ofState } = gate(name);
      return activate(tape, activation, linearSum(tape, x, ofInput, h, ofState));
    };
    const i = through('input', 'sigmoid');
    const f = through('forget', 'sigmoid');
    const g = through('candidate', 'tanh');
    const o = through('output', 'sigmoid');
    const next = add(tape, hadamard(tape, f, c), hadamard(tape, i, g));
    return { h: hadamard(tape, o, activate(tape, 'tanh', next)), c: next, kept: f };
  },
};

/** Cho et al. 2014, with the reset gate after the matrix product, as cuDNN and PyTorch have it. */
const gru: Cell = {
  gates: ['reset', 'update', 'candidate'],
  step(tape, gate, x, { h }) {
    const through = (name: string) => {
      const { ofInput, ofState } = gate(name);
      return activate(tape, 'sigmoid', linearSum(tape, x, ofInput, h, ofState));
    };
    const r = through('reset');
    const u = through('update');
    const { ofInput, ofState } = gate('candidate');
    const fromInput = linear(tape, x, ofInput.weight, ofInput.bias);
    const fromState = linear(tape, h, ofState.weight, ofState.bias);
    const n = activate(tape, 'tanh', add(tape, fromInput, hadamard(tape, r, fromState)));
    const next = mix(tape, u, n, h);
    return { h: next, c: next, kept: u };
  },
};

const TABLE = {
  rnn_tanh: vanilla('tanh'),
  rnn_relu: vanilla('relu'),
  lstm,
  gru,
} satisfies Record<string, Cell>;

/** The name of a cell, as a student types it. */
export type CellName = keyof typeof TABLE;

/** Every cell by its name. */
export const CELLS: Readonly<Record<CellName, Cell>> = TABLE;
