import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { covers, grown } from '../../src/render/rect.js';
import { SpotIndex } from '../../src/render/spot-index.js';

// Whole numbers, so that spots often lie on edges and on each other.
const whole = fc.integer({ min: -20, max: 20 });
const length = fc.integer({ min: 0, max: 25 });
const spot = fc.record({ x: fc.oneof(whole, fc.constant(Number.NaN)), y: whole });
const rect = fc.record({ x: whole, y: whole, width: length, height: length });

describe('A spot index', () => {
  it('counts the spots in and around a rectangle as looking at each does', () => {
    fc.assert(
      fc.property(fc.array(spot), rect, length, (spots, place, air) => {
        const around = spots.filter((each) => covers(grown(place, air), each));
        expect(new SpotIndex(spots).countAround(place, air)).toBe(around.length);
      }),
    );
  });

  it('knows whether a spot is near as looking at each does', () => {
    fc.assert(
      fc.property(fc.array(spot), whole, whole, length, (spots, x, y, reach) => {
        const near = spots.some((each) => Math.abs(each.x - x) < reach && Math.abs(each.y - y) < reach);
        expect(new SpotIndex(spots).hasNear({ x, y }, reach)).toBe(near);
      }),
    );
  });
});
