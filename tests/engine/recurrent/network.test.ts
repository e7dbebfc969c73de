import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Kernel } from '../../../src/engine/kernel.js';
import { TypeScriptKernel } from '../../../src/engine/kernel-typescript.js';
import { hadamard } from '../../../src/engine/operations/hadamard.js';
import { linearSum } from '../../../src/engine/operations/linear-sum.js';
import { meanSquaredError } from '../../../src/engine/operations/mean-squared-error.js';
import { mix } from '../../../src/engine/operations/mix.js';
import { Random } from '../../../src/engine/random.js';
import { CELLS, type CellName } from '../../../src/engine/recurrent/cells.js';
import { drawRecurrent, type RecurrentArchitecture } from '../../../src/engine/recurrent/draw.js';
import { type RecurrentNetwork, unroll } from '../../../src/engine/recurrent/network.js';
import { Tape } from '../../../src/engine/tape.js';
import { Tensor } from '../../../src/engine/tensor.js';
import { gradientError, randomTensor } from '../gradient-check.js';
import { KERNELS, ROOM } from '../kernels.js';

const NAMES = Object.keys(CELLS) as CellName[];
const SHAPE: RecurrentArchitecture = {
  cell: 'lstm',
  inputs: 3,
  hidden: 5,
  outputs: 2,
  gain: 1,
  orthogonal: false,
  forgetBias: 1,
};

function parametersOf({ gates, output }: RecurrentNetwork): readonly Tensor[] {
  const linears = Object.values(gates).flatMap(({ ofInput, ofState }) => [ofInput, ofState]);
  return [...linears, output].flatMap(({ weight, bias }) => [weight, bias]);
}

function run(kernel: Kernel, shape: RecurrentArchitecture, seed: number, steps: number, batch = 4) {
  const random = new Random(seed);
  const network = drawRecurrent(shape, random, kernel);
  const inputs = Array.from({ length: steps }, () => randomTensor(kernel, random, batch, shape.inputs));
  const targets = randomTensor(kernel, random, batch, shape.outputs).data;
  const lossOf = (tape: Tape) => meanSquaredError(tape, unroll(tape, network, inputs).output, targets);
  return { network, inputs, targets, lossOf };
}

describe.each(NAMES)('%s', (cell) => {
  it.each(KERNELS)('has the gradients that central differences measure, in %s', (_kernel, kernel) => {
    const size = fc.integer({ min: 1, max: 4 });
    fc.assert(
      fc.property(fc.integer(), size, size, size, (seed, inputs, hidden, steps) => {
        kernel.scoped(ROOM, () => {
          const { network, inputs: x, lossOf } = run(kernel, { ...SHAPE, cell, inputs, hidden }, seed, steps);
          // A ReLU has no slope at its kink: there the two sides differ.
          fc.pre(cell !== 'rnn_relu' || !nearKink(kernel, network, x));
          expect(gradientError(kernel, [...parametersOf(network), ...x], lossOf)).toBeLessThan(1e-6);
        });
      }),
      { numRuns: 25 },
    );
  });

  it('goes back through 500 steps, the state at every one of them with its gradient', () => {
    const kernel = new TypeScriptKernel();
    const shape = { ...SHAPE, cell, hidden: 2, outputs: 1, forgetBias: 5 };
    const { network, inputs, targets } = run(kernel, shape, 3, 500, 1);
    const tape = new Tape(kernel);
    const { states, output } = unroll(tape, network, inputs);
    tape.backward(meanSquaredError(tape, output, targets));
    expect(states).toHaveLength(500);
    for (const { h } of states) expect([...h.grad].every(Number.isFinite)).toBe(true);
    expect(kernel.norm(states[499]?.h.grad ?? new Float64Array(0))).toBeGreaterThan(0);
  });

  it('is the same in both kernels, bit for bit', () => {
    const digests = KERNELS.map(([, kernel]) =>
      kernel.scoped(ROOM, () => {
        const { network, lossOf } = run(kernel, { ...SHAPE, cell, orthogonal: true }, 11, 6);
        const tape = new Tape(kernel);
        tape.backward(lossOf(tape));
        const hash = createHash('sha256');
        for (const { data, grad } of parametersOf(network)) {
          hash.update(Float64Array.from(data)).update(Float64Array.from(grad));
        }
        return hash.digest('hex');
      }),
    );
    expect(new Set(digests).size).toBe(1);
  });
});

