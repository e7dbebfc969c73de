import type { FormulaEntry } from './entry.js';

/** The loss, and what a training step does with its gradient. */
export const TRAINING = {
  /** Bridle 1990. */
  'cross-entropy': {
    lines: [
      String.raw`p_i=\frac{e^{z_i}}{\sum_j e^{z_j}}\qquad L=-\ln p_y`,
      String.raw`\frac{\partial L}{\partial z_i}=p_i-[\,i=y\,]`,
    ],
    symbols: [
      ['z_i', 'logit'],
      ['p_i', 'probability'],
      ['y', 'right-class'],
      [String.raw`[\,i=y\,]`, 'one-where-right'],
      ['L', 'loss'],
      [String.raw`e,\,\ln`, 'exponential-and-logarithm'],
    ],
  },
  /** Robbins & Monro 1951. */
  sgd: {
    lines: [String.raw`w\leftarrow w-\eta\,\frac{\partial L}{\partial w}`],
    symbols: [
      ['w', 'weight'],
      [String.raw`\eta`, 'learning-rate'],
      [String.raw`\frac{\partial L}{\partial w}`, 'weight-gradient'],
      [String.raw`\leftarrow`, 'becomes'],
    ],
  },
  /** Polyak 1964. */
  momentum: {
    lines: [String.raw`v\leftarrow\mu\,v+\frac{\partial L}{\partial w}`, String.raw`w\leftarrow w-\eta\,v`],
    symbols: [
      ['v', 'velocity'],
      [String.raw`\mu`, 'momentum'],
      ['w', 'weight'],
      [String.raw`\eta`, 'learning-rate'],
      [String.raw`\frac{\partial L}{\partial w}`, 'weight-gradient'],
      [String.raw`\leftarrow`, 'becomes'],
    ],
  },
  /** Kingma & Ba 2015, algorithm 1. */
  adam: {
    lines: [
      String.raw`m\leftarrow\beta_1m+(1-\beta_1)\,g\qquad v\leftarrow\beta_2v+(1-\beta_2)\,g^2`,
      String.raw`w\leftarrow w-\eta\,\frac{\hat m}{\sqrt{\hat v}+\varepsilon}\qquad\hat m=\frac{m}{1-\beta_1^t}\qquad\hat v=\frac{v}{1-\beta_2^t}`,
    ],
    symbols: [
      ['g', 'gradient-of-weight'],
      ['m', 'gradient-mean'],
      ['v', 'gradient-square'],
      [String.raw`\beta_1,\,\beta_2`, 'decay-rates'],
      [String.raw`\hat m,\,\hat v`, 'bias-corrected'],
      ['t', 'step-number'],
      [String.raw`w,\,\eta`, 'weight-and-rate'],
      [String.raw`\varepsilon`, 'epsilon'],
      [String.raw`\leftarrow`, 'becomes'],
    ],
  },
  /** Pascanu, Mikolov & Bengio 2013, algorithm 1. */
  clipping: {
    lines: [String.raw`g\leftarrow g\cdot\min\Bigl(1,\;\frac{c}{\lVert g\rVert}\Bigr)`],
    symbols: [
      ['g', 'whole-gradient'],
      [String.raw`\lVert g\rVert`, 'gradient-length'],
      ['c', 'clipping-length'],
      [String.raw`\min`, 'lesser'],
      [String.raw`\leftarrow`, 'becomes'],
    ],
  },
} satisfies Record<string, FormulaEntry>;
