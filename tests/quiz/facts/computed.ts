import { digits, type Fact, power, sci } from './fact.js';

const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));
const product = (factors: readonly number[]) => factors.reduce((all, factor) => all * factor, 1);
const times = (count: number, factor: number) => product(Array.from({ length: count }, () => factor));

/** A derivative by central difference. */
const derivative = (f: (x: number) => number, x: number, h = 1e-5) => (f(x + h) - f(x - h)) / (2 * h);
const close = (a: number, b: number) => Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(b));

/** A step of gradient descent: w − η L′(w). */
const stepped = (loss: (w: number) => number, weight: number, rate: number) =>
  weight - rate * derivative(loss, weight);
const square = (x: number) => x * x;

function variance(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
}

function multiplied(a: readonly (readonly number[])[], b: readonly (readonly number[])[]): number[][] {
  return a.map((row) =>
    (b[0] ?? []).map((_, column) =>
      row.reduce((sum, each, index) => sum + each * (b[index]?.[column] ?? Number.NaN), 0),
    ),
  );
}

/** A matrix with these entries at random-looking places. */
const matrix = (rows: number, columns: number, seed: number) =>
  Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => Math.sin(seed + 7 * row + 3 * column)),
  );
const transposed = (a: readonly (readonly number[])[]) =>
  (a[0] ?? []).map((_, column) => a.map((row) => row[column] ?? Number.NaN));

function normalised(values: readonly number[], value: number): number {
  const mean = values.reduce((sum, each) => sum + each, 0) / values.length;
  return (value - mean) / Math.sqrt(variance(values));
}

/** For each option that is a number, whether it is the right one. */
const which = (right: number, offered: readonly number[]) => offered.map((each) => close(each, right));

function orderOnTheWayBack(): Fact {
  const [a, b, gradient] = [matrix(2, 3, 1), matrix(4, 2, 2), matrix(4, 1, 3)];
  // ∂(gᵀBAx)/∂x by differences, against both orders of the transposes; the other order is not even defined here.
  const loss = (x: readonly number[]) =>
    multiplied(
      transposed(gradient),
      multiplied(
        multiplied(b, a),
        x.map((each) => [each]),
      ),
    )[0]?.[0] ?? Number.NaN;
  const measured = [0, 1, 2].map((at) =>
    derivative((dx) => loss([1, 2, 3].map((each, i) => each + (i === at ? dx : 0))), 0),
  );
  const back = multiplied(transposed(a), multiplied(transposed(b), gradient)).map(
    ([each = Number.NaN]) => each,
  );
  const right = measured.every((each, index) => close(each, back[index] ?? Number.NaN));
  return { holds: [right, !right, false] };
}

