import { describe, expect, it } from 'vitest';
import { stackBars } from '../../src/render/stack.js';
import { lineThrough } from './awkward.js';

describe('stackBars', () => {
  it('stacks positive parts upwards and negative parts downwards from 0', () => {
    const first = lineThrough([-0.5, 0.2], { as: 'bars' });
    const second = lineThrough([-0.1, -0.3], { as: 'bars' });
    const third = lineThrough([0.4, 0.1], { as: 'bars' });
    const stacked = stackBars([first, second, third]);
    expect(stacked.get(first)).toEqual([
      { x: 1, from: 0, to: -0.5 },
      { x: 2, from: 0, to: 0.2 },
    ]);
    expect(stacked.get(second)?.[0]).toEqual({ x: 1, from: -0.5, to: -0.6 });
    expect(stacked.get(third)?.[0]).toEqual({ x: 1, from: 0, to: 0.4 });
    expect(stacked.get(third)?.[1]?.to).toBeCloseTo(0.3);
  });

  it('leaves lines alone and nothing where there is no value', () => {
    const line = lineThrough([1]);
    const bars = lineThrough([null, Number.NaN, 1], { as: 'bars' });
    const stacked = stackBars([line, bars]);
    expect(stacked.has(line)).toBe(false);
    expect(stacked.get(bars)).toEqual([{ x: 3, from: 0, to: 1 }]);
  });
});
