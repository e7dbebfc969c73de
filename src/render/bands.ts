import type { Series } from '../charts/chart.js';
import { insideX, type Plot, valuePixel } from './plot.js';
import { isShowable } from './range.js';
import { toneColour, translucent } from './theme.js';

const ALPHA = 0.2;

/** Whether a series has a band to draw. */
export function hasBand(series: Series): boolean {
  return (
    series.as === 'line' && series.points.some(({ low, high }) => low !== undefined && high !== undefined)
  );
}

/** Fills the bands of a panel's lines, from low to high, broken where a line is. */
export function drawBands(plot: Plot): void {
  for (const series of plot.panel.series.filter(hasBand).reverse()) {
    plot.pen.ctx.fillStyle = translucent(toneColour(plot.pen.colours, series.tone), ALPHA);
    for (const stretch of stretchesOf(plot, series)) fillStretch(plot, stretch);
  }
}

interface Edges {
  readonly x: number;
  readonly low: number;
  readonly high: number;
}

function stretchesOf(plot: Plot, series: Series): Edges[][] {
  const stretches: Edges[][] = [[]];
  for (const point of series.points) {
    const shown = isShowable(plot.panel.x, point.x) && isShowable(plot.panel.y, point.y);
    const low = point.low === undefined ? null : valuePixel(plot, 'y', point.low);
    const high = point.high === undefined ? null : valuePixel(plot, 'y', point.high);
    if (shown && low !== null && high !== null) {
      stretches.at(-1)?.push({ x: insideX(plot, plot.pixelX(point.x)), low, high });
    } else stretches.push([]);
  }
  return stretches.filter((stretch) => stretch.length > 1);
}

function fillStretch({ pen: { ctx } }: Plot, stretch: readonly Edges[]): void {
  ctx.beginPath();
  for (const { x, high } of stretch) ctx.lineTo(x, high);
  for (const { x, low } of stretch.toReversed()) ctx.lineTo(x, low);
  ctx.closePath();
  ctx.fill();
}
