import { describe, expect, it } from 'vitest';
import { TypeScriptKernel } from '../../../src/engine/kernel-typescript.js';
import { LOSSES } from '../../../src/engine/losses.js';
import { drawNetwork, forward } from '../../../src/engine/network.js';
import type { Numbers } from '../../../src/engine/numbers.js';
import { Random } from '../../../src/engine/random.js';
import { Tape } from '../../../src/engine/tape.js';
import { runGradientFlow } from '../../../src/experiments/gradient-flow/run.js';
import { drawSample, outputsOf } from '../../../src/experiments/gradient-flow/sample.js';
import { DEFAULT_SPEC } from '../../../src/experiments/gradient-flow/spec.js';
import { cosineBetween } from '../../../src/experiments/residual-block/cosine.js';
import { runResidualBlock } from '../../../src/experiments/residual-block/run.js';

const SMALL = { ...DEFAULT_SPEC, depth: 6, width: 12, batch: 9, seeds: 3, residual: true as const };
const block = (change: Partial<typeof SMALL> = {}, layer = 4) =>
  runResidualBlock({ kind: 'residual-block', net: { ...SMALL, ...change }, layer });

/** ∂L/∂h_l and ∂L/∂z · Wᵀ of one draw, by a plain backward pass of the whole net. */
function pathsOf(net: typeof SMALL, seed: number, layer: number) {
  const kernel = new TypeScriptKernel();
  const random = new Random(seed);
  const network = drawNetwork(
    { ...net, inputs: net.width, outputs: outputsOf(net.loss) },
    net,
    random,
    kernel,
  );
  const { x, targets } = drawSample(net, random, kernel);
  const tape = new Tape(kernel);
  const trace = forward(tape, network, x);
  tape.backward(LOSSES[net.loss](tape, trace.output, targets));
  const made = trace.hidden[layer - 1];
  if (!made) throw new RangeError(`no layer ${layer}`);
  return { skip: made.output.grad, branch: made.branch.grad, below: made.input.grad };
}

const dot = (a: Numbers, b: Numbers) =>
  [...a].reduce((sum, value, i) => sum + value * (b[i] ?? Number.NaN), 0);

describe('a residual block', () => {
  it.each([
    {},
    { normalisation: 'batch' as const },
    { activation: 'relu' as const, initialiser: 'he' as const },
  ])('measures what a gradient-flow run measures, to the bit: %j', (change) => {
    const { layers } = runGradientFlow({ ...SMALL, ...change });
    const { arriving, below, branch, factors } = block(change);
    const [under, own] = [layers[2], layers[3]];
    expect(arriving).toEqual(own?.dh);
    expect(below).toEqual(under?.dh);
    expect(factors.activation).toBe(own?.activationFactor);
    expect(factors.normalisation).toBe(own?.normalisationFactor);
    expect(factors.weight).toBe(own?.weightFactor);
    const product = factors.activation * factors.normalisation * factors.weight;
    expect(product).toBeCloseTo(branch.median / arriving.median, 12);
  });

  it('finds the angle between the paths that their scalar product has', () => {
    const net = { ...SMALL, seeds: 1 };
    for (const layer of [1, 3, 6]) {
      const { skip, branch, below } = pathsOf(net, net.seed, layer);
      const expected = dot(skip, branch) / Math.sqrt(dot(skip, skip) * dot(branch, branch));
      expect(block({ seeds: 1 }, layer).cosine).toBeCloseTo(expected, 9);
      below.forEach((value, i) => {
        expect(value).toBeCloseTo((skip[i] ?? 0) + (branch[i] ?? 0), 14);
      });
    }
  });

  it('has no angle where the branch hands nothing down', () => {
    const dead = block({ activation: 'relu', initialiser: 'normal', sigma: 0 });
    expect(dead.branch.median).toBe(0);
    expect(dead.cosine).toBeNull();
    expect(dead.below).toEqual(dead.arriving);
  });
});

describe('the law of cosines', () => {
  it.each([
    [3, 4, 5, 0],
    [1, 1, 2, 1],
    [1, 1, 0, -1],
    [2, 2, Math.sqrt(12), 0.5],
    [1e200, 1e200, Math.SQRT2 * 1e200, 0],
  ])('of %d and %d with the sum %d gives %d', (a, b, sum, cosine) => {
    expect(cosineBetween(a, b, sum)).toBeCloseTo(cosine, 12);
  });

  it('says nothing where one side is lost beside the other or is no number', () => {
    for (const [a, b, sum] of [
      [1, 0, 1],
      [1, 1e-10, 1],
      [1e-10, 1, 1],
      [0, 0, 0],
      [Number.NaN, 1, 1],
      [1, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY],
    ] as const) {
      expect(cosineBetween(a, b, sum)).toBeNull();
    }
  });
});
