import type { Cells, Panel } from '../charts/chart.js';
import { scaleColour } from './colour-scale.js';
import type { Pen } from './pen.js';
import type { Rect } from './rect.js';
import { drawText, textWidth } from './text.js';
import { powerText } from './tick-text.js';
import { type Tick, ticksOf } from './ticks.js';
import { TYPE } from './type-scale.js';

const GAP = 22;
const WIDTH = 28;
const WORDS_GAP = 10;
const TICK_ROOM = 52;

/** How much of a panel's width its colour bar takes on the right of the plot, pixels. */
export function barRoom(pen: Pen, panel: Panel): number {
  if (!panel.cells?.bar) return 0;
  const ticks = barTicks(pen, panel.cells, Number.POSITIVE_INFINITY);
  return (
    GAP + WIDTH + WORDS_GAP + Math.max(0, ...ticks.map(({ text }) => textWidth(pen, text, TYPE.tick, 'ltr')))
  );
}

/** Draws the bar that tells what a panel's colours mean, beside the plot's area. */
export function drawColourBar(pen: Pen, panel: Panel, area: Rect): void {
  const { cells } = panel;
  if (!cells?.bar) return;
  const { ctx, colours } = pen;
  const x = Math.round(area.x + area.width + GAP);
  const rows = Math.round(area.height);
  for (let row = 0; row < rows; row++) {
    ctx.fillStyle = scaleColour(1 - (row + 0.5) / rows);
    ctx.fillRect(x, Math.round(area.y) + row, WIDTH, 1);
  }
  for (const { value, text } of barTicks(pen, cells, area.height / TICK_ROOM)) {
    const y = area.y + area.height * (1 - (value - cells.min) / (cells.max - cells.min));
    ctx.fillStyle = colours.axis;
    ctx.fillRect(x + WIDTH, Math.round(y) - 1, 6, 2);
    drawText(pen, {
      text,
      x: x + WIDTH + WORDS_GAP,
      y: y + TYPE.tick.size * 0.34,
      style: TYPE.tick,
      colour: colours.muted,
      align: 'left',
      direction: 'ltr',
    });
  }
}

function barTicks({ language }: Pen, { min, max }: Cells, room: number): readonly Tick[] {
  const axis = { label: '', scale: 'linear', ticks: 'integer', min, max } as const;
  return ticksOf(axis, language, room).map(({ value }) => ({ value, text: powerText(value) }));
}
