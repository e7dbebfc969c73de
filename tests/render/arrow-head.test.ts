import { describe, expect, it } from 'vitest';
import { arrowHead } from '../../src/render/arrow-head.js';
import { MARKERS } from '../../src/render/marker.js';

describe('the head of an arrow', () => {
  it.each([
    ['right', { x: 100, y: 0 }, 90],
    ['up', { x: 0, y: -100 }, 0],
    ['left', { x: -100, y: 0 }, 270],
    ['down', { x: 0, y: 100 }, 180],
  ])('points %s, its tip at the end', (_, tip, rotation) => {
    const head = arrowHead({ x: 0, y: 0 }, tip);
    expect(((head?.rotation ?? Number.NaN) + 360) % 360).toBeCloseTo(rotation, 9);
    expect(Math.hypot(tip.x - (head?.at.x ?? 0), tip.y - (head?.at.y ?? 0))).toBeCloseTo(
      MARKERS.arrow.radius,
      9,
    );
  });

  it('is none where there is no direction', () => {
    expect(arrowHead({ x: 3, y: 3 }, { x: 3, y: 3 })).toBeNull();
  });
});
