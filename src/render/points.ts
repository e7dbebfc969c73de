import type { Series } from '../charts/chart.js';
import { drawMarker, MARKERS } from './marker.js';
import { type Plot, spotOf } from './plot.js';
import { toneColour } from './theme.js';

/** How much smaller than a line's markers those of a cloud of points are. */
const SHARE = 0.72;

/** Draws a panel's series of points without a line. */
export function drawPoints(plot: Plot): void {
  for (const series of plot.panel.series.filter(({ as }) => as === 'points')) drawCloud(plot, series);
}

function drawCloud(plot: Plot, { points, marker, tone }: Series): void {
  const { ctx, colours } = plot.pen;
  const fill = toneColour(colours, tone);
  for (const { x, y } of points) {
    const spot = y === null ? null : spotOf(plot, x, y);
    if (spot) drawMarker(ctx, marker, spot, { fill, edge: colours.paper }, MARKERS[marker].radius * SHARE);
  }
}
