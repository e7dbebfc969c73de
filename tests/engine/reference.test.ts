import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ActivationName } from '../../src/engine/activations.js';
import type { Kernel } from '../../src/engine/kernel.js';
import { LOSSES, type LossName } from '../../src/engine/losses.js';
import { forward, type Network } from '../../src/engine/network.js';
import type { NormalisationName } from '../../src/engine/normalisations.js';
import type { Numbers as Reals } from '../../src/engine/numbers.js';
import { Tape } from '../../src/engine/tape.js';
import { Tensor } from '../../src/engine/tensor.js';
import { KERNELS, ROOM } from './kernels.js';

type Numbers = number | readonly Numbers[];

interface MlpCase {
  readonly kind: 'mlp';
  readonly activation: ActivationName;
  readonly norm: NormalisationName;
  readonly residual: boolean;
  readonly loss: LossName;
  readonly depth: number;
  readonly x: readonly (readonly number[])[];
  readonly y: Numbers;
  readonly params: Readonly<Record<string, Numbers>>;
  readonly expected: {
    readonly output: Numbers;
    readonly loss: number;
    readonly grads: Readonly<Record<string, Numbers>>;
    readonly dh: readonly Numbers[];
  };
}

interface Reference {
  readonly cases: readonly (MlpCase | { readonly kind: 'rnn' })[];
}

const { cases }: Reference = JSON.parse(
  readFileSync(new URL('../reference/gradients.json', import.meta.url), 'utf8'),
);
const mlps = cases.filter((reference) => reference.kind === 'mlp');

it('has thirty references', () => expect(mlps).toHaveLength(30));

describe.each(KERNELS)('the network and its gradients in %s against PyTorch', (_name, kernel) => {
  it.each(mlps)('reproduces $activation, norm $norm, residual $residual, $loss', (reference) =>
    kernel.scoped(ROOM, () => compare(kernel, reference)),
  );
});

function compare(kernel: Kernel, reference: MlpCase): void {
  const parameters = new Map(
    Object.entries(reference.params).map(([name, value]) => [name, tensor(kernel, value)]),
  );
  const parameter = (name: string) => parameters.get(name) ?? new Tensor(0, 0);
  const layers = Array.from({ length: reference.depth }, (_, index) => index + 1);
  const network: Network = {
    activation: reference.activation,
    normalisation: reference.norm,
    residual: reference.residual,
    hidden: layers.map((l) => ({
      weight: parameter(`W${l}`),
      bias: parameter(`b${l}`),
      gamma: parameter(`gamma${l}`),
      beta: parameter(`beta${l}`),
    })),
    output: { weight: parameter('Wout'), bias: parameter('bout') },
  };

  const tape = new Tape(kernel);
  const trace = forward(tape, network, tensor(kernel, reference.x));
  const loss = LOSSES[reference.loss](tape, trace.output, Float64Array.from(flat(reference.y)));
  tape.backward(loss);

  const { expected } = reference;
  expectClose(trace.output.data, expected.output);
  expectClose(loss.data, expected.loss);
  for (const [name, grad] of Object.entries(expected.grads)) expectClose(parameter(name).grad, grad);
  expected.dh.forEach((dh, index) => {
    expectClose(trace.hidden[index]?.output.grad ?? new Float64Array(0), dh);
  });
}

function flat(value: Numbers): number[] {
  return typeof value === 'number' ? [value] : value.flatMap(flat);
}

function tensor(kernel: Kernel, value: Numbers): Tensor {
  const rows = Array.isArray(value) && Array.isArray(value[0]) ? value.length : 1;
  const values = flat(value);
  const data = kernel.take(values.length, 'float64');
  data.set(values);
  return new Tensor(rows, data.length / rows, data, kernel);
}

// The gradient of a bias before batch norm is 0, so that both sides are rounding residue there, near 1e-16.
const RESIDUE = 1e-15;

/** To a relative 1e-9 of the greatest element: the references and their parameters have 12 digits, and sums cancel. */
function expectClose(actual: Reals, reference: Numbers): void {
  const expected = flat(reference);
  expect(actual).toHaveLength(expected.length);
  const tolerance = 1e-9 * Math.max(...expected.map(Math.abs)) + RESIDUE;
  for (const [i, value] of expected.entries()) {
    expect(Math.abs((actual[i] ?? Number.NaN) - value)).toBeLessThanOrEqual(tolerance);
  }
}
