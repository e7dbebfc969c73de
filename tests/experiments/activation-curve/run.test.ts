import { describe, expect, it } from 'vitest';
import { ACTIVATIONS, type ActivationName } from '../../../src/engine/activations.js';
import type { ActivationCurveResult } from '../../../src/experiments/activation-curve/curve.js';
import { runExperiment } from '../../../src/experiments/run.js';

function curve(activation: ActivationName, range = 6): ActivationCurveResult {
  return runExperiment({ kind: 'activation-curve', activation, range });
}

describe('an activation curve', () => {
  it.each(Object.keys(ACTIVATIONS) as ActivationName[])(
    'of %s runs evenly from −range to range through 0',
    (name) => {
      const { x, value, slope } = curve(name);
      expect([x.length, value.length, slope.length]).toEqual([401, 401, 401]);
      expect([x[0], x[200], x[400]]).toEqual([-6, 0, 6]);
      x.forEach((input, i) => {
        expect([value[i], slope[i]]).toEqual([
          ACTIVATIONS[name].value(input),
          ACTIVATIONS[name].slope(input),
        ]);
      });
    },
  );

  it('is steepest where its slope is greatest, the first such place', () => {
    expect(curve('sigmoid').steepest).toEqual({ x: 0, slope: 0.25 });
    expect(curve('tanh').steepest).toEqual({ x: 0, slope: 1 });
    expect(curve('relu').steepest).toEqual({ x: 0.03, slope: 1 });
    expect(curve('gelu').steepest.x).toBeCloseTo(Math.SQRT2, 1);
  });

  it('is saturated on both sides of a sigmoid, beyond |x| = 3.64', () => {
    const [left, right, ...rest] = curve('sigmoid').saturated;
    expect(rest).toEqual([]);
    expect([left?.from, right?.to]).toEqual([-6, 6]);
    expect(left?.to).toBeCloseTo(-3.66, 5);
    expect(right?.from).toBeCloseTo(3.66, 5);
  });

  it('is saturated on the negative side of a ReLU, and nowhere on a line', () => {
    expect(curve('relu').saturated).toEqual([{ from: -6, to: 0 }]);
    expect(curve('identity').saturated).toEqual([]);
  });
});
