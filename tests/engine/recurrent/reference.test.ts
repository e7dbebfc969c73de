import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Kernel } from '../../../src/engine/kernel.js';
import type { Linear } from '../../../src/engine/network.js';
import type { Numbers as Reals } from '../../../src/engine/numbers.js';
import { meanSquaredError } from '../../../src/engine/operations/mean-squared-error.js';
import { CELLS, type CellName } from '../../../src/engine/recurrent/cells.js';
import { type RecurrentNetwork, unroll } from '../../../src/engine/recurrent/network.js';
import { Tape } from '../../../src/engine/tape.js';
import { Tensor } from '../../../src/engine/tensor.js';
import { KERNELS, ROOM } from '../kernels.js';

type Numbers = number | readonly Numbers[];
type Matrix = readonly (readonly number[])[];

interface RecurrentCase {
  readonly kind: 'rnn';
  readonly cell: 'tanh' | 'relu' | 'lstm' | 'gru';
  readonly steps: number;
  readonly hidden: number;
  readonly x: readonly Matrix[];
  readonly y: Matrix;
  readonly params: Parameters;
  readonly expected: {
    readonly output: Numbers;
    readonly loss: number;
    readonly grads: Parameters;
    readonly dh: readonly Numbers[];
  };
}

/** Weights [in, gates · hidden], the gates side by side in PyTorch's order. */
interface Parameters {
  readonly Wx: Matrix;
  readonly Wh: Matrix;
  readonly bx: readonly number[];
  readonly bh: readonly number[];
  readonly Wout: Matrix;
  readonly bout: readonly number[];
}

const { cases }: { cases: readonly (RecurrentCase | { readonly kind: 'mlp' })[] } = JSON.parse(
  readFileSync(new URL('../../reference/gradients.json', import.meta.url), 'utf8'),
);
const recurrent = cases.filter((reference) => reference.kind === 'rnn');
const NAMES: Readonly<Record<RecurrentCase['cell'], CellName>> = {
  tanh: 'rnn_tanh',
  relu: 'rnn_relu',
  lstm: 'lstm',
  gru: 'gru',
};

it('has a reference for every cell', () => {
  expect(recurrent.map(({ cell }) => NAMES[cell]).sort()).toEqual(Object.keys(CELLS).sort());
});

describe.each(KERNELS)('back-propagation through time in %s against PyTorch', (_name, kernel) => {
  it.each(recurrent)('reproduces $cell', (reference) =>
    kernel.scoped(ROOM, () => compare(kernel, reference)),
  );
});

function compare(kernel: Kernel, { cell, hidden, params, x, y, expected }: RecurrentCase): void {
  const names = CELLS[NAMES[cell]].gates;
  const block = (rows: Matrix, gate: number) =>
    rows.map((row) => row.slice(gate * hidden, (gate + 1) * hidden));
  const blocks = (of: Parameters, gate: number) => ({
    ofInput: { weight: block(of.Wx, gate), bias: block([of.bx], gate) },
    ofState: { weight: block(of.Wh, gate), bias: block([of.bh], gate) },
  });
  const linear = ({ weight, bias }: { weight: Matrix; bias: Matrix }): Linear => ({
    weight: tensor(kernel, weight),
    bias: tensor(kernel, bias),
  });
  const network: RecurrentNetwork = {
    cell: NAMES[cell],
    gates: Object.fromEntries(
      names.map((name, gate) => {
        const { ofInput, ofState } = blocks(params, gate);
        return [name, { ofInput: linear(ofInput), ofState: linear(ofState) }];
      }),
    ),
    output: linear({ weight: params.Wout, bias: [params.bout] }),
  };

  const tape = new Tape(kernel);
  const trace = unroll(
    tape,
    network,
    x.map((step) => tensor(kernel, step)),
  );
  const loss = meanSquaredError(tape, trace.output, Float64Array.from(y.flat()));
  tape.backward(loss);

  expectClose(trace.output.data, expected.output);
  expectClose(loss.data, expected.loss);
  for (const [gate, name] of names.entries()) {
    const made = network.gates[name];
    const { ofInput, ofState } = blocks(expected.grads, gate);
    expectClose(made?.ofInput.weight.grad, ofInput.weight);
    expectClose(made?.ofInput.bias.grad, ofInput.bias);
    expectClose(made?.ofState.weight.grad, ofState.weight);
    expectClose(made?.ofState.bias.grad, ofState.bias);
  }
  expectClose(network.output.weight.grad, expected.grads.Wout);
  expectClose(network.output.bias.grad, expected.grads.bout);
  expect(trace.states).toHaveLength(expected.dh.length);
  for (const [index, dh] of expected.dh.entries()) expectClose(trace.states[index]?.h.grad, dh);
}

function flat(value: Numbers): number[] {
  return typeof value === 'number' ? [value] : value.flatMap(flat);
}

function tensor(kernel: Kernel, rows: Matrix): Tensor {
  const values = rows.flat();
  const data = kernel.take(values.length, 'float64');
  data.set(values);
  return new Tensor(rows.length, values.length / rows.length, data, kernel);
}

/** To a relative 1e-9 of the greatest element: the references and their parameters have 12 digits, and sums cancel. */
function expectClose(actual: Reals | undefined, reference: Numbers): void {
  const expected = flat(reference);
  expect(actual).toHaveLength(expected.length);
  const tolerance = 1e-9 * Math.max(...expected.map(Math.abs));
  for (const [i, value] of expected.entries()) {
    expect(Math.abs((actual?.[i] ?? Number.NaN) - value)).toBeLessThanOrEqual(tolerance);
  }
}
