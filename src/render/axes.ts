import { type Plot, valuePixel } from './plot.js';
import { drawText } from './text.js';
import type { Tick } from './ticks.js';
import { TYPE } from './type-scale.js';

/** Both axes' marks. */
export interface Marks {
  readonly x: readonly Tick[];
  readonly y: readonly Tick[];
}

const MARK = 8;

/** From the plot's left edge to its y figures, pixels. */
export const Y_GAP = 14;

/** From the plot's lower edge to its x figures' baseline, pixels. */
export const X_DROP = 38;

/** Draws the grid: a quiet line across the plot at every y mark, a stronger one at 0. */
export function drawGrid(plot: Plot, marks: Marks): void {
  const { ctx, colours } = plot.pen;
  const { area } = plot;
  for (const { value } of marks.y) {
    const y = valuePixel(plot, 'y', value);
    if (y === null) continue;
    if (plot.panel.rules.some(({ axis, at }) => axis === 'y' && at === value)) continue;
    const zero = plot.panel.y.scale === 'linear' && value === 0;
    ctx.fillStyle = zero ? colours.axis : colours.grid;
    ctx.fillRect(area.x, Math.round(y) - 1, area.width, 2);
  }
}

/** Draws the base line, the marks under it and the figures of both axes. */
export function drawAxes(plot: Plot, marks: Marks): void {
  const { pen, area } = plot;
  const { ctx, colours } = pen;
  const bottom = area.y + area.height;
  ctx.fillStyle = colours.axis;
  ctx.fillRect(area.x, bottom - 1, area.width, 2);
  const style = TYPE.tick;
  for (const { value, text } of marks.x) {
    const x = valuePixel(plot, 'x', value);
    if (x === null) continue;
    ctx.fillStyle = colours.axis;
    ctx.fillRect(Math.round(x) - 1, bottom, 2, MARK);
    drawText(pen, {
      text,
      x,
      y: bottom + X_DROP,
      style,
      colour: colours.muted,
      align: 'center',
      direction: 'ltr',
    });
  }
  for (const { value, text } of marks.y) {
    const y = valuePixel(plot, 'y', value);
    if (y === null) continue;
    const baseline = y + style.size * 0.34;
    drawText(pen, {
      text,
      x: area.x - Y_GAP,
      y: baseline,
      style,
      colour: colours.muted,
      align: 'right',
      direction: 'ltr',
    });
  }
}
