import type { Cells } from '../charts/chart.js';
import { scaleColour } from './colour-scale.js';
import { contourOf } from './contour.js';
import { hatch } from './hatch.js';
import type { Plot } from './plot.js';
import type { Rect } from './rect.js';
import { toneColour, translucent } from './theme.js';

const HATCH_GAP = 14;
const SIDE_ALPHA = 0.3;
const CONTOUR_WIDTH = 4;

/** Fills a plot with its panel's cells, where it has any. */
export function drawCells({ pen, panel, area }: Plot): void {
  const { cells } = panel;
  if (!cells) return;
  const { ctx, colours } = pen;
  const share = (value: number): number => (value - cells.min) / (cells.max - cells.min);
  const [low, high] = [toneColour(colours, 0), toneColour(colours, 1)];
  eachCell(cells, area, (value, rect) => {
    if (value === null || Number.isNaN(value)) return;
    if (cells.colours === 'sides') {
      ctx.fillStyle = translucent(share(value) < 0.5 ? low : high, SIDE_ALPHA);
    } else {
      if (value < cells.min) return hatch(ctx, rect, colours.axis, HATCH_GAP);
      ctx.fillStyle = scaleColour(share(value));
    }
    ctx.fillRect(rect.x, rect.y, rect.width, rect.height);
  });
  if (cells.colours === 'sides') drawContour(pen.ctx, cells, area, colours.ink);
}

/** Visits every cell with its place, whole pixels that meet without seams. */
function eachCell(
  { rows, columns, values }: Cells,
  area: Rect,
  visit: (value: number | null, rect: Rect) => void,
): void {
  const left = (column: number): number => Math.round(area.x + (column * area.width) / columns);
  const top = (row: number): number => Math.round(area.y + (row * area.height) / rows);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const rect = {
        x: left(column),
        y: top(row),
        width: left(column + 1) - left(column),
        height: top(row + 1) - top(row),
      };
      visit(values[row * columns + column] ?? null, rect);
    }
  }
}

function drawContour(ctx: Plot['pen']['ctx'], cells: Cells, area: Rect, colour: string): void {
  const x = (column: number): number => area.x + ((column + 0.5) * area.width) / cells.columns;
  const y = (row: number): number => area.y + ((row + 0.5) * area.height) / cells.rows;
  ctx.save();
  ctx.strokeStyle = colour;
  ctx.lineWidth = CONTOUR_WIDTH;
  ctx.lineCap = 'round';
  ctx.beginPath();
  for (const [from, to] of contourOf(cells, (cells.min + cells.max) / 2)) {
    ctx.moveTo(x(from.x), y(from.y));
    ctx.lineTo(x(to.x), y(to.y));
  }
  ctx.stroke();
  ctx.restore();
}
