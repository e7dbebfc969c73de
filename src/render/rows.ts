import type { Row, RowList } from '../charts/chart.js';
import { type Block, drawBlock, setBlock } from './block.js';
import { drawMoodMark } from './mood-mark.js';
import type { Pen } from './pen.js';
import type { Rect } from './rect.js';
import { drawText, textWidth } from './text.js';
import { toneColour, translucent } from './theme.js';
import { SMALLEST, type TextStyle } from './type-scale.js';

const LABEL: TextStyle = { size: 30, weight: 500 };
const STRONG: TextStyle = { size: 30, weight: 700 };
/** The most a row may take, and what lies between two, pixels. */
const TALLEST = 112;
const GAP = 8;
const LARGEST_CORNER = 14;
const PADDING = 20;
const LEAD_GAP = 16;
const TEXT_GAP = 28;
const MARK = 15;
const MARK_ROOM = 2 * MARK + 14;
const EDGE = 8;
const LINE = 1.36;
/** From a line's middle to its baseline, in sizes. */
const DROP = 0.34;
const TRACK_TINT = 0.1;
const BAR_TINT = 0.34;

/** What all rows share: where their words begin, counted from the side the language starts at; pixels. */
interface Columns {
  readonly lead: number;
  readonly label: number;
}

function columnsOf(pen: Pen, rows: readonly Row[]): Columns {
  const marks = rows.some(({ mark }) => mark !== undefined) ? MARK_ROOM : 0;
  const leads = rows.map(({ lead }) => (lead === '' ? 0 : textWidth(pen, lead, STRONG) + LEAD_GAP));
  const lead = PADDING + marks;
  return { lead, label: lead + Math.max(0, ...leads) };
}

/** A row's words, over two lines where there is room for them. */
function setLabel(pen: Pen, row: Row, { label }: Columns, box: Rect): Block {
  const end = PADDING + textWidth(pen, row.text, STRONG) + TEXT_GAP;
  const style = row.mark === undefined ? LABEL : STRONG;
  const lines = box.height >= 2 * style.size * LINE ? 2 : 1;
  return setBlock(pen, row.label, style, { width: box.width - label - end, lines, smallest: SMALLEST });
}

/** A stretch of a box, counted from the side the language starts at. */
function stretch(pen: Pen, box: Rect, width: number): Rect {
  return { ...box, x: pen.direction === 'rtl' ? box.x + box.width - width : box.x, width };
}

function drawBar(pen: Pen, { value, tone }: Row, most: number, box: Rect): void {
  const { ctx, colours } = pen;
  const corner = Math.min(LARGEST_CORNER, box.height / 4);
  const fill = ({ x, y, width, height }: Rect, colour: string) => {
    ctx.fillStyle = colour;
    ctx.fillRect(x, y, width, height);
  };
  ctx.save();
  ctx.beginPath();
  ctx.roundRect(box.x, box.y, box.width, box.height, corner);
  ctx.clip();
  fill(box, translucent(colours.muted, TRACK_TINT));
  const share = most > 0 ? Math.min(1, Math.max(0, value / most)) : 0;
  if (share > 0) {
    const bar = stretch(pen, box, Math.max(EDGE, share * box.width));
    const colour = toneColour(colours, tone);
    fill(bar, translucent(colour, BAR_TINT));
    fill(stretch(pen, box, EDGE), colour);
  }
  ctx.restore();
}

function drawRow(pen: Pen, row: Row, columns: Columns, box: Rect): void {
  const rtl = pen.direction === 'rtl';
  const from = (distance: number) => (rtl ? box.x + box.width - distance : box.x + distance);
  const middle = box.y + box.height / 2;
  const [align, opposite] = rtl ? (['right', 'left'] as const) : (['left', 'right'] as const);
  const colour = pen.colours.ink;
  const line = { y: middle + STRONG.size * DROP, style: STRONG, colour };
  if (row.mark !== undefined) {
    const mood = row.mark === 'right' ? 'healthy' : 'neutral';
    drawMoodMark(pen.ctx, pen.colours, mood, { x: from(PADDING + MARK), y: middle }, MARK);
  }
  drawText(pen, { ...line, text: row.lead, x: from(columns.lead), align });
  const words = setLabel(pen, row, columns, box);
  drawBlock(pen, words, { x: from(columns.label), top: middle - words.height / 2, align, colour });
  drawText(pen, { ...line, text: row.text, x: from(box.width - PADDING), align: opposite });
}

/** Draws rows under one another, words over their bars; few rows are no taller than they need be. */
export function drawRows(pen: Pen, { rows, most }: RowList, room: Rect): void {
  if (rows.length === 0) return;
  const height = Math.min(TALLEST, room.height / rows.length);
  const columns = columnsOf(pen, rows);
  const top = room.y + (room.height - rows.length * height) / 2;
  rows.forEach((row, index) => {
    const box = { x: room.x, y: top + index * height + GAP / 2, width: room.width, height: height - GAP };
    drawBar(pen, row, most, box);
    drawRow(pen, row, columns, box);
  });
}
