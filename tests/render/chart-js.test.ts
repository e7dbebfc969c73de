import { describe, expect, it } from 'vitest';
import type { Axis } from '../../src/charts/chart.js';
import { drawBars } from '../../src/render/bars.js';
import { drawLines } from '../../src/render/lines.js';
import { penOnPage } from '../../src/render/pen.js';
import { type Range, rangeOf } from '../../src/render/range.js';
import { scalesOf, shownRange } from '../../src/render/scales.js';
import { AWKWARD } from './awkward.js';
import { drawByChartJs } from './chart-js.js';
import { SAMPLES } from './samples.js';

const AREA = { x: 131.25, y: 187.5, width: 1080.375, height: 401.125 };
const PANELS = Object.entries({ ...SAMPLES, ...AWKWARD }).flatMap(([name, make]) =>
  make('en').panels.map((panel, i) => ({ name: `${name} ${i}`, panel })),
);

/** The value a share of an axis' range from its low end. */
function valueAt({ scale }: Axis, { min, max }: Range, share: number): number {
  if (scale === 'linear') return min + (max - min) * share;
  return 10 ** (Math.log10(min) + (Math.log10(max) - Math.log10(min)) * share);
}

describe('Lines and bars', () => {
  it.each(PANELS)('stand and look as chart.js has them: $name', ({ panel }) => {
    const pen = penOnPage('en', 'light');
    const ranges = [shownRange(panel, AREA.width), rangeOf(panel.y)] as const;
    const theirs = drawByChartJs(panel, pen.colours, AREA, ...ranges);
    const { x: pixelX, y: pixelY } = scalesOf(panel, AREA);
    for (const share of [-0.1, 0, 0.3, 0.5, 1, 1.1]) {
      const x = valueAt(panel.x, ranges[0], share);
      const y = valueAt(panel.y, ranges[1], share);
      expect(pixelX(x)).toBeCloseTo(theirs.pixelX(x), 6);
      expect(pixelY(y)).toBeCloseTo(theirs.pixelY(y), 6);
    }
    const plot = { pen, panel, area: AREA, pixelX, pixelY };
    drawBars(plot);
    drawLines(
      plot,
      panel.series.some(({ as }) => as === 'bars'),
    );
    expect(Buffer.compare(pen.ctx.canvas.data(), theirs.ctx.canvas.data())).toBe(0);
  });
});
