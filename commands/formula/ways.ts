import type { FormulaName } from '../../src/charts/formulas/table.js';

/** Where a formula leads on: its lesson, lines that show it at work each with its button's message, and formulas beside it. */
export interface Way {
  readonly lesson: number;
  readonly live: readonly (readonly [label: string, line: string])[];
  readonly beside: readonly FormulaName[];
}

const VANISH = ['button-vanish', '/vanish depth:20 act:sigmoid seed:1'] as const;
const WHY = ['button-why', '/why depth:20 act:sigmoid seed:1'] as const;
const RELU = ['button-relu', '/vanish depth:20 act:relu init:he seed:1'] as const;
const GREEN = [
  'button-formula-green',
  '/batchnorm depth:20 layer:1,10,20 act:sigmoid gain:5 seed:1',
] as const;
const RNN = ['button-formula-time', '/rnn cell:rnn_tanh,lstm steps:100 seed:1'] as const;

/** Where each formula leads on. */
export const WAYS: Readonly<Record<FormulaName, Way>> = {
  'chain-rule': { lesson: 4, live: [WHY], beside: ['backprop', 'product'] },
  backprop: { lesson: 4, live: [VANISH, WHY], beside: ['chain-rule', 'product'] },
  product: { lesson: 4, live: [WHY, VANISH], beside: ['backprop', 'residual', 'mean-field'] },
  residual: {
    lesson: 7,
    live: [['button-formula-block', '/residual depth:20 layer:10 act:sigmoid seed:1']],
    beside: ['product', 'batch-norm'],
  },
  'mean-field': { lesson: 10, live: [VANISH], beside: ['product', 'xavier', 'he'] },
  sigmoid: {
    lesson: 3,
    live: [['button-activation', '/activation act:sigmoid']],
    beside: ['relu', 'product'],
  },
  relu: { lesson: 6, live: [['button-activation', '/activation act:relu'], RELU], beside: ['sigmoid', 'he'] },
  'batch-norm': { lesson: 8, live: [GREEN], beside: ['batch-norm-backward', 'layer-norm'] },
  'batch-norm-backward': {
    lesson: 8,
    live: [['button-why', '/why depth:20 act:sigmoid norm:batch seed:1'], GREEN],
    beside: ['batch-norm', 'layer-norm'],
  },
  'layer-norm': {
    lesson: 10,
    live: [['button-vanish', '/vanish depth:20 act:sigmoid norm:layer seed:1']],
    beside: ['batch-norm', 'residual'],
  },
  xavier: {
    lesson: 10,
    live: [['button-formula-starts', '/compare depth:20 act:tanh init:xavier,he seed:1']],
    beside: ['he', 'mean-field'],
  },
  he: {
    lesson: 10,
    live: [['button-formula-starts', '/compare depth:20 act:relu init:xavier,he seed:1']],
    beside: ['xavier', 'relu', 'mean-field'],
  },
  rnn: { lesson: 9, live: [RNN], beside: ['bptt', 'lstm'] },
  bptt: { lesson: 9, live: [RNN], beside: ['rnn', 'product', 'clipping'] },
  lstm: { lesson: 9, live: [RNN], beside: ['rnn', 'gru'] },
  gru: {
    lesson: 9,
    live: [['button-formula-time', '/rnn cell:lstm,gru steps:100 seed:1']],
    beside: ['lstm', 'rnn'],
  },
  'cross-entropy': { lesson: 1, live: [VANISH], beside: ['sgd', 'backprop'] },
  sgd: { lesson: 1, live: [VANISH], beside: ['momentum', 'adam', 'clipping'] },
  momentum: { lesson: 1, live: [VANISH], beside: ['sgd', 'adam'] },
  adam: { lesson: 1, live: [VANISH], beside: ['sgd', 'momentum'] },
  clipping: {
    lesson: 10,
    live: [['button-formula-explodes', '/rnn cell:rnn_relu steps:100 gain:2 seed:1']],
    beside: ['sgd', 'bptt'],
  },
};