/** Whether some pre-activation is so small that a step of central differences could cross 0. */
function nearKink(kernel: Kernel, network: RecurrentNetwork, inputs: readonly Tensor[]): boolean {
  const { states } = unroll(new Tape(kernel), network, inputs);
  const gate = network.gates.hidden;
  const hidden = network.output.weight.rows;
  return inputs.some((x, index) => {
    const start = kernel.allocate(x.rows * hidden, 'float64');
    const h = states[index - 1]?.h ?? new Tensor(x.rows, hidden, start, kernel);
    if (!gate) return true;
    return linearSum(new Tape(kernel), x, gate.ofInput, h, gate.ofState).data.some((z) => Math.abs(z) < 1e-3);
  });
}

describe('the start', () => {
  const kernel = new TypeScriptKernel();
  const draw = (change: Partial<RecurrentArchitecture>) =>
    drawRecurrent({ ...SHAPE, hidden: 16, ...change }, new Random(5), kernel);

  it('is PyTorch’s: uniform on ±1/√hidden, biases 0 but for the forget gate', () => {
    const { gates } = draw({ forgetBias: 3 });
    for (const [name, { ofInput, ofState }] of Object.entries(gates)) {
      for (const w of [...ofInput.weight.data, ...ofState.weight.data])
        expect(Math.abs(w)).toBeLessThan(1 / 4);
      expect(Math.max(...ofState.weight.data)).toBeGreaterThan(0.22);
      expect([...ofInput.bias.data]).toEqual(Array(16).fill(0));
      expect([...ofState.bias.data]).toEqual(Array(16).fill(name === 'forget' ? 3 : 0));
    }
  });

  it('is orthogonal where asked, times the gain, gate by gate', () => {
    for (const { ofState } of Object.values(draw({ orthogonal: true, gain: 2, cell: 'gru' }).gates)) {
      const square = new Float64Array(256);
      kernel.multiply('ABt', square, ofState.weight.data, ofState.weight.data, 16, 16, 16, false);
      for (const [i, value] of square.entries()) expect(value).toBeCloseTo(i % 17 === 0 ? 4 : 0, 12);
    }
  });

  it('scales the weights from state to state alone', () => {
    const [plain, scaled] = [draw({}), draw({ gain: 3 })];
    for (const name of CELLS.lstm.gates) {
      const [a, b] = [plain.gates[name], scaled.gates[name]];
      expect(b?.ofInput.weight.data).toEqual(a?.ofInput.weight.data);
      b?.ofState.weight.data.forEach((w, i) => {
        expect(w).toBeCloseTo(3 * (a?.ofState.weight.data[i] ?? Number.NaN), 12);
      });
    }
  });
});

describe('what does not fit', () => {
  const tape = new Tape();
  const [wide, narrow] = [new Tensor(2, 3), new Tensor(2, 2)];

  it('is refused', () => {
    const kernel = new TypeScriptKernel();
    const network = drawRecurrent(SHAPE, new Random(1), kernel);
    expect(() => unroll(tape, network, [])).toThrow(RangeError);
    expect(() => unroll(tape, { ...network, gates: {} }, [wide])).toThrow(/no gate input/);
    expect(() => hadamard(tape, wide, narrow)).toThrow(RangeError);
    expect(() => mix(tape, wide, wide, narrow)).toThrow(RangeError);
    const map = { weight: new Tensor(3, 2), bias: new Tensor(1, 2) };
    expect(() => linearSum(tape, wide, map, narrow, map)).toThrow(RangeError);
  });
});
