import { matmul } from '../../engine/operations/matmul.js';
import { meanSquaredError } from '../../engine/operations/mean-squared-error.js';
import { Random } from '../../engine/random.js';
import { Tape } from '../../engine/tape.js';
import { Constant, Tensor } from '../../engine/tensor.js';
import type { DescentResult, DescentSpec, DescentStep } from './descent.js';

const POINTS = 32;
/** What the points lie around: y = 2x, and a little noise. */
const TRUE_WEIGHT = 2;
const NOISE = 0.3;
const CURVE_INTERVALS = 80;
/** How far the curve reaches beyond the path, as a share of its length: before its start, and on past its end. */
const BEFORE = 0.1;
const PAST = 0.75;

/** Loss and slope of the model ŷ = w·x at one weight, by a forward and a backward pass on the tape. */
type Evaluate = (weight: number) => { readonly loss: number; readonly slope: number };

function problem(seed: number): Evaluate {
  const random = new Random(seed);
  const inputs = Float64Array.from({ length: POINTS }, () => random.normal());
  const targets = inputs.map((x) => TRUE_WEIGHT * x + NOISE * random.normal());
  return (weight) => {
    const tape = new Tape();
    const w = new Tensor(1, 1, Float64Array.of(weight));
    const loss = meanSquaredError(tape, matmul(tape, new Constant(POINTS, 1, inputs), w), targets);
    tape.backward(loss);
    return { loss: loss.data[0] ?? Number.NaN, slope: w.grad[0] ?? Number.NaN };
  };
}

/** Walks down the loss against its slope: w ← w − η ∂L/∂w (Cauchy 1847). Throws nothing. */
export function runDescent(spec: DescentSpec): DescentResult {
  const evaluate = problem(spec.seed);
  const path: DescentStep[] = [];
  let weight = spec.start;
  for (let step = 0; step <= spec.steps; step++) {
    const { loss, slope } = evaluate(weight);
    path.push({ step, weight, loss, slope });
    weight -= spec.learningRate * slope;
  }
  const weights = path.map((place) => place.weight);
  const [low, high] = [Math.min(...weights), Math.max(...weights)];
  const rises = weight > spec.start;
  const from = low - (high - low) * (rises ? BEFORE : PAST);
  const to = high + (high - low) * (rises ? PAST : BEFORE);
  const curve = Array.from({ length: CURVE_INTERVALS + 1 }, (_, index) => {
    const at = from + ((to - from) * index) / CURVE_INTERVALS;
    return { weight: at, loss: evaluate(at).loss };
  });
  return { kind: 'descent', spec, path, curve };
}
