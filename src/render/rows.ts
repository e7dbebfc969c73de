import type { Row, RowList } from '../charts/chart.js';
import { type Block, drawBlock, setBlock } from './block.js';
import { drawMoodMark } from './mood-mark.js';
import type { Pen } from './pen.js';
import type { Rect } from './rect.js';
import { drawText, textWidth } from './text.js';
import { barColour, translucent } from './theme.js';
import { SMALLEST, type TextStyle } from './type-scale.js';

const LABEL: TextStyle = { size: 32, weight: 500 };
const STRONG: TextStyle = { size: 32, weight: 700 };
const BAR = 16;
const BAR_GAP = 4;
const CORNER = 8;
const LEAD_GAP = 16;
const TEXT_GAP = 28;
const MARK = 15;
const MARK_ROOM = 2 * MARK + 14;
/** The most a row may take, pixels. */
const TALLEST = 124;
const LINE = 1.36;
const TINT = 0.13;

/** Widest lead of all rows, so that all labels begin at one line; pixels. */
function leadWidth(pen: Pen, rows: readonly Row[]): number {
  const widths = rows.map(({ lead }) => (lead === '' ? 0 : textWidth(pen, lead, STRONG) + LEAD_GAP));
  const marked = rows.some(({ mark }) => mark !== undefined) ? MARK_ROOM : 0;
  return Math.max(0, ...widths) + marked;
}

/** A row's words, over two lines where there is room for them. */
function setLabel(pen: Pen, row: Row, width: number, height: number): Block {
  const room = width - textWidth(pen, row.text, STRONG) - TEXT_GAP;
  const lines = height >= 2 * LABEL.size * LINE + BAR + BAR_GAP + 8 ? 2 : 1;
  const style = row.mark === undefined ? LABEL : STRONG;
  return setBlock(pen, row.label, style, { width: room, lines, smallest: SMALLEST });
}

function drawBar(pen: Pen, { value, tone }: Row, most: number, box: Rect): void {
  const { ctx, colours, direction } = pen;
  ctx.fillStyle = translucent(colours.muted, TINT);
  ctx.beginPath();
  ctx.roundRect(box.x, box.y, box.width, box.height, CORNER);
  ctx.fill();
  const share = most > 0 ? Math.min(1, Math.max(0, value / most)) : 0;
  if (share === 0) return;
  const width = Math.max(BAR, share * box.width);
  ctx.fillStyle = barColour(colours, tone);
  ctx.beginPath();
  ctx.roundRect(direction === 'rtl' ? box.x + box.width - width : box.x, box.y, width, box.height, CORNER);
  ctx.fill();
}

/** Draws rows under one another, from the side the language starts at; few rows stand no further apart than they need. */
export function drawRows(pen: Pen, { rows, most }: RowList, room: Rect): void {
  if (rows.length === 0) return;
  const height = Math.min(TALLEST, room.height / rows.length);
  const lead = leadWidth(pen, rows);
  const width = room.width - lead;
  const rtl = pen.direction === 'rtl';
  const start = rtl ? room.x + room.width : room.x;
  const into = rtl ? -1 : 1;
  const marked = rows.some(({ mark }) => mark !== undefined);
  const top = room.y + (room.height - rows.length * height) / 2;
  rows.forEach((row, index) => {
    const words = setLabel(pen, row, width, height);
    const block = words.height + BAR_GAP + BAR;
    const y = top + index * height + (height - block) / 2;
    const align = rtl ? 'right' : 'left';
    const baseline = y + words.style.size * 0.96;
    const colour = pen.colours.ink;
    if (row.mark !== undefined) {
      const at = { x: start + into * MARK, y: baseline - words.style.size * 0.34 };
      drawMoodMark(pen.ctx, pen.colours, row.mark === 'right' ? 'healthy' : 'neutral', at, MARK);
    }
    const leadX = start + into * (marked ? MARK_ROOM : 0);
    drawText(pen, { text: row.lead, x: leadX, y: baseline, style: STRONG, colour, align });
    drawBlock(pen, words, { x: start + into * lead, top: y, align, colour });
    const end = rtl ? room.x : room.x + room.width;
    drawText(pen, {
      text: row.text,
      x: end,
      y: baseline,
      style: STRONG,
      colour,
      align: rtl ? 'left' : 'right',
    });
    const bar = { x: rtl ? room.x : room.x + lead, y: y + words.height + BAR_GAP, width, height: BAR };
    drawBar(pen, row, most, bar);
  });
}
