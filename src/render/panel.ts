import type { Panel } from '../charts/chart.js';
import { drawAxes, drawGrid, type Marks } from './axes.js';
import { drawBands } from './bands.js';
import { drawBars } from './bars.js';
import { drawCells } from './cells.js';
import { drawColourBar } from './colour-bar.js';
import { drawLines } from './lines.js';
import { drawNotes } from './notes.js';
import type { Pen } from './pen.js';
import type { Plot } from './plot.js';
import { drawPoints } from './points.js';
import type { Rect } from './rect.js';
import { drawRules } from './rules.js';
import { scalesOf } from './scales.js';
import { drawZones } from './zones.js';

/** Draws a panel's plot with its axes into an area of the page. */
export function drawPanel(pen: Pen, panel: Panel, area: Rect, marks: Marks): void {
  const { x: pixelX, y: pixelY } = scalesOf(panel, area);
  const plot: Plot = { pen, panel, area, pixelX, pixelY };
  const barred = panel.series.some(({ as }) => as === 'bars');
  const { ctx } = pen;
  ctx.save();
  // As on a new page, whatever was drawn before.
  ctx.lineCap = 'butt';
  ctx.lineJoin = 'miter';
  drawZones(plot);
  if (!panel.cells) drawGrid(plot, marks);
  drawCells(plot);
  if (!barred) drawRules(plot);
  drawBands(plot);
  drawBars(plot);
  drawLines(plot, barred);
  drawPoints(plot);
  if (barred) drawRules(plot);
  drawAxes(plot, marks);
  drawColourBar(pen, panel, area);
  drawNotes(plot);
  ctx.restore();
}
