import { describe, expect, it } from 'vitest';
import { clearest, cover, placeBeside } from '../../src/render/placement.js';
import { covers, grown, sharedArea } from '../../src/render/rect.js';
import { SpotIndex } from '../../src/render/spot-index.js';

const AREA = { x: 0, y: 0, width: 600, height: 400 };
const SIZE = { width: 200, height: 60 };
const diagonal = Array.from({ length: 60 }, (_, i) => ({ x: i * 10, y: 400 - (i * 400) / 60 }));

describe('placeBeside', () => {
  it('stays inside the area, off the spot and off the lines', () => {
    for (const spot of diagonal) {
      const { rect } = placeBeside(
        { spot, ...SIZE, area: AREA },
        { ink: new SpotIndex(diagonal), words: [] },
      );
      expect(sharedArea(rect, AREA)).toBeCloseTo(SIZE.width * SIZE.height);
      expect(covers(grown(rect, 10), spot)).toBe(false);
      expect(diagonal.some((ink) => covers(rect, ink))).toBe(false);
    }
  });

  it('keeps clear of words already placed', () => {
    const words = [{ x: 0, y: 0, width: 600, height: 180 }];
    const { rect } = placeBeside(
      { spot: { x: 300, y: 200 }, ...SIZE, area: AREA },
      { ink: new SpotIndex([]), words },
    );
    expect(words.map((word) => sharedArea(rect, word))).toEqual([0]);
  });
});

describe('clearest', () => {
  it('takes the first of the candidates that cover nothing', () => {
    const rects = [0, 100, 200].map((x) => ({ x, y: 0, width: 50, height: 50 }));
    const obstacles = { ink: new SpotIndex([{ x: 20, y: 20 }]), words: [] };
    expect(cover({ x: 0, y: 0, width: 50, height: 50 }, obstacles)).toBe(1);
    expect(clearest(rects, obstacles)).toBe(rects[1]);
    expect(clearest([], obstacles)).toBeUndefined();
  });
});
