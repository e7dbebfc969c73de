import { describe, expect, it } from 'vitest';
import { ACTIVATIONS, type ActivationName } from '../../../src/engine/activations.js';
import { TypeScriptKernel } from '../../../src/engine/kernel-typescript.js';
import { Tensor } from '../../../src/engine/tensor.js';
import { measureSlopes } from '../../../src/experiments/gradient-flow/slopes.js';

/** Three examples of four units: all negative, all positive, mixed, all far out. */
const Y = new Tensor(3, 4, Float64Array.of(-1, 1, -1, 50, -2, 2, 0.5, 60, -3, 3, -1, 70));

function measure(name: ActivationName) {
  const activated = new Tensor(3, 4, Y.data.map(ACTIVATIONS[name].value));
  return measureSlopes(new TypeScriptKernel(), name, Y, activated);
}

describe('the slopes of a layer', () => {
  it('count a unit dead whose slope is 0 for every example, and not one that lives for some', () => {
    expect(measure('relu')).toEqual({ saturated: 5 / 12, dead: 1 / 4 });
  });

  it('count a leaking unit saturated, not dead', () => {
    expect(measure('leaky_relu')).toEqual({ saturated: 5 / 12, dead: 0 });
  });

  it('count tanh dead where float64 cannot tell it from 1', () => {
    expect(measure('tanh').dead).toBe(1 / 4);
  });

  it('measure saturation against the greatest slope of the activation itself', () => {
    expect(measure('sigmoid').saturated).toBe(3 / 12);
    expect(measure('identity')).toEqual({ saturated: 0, dead: 0 });
  });
});
