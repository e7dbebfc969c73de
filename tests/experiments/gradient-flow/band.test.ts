import { describe, expect, it } from 'vitest';
import { band, median } from '../../../src/experiments/gradient-flow/band.js';

describe('a band', () => {
  it('has the middle number, or the mean of the middle two', () => {
    expect(band([3, 1, 2])).toEqual({ median: 2, min: 1, max: 3 });
    expect(median([4, 1, 2, 3])).toBe(2.5);
  });

  it('neither overflows nor underflows', () => {
    expect(median([1.7e308, 1.7e308])).toBe(1.7e308);
    expect(median([1e308, 1.5e308])).toBe(1.25e308);
    expect(median([5e-324, 5e-324])).toBe(5e-324);
    expect(median([Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY])).toBe(Number.POSITIVE_INFINITY);
  });

  it('puts NaN at its top', () => {
    expect(band([Number.NaN, 1, 2])).toEqual({ median: 2, min: 1, max: Number.NaN });
  });
});
