import { describe, expect, it } from 'vitest';
import type { Axis, Panel } from '../../src/charts/chart.js';
import { scalesOf } from '../../src/render/scales.js';
import { squared } from '../../src/render/square.js';

const axis = (min: number, max: number): Axis => ({ label: '', scale: 'linear', ticks: 'decimal', min, max });

function panel(square: boolean, marker: 'arrow' | 'none'): Panel {
  const points = [
    { x: 0, y: 0 },
    { x: 1, y: 1 },
  ];
  const series = [{ label: '', as: 'line', tone: 0, marker, dash: 'solid', points }] as const;
  return { square, x: axis(-1, 1), y: axis(-1, 2), series, zones: [], rules: [], callouts: [] };
}

describe('a square panel', () => {
  it.each([
    [900, 300, 'none'],
    [900, 300, 'arrow'],
    [300, 900, 'none'],
    [300, 900, 'arrow'],
  ] as const)('has one unit on both axes, in a plot of %i × %i with %s', (width, height, marker) => {
    const shown = squared(panel(true, marker), width, height);
    const { x, y } = scalesOf(shown, { x: 0, y: 0, width, height });
    expect(x(1) - x(0)).toBeCloseTo(y(0) - y(1), 6);
    expect(shown.x.min).toBeLessThanOrEqual(-1);
    expect(shown.x.max).toBeGreaterThanOrEqual(1);
    expect(shown.y.min).toBeLessThanOrEqual(-1);
    expect(shown.y.max).toBeGreaterThanOrEqual(2);
  });

  it('is shown as it is where it need not be square', () => {
    const plain = panel(false, 'none');
    expect(squared(plain, 900, 300)).toBe(plain);
  });
});
