import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ACTIVATIONS, type Activation, type ActivationName } from '../../src/engine/activations.js';
import { activate } from '../../src/engine/operations/activate.js';
import { add } from '../../src/engine/operations/add.js';
import { meanSquaredError } from '../../src/engine/operations/mean-squared-error.js';
import { Random } from '../../src/engine/random.js';
import { Tape } from '../../src/engine/tape.js';
import { Tensor } from '../../src/engine/tensor.js';
import { gradientError, randomTensor } from './gradient-check.js';
import { KERNELS, ROOM } from './kernels.js';

const ALL = Object.entries(ACTIVATIONS) as [ActivationName, Activation][];
const BOUNDED = ALL.filter(([name]) => ['sigmoid', 'tanh', 'hardtanh', 'softsign'].includes(name));
const STEP = 1e-5;

function isNearKink(x: number): boolean {
  return Math.abs(x) < 2 * STEP || Math.abs(Math.abs(x) - 1) < 2 * STEP;
}

describe.each(ALL)('%s', (name, activation) => {
  it('has the slope that central differences measure', () => {
    fc.assert(
      fc.property(fc.double({ min: -30, max: 30, noNaN: true }), (x) => {
        fc.pre(!isNearKink(x));
        const measured = (activation.value(x + STEP) - activation.value(x - STEP)) / (2 * STEP);
        expect(Math.abs(activation.slope(x) - measured)).toBeLessThan(2e-9 * Math.max(1, Math.abs(x)));
      }),
    );
  });

  it('has the same slope whether or not its value is passed', () => {
    for (const x of [-3, -0.5, 0, 0.5, 3])
      expect(activation.slope(x, activation.value(x))).toBe(activation.slope(x));
  });

  it('is nowhere steeper than its greatest slope, and somewhere that steep', () => {
    let steepest = 0;
    for (let x = -50; x <= 50; x += 1 / 2048) steepest = Math.max(steepest, Math.abs(activation.slope(x)));
    expect(steepest).toBeLessThanOrEqual(activation.maxSlope * (1 + 1e-15));
    expect(steepest).toBeGreaterThan(activation.maxSlope * (1 - 1e-6));
  });

  it('is finite at ±1000', () => {
    for (const x of [-1e3, 1e3]) {
      expect(activation.value(x)).toSatisfy(Number.isFinite);
      expect(activation.slope(x)).toSatisfy(Number.isFinite);
    }
  });

  it('passes NaN on, so that no overflow hides', () => expect(activation.value(Number.NaN)).toBeNaN());

  it.each(KERNELS)('carries gradients through the tape, by the kernel in %s', (_kernel, kernel) => {
    const size = fc.integer({ min: 1, max: 5 });
    fc.assert(
      fc.property(fc.integer(), size, size, (seed, rows, cols) => {
        kernel.scoped(ROOM, () => {
          const random = new Random(seed);
          const x = randomTensor(kernel, random, rows, cols);
          const targets = randomTensor(kernel, random, rows, cols).data;
          fc.pre(!x.data.some(isNearKink));
          const compute = (tape: Tape) => meanSquaredError(tape, activate(tape, name, x), targets);
          expect(gradientError(kernel, [x], compute)).toBeLessThan(1e-8);
        });
      }),
      { numRuns: 30 },
    );
  });
});

describe('the bounded activations', () => {
  it.each(BOUNDED)('%s stays finite at ±1e300, with slope 0', (_name, { value, slope }) => {
    expect([Math.abs(value(1e300)), Math.abs(value(-1e300))]).toSatisfy((ends: number[]) =>
      ends.every((y) => y <= 1),
    );
    expect([slope(1e300), slope(-1e300)]).toEqual([0, 0]);
  });
});

describe('a kink', () => {
  it("has PyTorch's slope", () => {
    const { relu, leaky_relu, elu, selu, hardtanh } = ACTIVATIONS;
    expect([relu.slope(0), leaky_relu.slope(0), elu.slope(0)]).toEqual([0, 0.01, 1]);
    expect(selu.slope(0)).toBe(1.0507009873554805 * 1.6732632423543772);
    expect([hardtanh.slope(-1), hardtanh.slope(1)]).toEqual([0, 0]);
  });
});

describe('gelu', () => {
  it('keeps its tiny tail, where 1 + erf would round to 0', () => {
    const { value } = ACTIVATIONS.gelu;
    expect(value(-10) / -7.619853024160525e-23).toBeCloseTo(1, 12);
  });
});

describe('an elementwise operation', () => {
  it('leaves its input alone', () => {
    const x = new Tensor(1, 2, Float64Array.of(-1, 2));
    activate(new Tape(), 'relu', x);
    expect([...x.data]).toEqual([-1, 2]);
  });

  it('adds to the gradient of what is used elsewhere too', () => {
    const tape = new Tape();
    const x = new Tensor(1, 1, Float64Array.of(3));
    const twice = add(tape, activate(tape, 'relu', x), activate(tape, 'identity', x));
    tape.backward(twice);
    expect(x.grad[0]).toBe(2);
  });
});