/** What holds of the questions of plain mathematics, worked out anew, by the question's id. */
export const COMPUTED: Readonly<Record<string, () => Fact>> = {
  'step-from-slope': () => {
    const step = stepped((w) => 3 * w, 5, 0.1) - 5;
    return { holds: which(step, [0.3, -0.3, -0.1, -2.9]) };
  },
  'negative-slope': () => {
    const step = stepped((w) => -2 * w, 5, 0.1) - 5;
    return { holds: [step > 0, step < 0, close(Math.abs(step), 0.1)] };
  },
  'one-step-on-a-parabola': () => ({ value: stepped(square, 3, 0.1) }),
  'longest-step-first': () => ({ sizes: [3, 0.5, -4, -1].map((w) => Math.abs(stepped(square, w, 0.1) - w)) }),
  'as-large-as-possible': () => {
    const farther = [1.01, 1.5, 10].every((rate) => Math.abs(stepped(square, 3, rate)) > 3);
    return { holds: [!farther, farther] };
  },
  'tenth-per-layer': () => ({ value: times(8, 0.1), says: [power(Math.round(Math.log10(times(8, 0.1))))] }),
  'factor-of-one-layer': () => ({
    value: 1e-10 ** (1 / 20),
    says: [digits(1e-10 ** (1 / 10), 1), digits(1e-10 ** (1 / 20), 3)],
  }),
  'output-near-zero': () => {
    const input = -8;
    const flat = sigmoid(input) < 0.001 && derivative(sigmoid, input) < 0.001;
    return { holds: [flat, !flat] };
  },
  'slope-from-output': () => ({ value: derivative(sigmoid, Math.log(0.9 / 0.1)) }),
  'which-unit-passes-more': () => {
    const slope = (output: number) => derivative(sigmoid, Math.log(output / (1 - output)));
    const [high, middle] = [slope(0.99), slope(0.6)];
    return { says: [digits(high, 2)], holds: [high > middle, middle > high, close(high, middle)] };
  },
  'slope-times-weights': () => ({ holds: which(0.7 * 1.4, [2.1, 1.4, 0.98, 0.7]) }),
  'both-ways': () => ({ holds: [times(50, 0.9) < 0.01 && times(50, 1.1) > 100, false] }),
  'fifty-times-nine-tenths': () => {
    const left = times(50, 0.9);
    return {
      says: [digits(left, 1)],
      holds: [0.005, 0.018, 0.9].map((each) => Math.abs(Math.log(each / left)) < 0.1),
    };
  },
  'one-and-a-half-to-twenty': () => ({ value: times(20, 1.5), says: [digits(times(20, 1.5), 2)] }),
  'few-small-or-many-near-one': () => {
    const [a, b] = [times(5, 0.2), times(100, 0.9)];
    return {
      says: [sci(a), sci(b)],
      holds: [a < b, a < b, b < a],
    };
  },
  'derivative-of-the-sum': () => {
    const slope = derivative((x) => Math.sin(x) + x, 2);
    return { holds: [close(slope, Math.cos(2) + 1), close(slope, Math.cos(2) + 2), close(slope, 1)] };
  },
  'with-and-without': () => {
    const slope = derivative((x) => 0.01 * x + x, 5);
    return { holds: [close(slope, 1.01), close(slope, 0.01 + 5), close(slope, 1)] };
  },
  'ten-residual-layers': () => ({ value: times(10, 1.02), says: [digits(times(10, 1.02), 4)] }),
  'hold-for-residual-layers': () => {
    const factor = (slope: number) =>
      times(
        10,
        derivative((x) => slope * x + x, 1),
      );
    return {
      holds: [
        Math.abs(factor(0.001) - 1) < 0.02,
        [0, 0.5, 1, -1].every((slope) => close(factor(slope), 1)),
        close(factor(1), 2 ** 10),
        [0, 0.5, 1, -1].every((slope) => factor(slope) <= 1),
      ],
    };
  },
  'sigmoid-on-the-path': () => {
    const factor = Math.max(...[-4, 0, 4].map((x) => derivative((y) => sigmoid(0.1 * y + y), x)));
    return {
      says: [sci(0.25)],
      holds: [times(50, factor) > 0.05, times(50, factor) > 0.05, times(50, factor) < 1e-10],
    };
  },
  'minus-one': () => ({ value: Math.abs(derivative((x) => -x + x, 2)) }),
  'mean-afterwards': () => {
    const values = [1, 4, 7, 20];
    const after = values.reduce((sum, value) => sum + normalised(values, value), 0);
    return { holds: [Math.abs(after) < 1e-9, Math.abs(after) > 1e-9] };
  },
  'two-and-eight': () => ({ value: normalised([2, 2, 8, 8], 8) }),
  'half-open-for-twenty': () => ({ value: times(20, 0.5), says: [sci(times(20, 0.5))] }),
  'clip-three-four': () => ({ value: Math.min(1, 1 / Math.hypot(3, 4)) }),
  'product-of-powers': () => ({
    holds: which(Math.log10(1e-3 * 1e-4), [-12, -7, Number.NaN, Math.log10(0.0011)]),
  }),
  'five-quarters': () => ({ value: times(5, 0.25), says: [digits(4 ** 5, 4), digits(times(5, 0.25), 2)] }),
  'halfway-on-the-axis': () => {
    const half = 10 ** ((Math.log10(1e-2) + Math.log10(1e-4)) / 2);
    return {
      says: [digits(half, 1), power(Math.round(Math.log10(half)))],
      holds: which(half, [0.005, -0.001, 0.001, -3]),
    };
  },
  'line-through-two-points': () => ({ value: (8 - 2) / (3 - 1) }),
  'top-of-the-hill': () => {
    const slope = derivative((x) => 5 - x * x, 0);
    return { holds: [close(slope, 5), false, close(slope, 0)] };
  },
  'derivative-of-the-square': () => ({ holds: which(derivative(square, 3), [9, 5, 6]) }),
  'a-small-nudge': () => ({ value: 5 + 4 * 0.1 }),
  'three-wheels': () => ({ value: 3 * 0.5 }),
  'inner-derivative': () => ({
    holds: which(
      derivative((x) => square(3 * x + 1), 0),
      [6, 5, 2, 1],
    ),
  }),
  'three-in-a-row': () => {
    const slope = derivative((x) => 0.5 * (4 * (0.1 * x)), 1);
    return { holds: which(slope, [4.6, 0.5, 0.1, 0.2]) };
  },
  'length-of-a-vector': () => ({ value: Math.hypot(6, 8) }),
  'shape-of-a-product': () => {
    const made = multiplied(matrix(2, 3, 1), matrix(3, 4, 2));
    const shape = `${made.length} ${made[0]?.length}`;
    return { holds: ['2 4', '4 2', '3 3', '5 7'].map((each) => each === shape) };
  },
  'order-on-the-way-back': orderOnTheWayBack,
  'variance-of-four': () => ({ value: variance([1, 1, 5, 5]) }),
  'doubled-values': () => {
    const [before, after] = [variance([1, 4, 9]), variance([2, 8, 18])];
    return { holds: [close(after, 2 * before), close(after, 4 * before), close(after, before + 2)] };
  },
  'sum-of-sixty-four': () => ({ holds: which(64 * 1 * (1 / 64), [64, 1, 1 / 64, 8]) }),
};
