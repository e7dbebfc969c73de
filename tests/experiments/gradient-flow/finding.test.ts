import { describe, expect, it } from 'vitest';
import { forward, type Network, type Trace } from '../../../src/engine/network.js';
import { Tape } from '../../../src/engine/tape.js';
import { Tensor } from '../../../src/engine/tensor.js';
import { norm } from '../../../src/engine/typescript/measure.js';
import { commonFinding } from '../../../src/experiments/gradient-flow/finding.js';
import { RangeSearch } from '../../../src/experiments/gradient-flow/range-search.js';
import type { RangeFinding } from '../../../src/experiments/gradient-flow/result.js';
import { runGradientFlow } from '../../../src/experiments/gradient-flow/run.js';
import { DEFAULT_SPEC, type GradientFlowSpec } from '../../../src/experiments/gradient-flow/spec.js';

function find(change: Partial<GradientFlowSpec>): RangeFinding | null {
  return runGradientFlow({ ...DEFAULT_SPEC, width: 8, batch: 4, seeds: 3, ...change }).finding;
}

const scalar = (value: number) => new Tensor(1, 1, Float64Array.of(value));
const linear = (weight: number) => ({
  weight: scalar(weight),
  bias: scalar(0),
  gamma: scalar(1),
  beta: scalar(0),
});

describe('numbers beyond float64', () => {
  it('are found where the forward pass overflows', () => {
    const found = find({ activation: 'identity', gain: 1e8, depth: 60 });
    expect(found).toMatchObject({ kind: 'overflow', pass: 'forward' });
    expect(found?.layer).toBeGreaterThanOrEqual(38);
    expect(found?.layer).toBeLessThanOrEqual(40);
  });

  it('are found at the output layer where only the loss overflows', () => {
    const change = {
      activation: 'identity',
      initialiser: 'orthogonal',
      loss: 'mse',
      gain: 1e50,
      depth: 3,
    } as const;
    expect(find(change)).toEqual({ kind: 'overflow', pass: 'forward', layer: 4 });
  });

  it('are found where the backward pass overflows behind a bounded forward pass', () => {
    // h_1 = 1e-300, h_2 = 1e-100, output 1e100; ∂L/∂h_2 = 1e200, ∂L/∂h_1 = 1e400.
    const [first, second, output] = [linear(1e-300), linear(1e200), linear(1e200)];
    const network: Network = {
      activation: 'identity',
      normalisation: 'none',
      residual: false,
      hidden: [first, second],
      output,
    };
    const tape = new Tape();
    const search = new RangeSearch(network, norm);
    const trace: Trace = forward(tape, network, scalar(1), (made, index) =>
      search.look(made, index, trace.output),
    );
    tape.backward(trace.output);
    expect(search.found(trace.output, trace.output)).toEqual({
      kind: 'overflow',
      pass: 'backward',
      layer: 1,
    });
  });

  it('are found where the gradient falls below the smallest number', () => {
    const found = find({ gain: 1e-20, depth: 60 });
    expect(found).toMatchObject({ kind: 'underflow', pass: 'backward' });
    expect(found?.layer).toBeGreaterThan(40);
    expect(found?.layer).toBeLessThan(48);
  });

  it('are found where the forward signal falls below the smallest number', () => {
    for (const activation of ['relu', 'tanh', 'gelu'] as const) {
      expect(find({ activation, gain: 1e-8, depth: 60 })).toMatchObject({
        kind: 'underflow',
        pass: 'forward',
      });
    }
  });
});

describe('a signal that stops', () => {
  it('is dead, not underflowed, where every ReLU is off', () => {
    expect(find({ activation: 'relu', width: 1, batch: 2, depth: 50 })).toMatchObject({
      kind: 'dead',
      pass: 'backward',
    });
  });

  it('is dead where tanh is saturated to the last bit', () => {
    expect(find({ activation: 'tanh', gain: 1e4 })).toMatchObject({ kind: 'dead', pass: 'backward' });
  });

  it('is dead where layer norm has one feature to compare', () => {
    expect(find({ width: 1, normalisation: 'layer', depth: 5 })).toEqual({
      kind: 'dead',
      pass: 'backward',
      layer: 5,
    });
  });

  it('is dead where the weights are 0', () => {
    expect(find({ gain: 0, activation: 'identity' })).toEqual({ kind: 'dead', pass: 'backward', layer: 20 });
  });

  it('is dead at the output layer where the loss has nothing to correct', () => {
    const right = { activation: 'identity', loss: 'bce', gain: 1e6, depth: 1, batch: 2, seeds: 1 } as const;
    const kinds = Array.from({ length: 20 }, (_, seed) => find({ ...right, seed }));
    expect(kinds).toContainEqual({ kind: 'dead', pass: 'backward', layer: 2 });
  });

  it('goes on past a dead layer over a skip', () => {
    expect(find({ activation: 'relu', width: 1, batch: 2, depth: 20, residual: true })).toBeNull();
  });
});

describe('an ordinary net', () => {
  it.each(['none', 'batch', 'layer'] as const)('has no finding, with normalisation %s', (normalisation) => {
    expect(find({ normalisation })).toBeNull();
    expect(find({ normalisation, activation: 'tanh', residual: true })).toBeNull();
  });
});

describe('several draws', () => {
  const forward: RangeFinding = { kind: 'overflow', pass: 'forward', layer: 9 };
  const late: RangeFinding = { kind: 'dead', pass: 'backward', layer: 3 };
  const early: RangeFinding = { kind: 'dead', pass: 'backward', layer: 7 };

  it('agree on what was met first: the forward pass from below, then the backward pass from above', () => {
    expect(commonFinding([late, early, early])).toBe(early);
    expect(commonFinding([late, forward])).toBe(forward);
    expect(commonFinding([forward, { ...forward, layer: 8 }])).toEqual({ ...forward, layer: 8 });
  });

  it('have none where most of them have none', () => {
    expect(commonFinding([null, null, early])).toBeNull();
    expect(commonFinding([null, early])).toBe(early);
    expect(commonFinding([null])).toBeNull();
  });
});
