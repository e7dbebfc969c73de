import { describe, expect, it } from 'vitest';
import { carriesMarker } from '../../src/render/marker-turns.js';

const marked = (points: number, at = 0, of = 1): number[] =>
  Array.from({ length: points }, (_, i) => i).filter((i) => carriesMarker(i, points, { at, of }));

describe('carriesMarker', () => {
  it('marks every point of a short line and at most 20 of a long one', () => {
    expect(marked(20)).toHaveLength(20);
    expect(marked(10, 1, 3)).toHaveLength(10);
    for (const points of [21, 50, 199, 200]) expect(marked(points).length).toBeLessThanOrEqual(20);
  });

  it.each([
    [20, 2],
    [30, 4],
    [200, 2],
    [200, 3],
  ])('lets lines of %i points take turns, %i of them', (points, of) => {
    const all = Array.from({ length: of }, (_, at) => marked(points, at, of));
    expect(new Set(all.flat()).size).toBe(all.flat().length);
    for (const each of all) expect(each.length).toBeGreaterThanOrEqual(5);
  });
});
