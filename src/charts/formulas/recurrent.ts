import type { FormulaEntry } from './entry.js';

/** Recurrent cells and the way back through time. Vectors are rows, as in the engine. */
export const RECURRENT = {
  /** Elman 1990. */
  rnn: {
    lines: [String.raw`h_t=\tanh\bigl(x_t\,U+h_{t-1}W+b\bigr)`],
    symbols: [
      ['h_t', 'state'],
      ['x_t', 'step-data'],
      ['U', 'input-weights'],
      ['W', 'recurrent-weights'],
      ['b', 'bias'],
      [String.raw`\tanh`, 'tanh'],
    ],
  },
  /** Werbos 1990; Bengio, Simard & Frasconi 1994. */
  bptt: {
    lines: [
      String.raw`\frac{\partial L}{\partial h_t}=\frac{\partial L}{\partial h_T}\prod_{k=T}^{t+1}D_k\,W^{\top}`,
      String.raw`D_k=\operatorname{diag}\bigl(1-h_k^2\bigr)`,
    ],
    symbols: [
      ['h_t', 'state'],
      ['T', 'last-step'],
      [String.raw`W^{\top}`, 'recurrent-weights-transposed'],
      ['D_k', 'tanh-slopes'],
      ['L', 'loss-at-end'],
    ],
  },
  /** Hochreiter & Schmidhuber 1997; with the forget gate of Gers, Schmidhuber & Cummins 2000. */
  lstm: {
    lines: [
      String.raw`f_t,\;i_t,\;o_t=\sigma\bigl(x_t\,U_{f,i,o}+h_{t-1}W_{f,i,o}+b_{f,i,o}\bigr)`,
      String.raw`c_t=f_t\odot c_{t-1}+i_t\odot\tanh\bigl(x_t\,U_g+h_{t-1}W_g+b_g\bigr)`,
      String.raw`h_t=o_t\odot\tanh c_t`,
    ],
    symbols: [
      ['f_t', 'forget-gate'],
      ['i_t', 'input-gate'],
      ['o_t', 'output-gate'],
      ['c_t', 'memory'],
      ['h_t', 'state'],
      ['x_t', 'step-data'],
      [String.raw`\sigma`, 'gate-sigmoid'],
      [String.raw`U,\,W,\,b`, 'gate-weights'],
      [String.raw`\odot`, 'elementwise'],
      [String.raw`\tanh`, 'tanh'],
    ],
  },
  /** Cho et al. 2014, with the reset gate after the matrix product, as the engine and PyTorch have it. */
  gru: {
    lines: [
      String.raw`r_t,\;z_t=\sigma\bigl(x_t\,U_{r,z}+h_{t-1}W_{r,z}+b_{r,z}\bigr)`,
      String.raw`n_t=\tanh\bigl(x_t\,U_n+b_n+r_t\odot(h_{t-1}W_n+b'_n)\bigr)`,
      String.raw`h_t=(1-z_t)\odot n_t+z_t\odot h_{t-1}`,
    ],
    symbols: [
      ['z_t', 'update-gate'],
      ['r_t', 'reset-gate'],
      ['n_t', 'candidate'],
      ['h_t', 'state'],
      ['x_t', 'step-data'],
      [String.raw`\sigma`, 'gate-sigmoid'],
      [String.raw`U,\,W,\,b`, 'gate-weights'],
      [String.raw`\odot`, 'elementwise'],
      [String.raw`\tanh`, 'tanh'],
    ],
  },
} satisfies Record<string, FormulaEntry>;
