import type { Chart } from '../charts/chart.js';
import { type Block, drawBlock, setBlock } from './block.js';
import { drawMoodMark } from './mood-mark.js';
import type { Pen } from './pen.js';
import type { Rect } from './rect.js';
import { translucent } from './theme.js';
import { TYPE } from './type-scale.js';

/** The verdict, set to a width; `height` in pixels. */
export interface Verdict {
  readonly words: Block;
  readonly height: number;
}

const PADDING = 11;
const RADIUS = 22;
const INDENT = 2 * RADIUS + 36;
const CORNER = 14;
const END = 20;
const TINT = 0.12;

/** Sets the line that says what the picture shows, over two lines where it is long, to a width in pixels. */
export function setVerdict(pen: Pen, chart: Chart, width: number): Verdict {
  const room = { width: width - INDENT - END, lines: 2, smallest: 30 };
  const words = setBlock(pen, chart.verdict, TYPE.verdict, room);
  return { words, height: Math.max(words.height, 2 * RADIUS) + 2 * PADDING };
}

/** Draws the verdict as a strip in the mood's tint, with the mood's mark at the side the language starts at. */
export function drawVerdict(pen: Pen, { words }: Verdict, mood: Chart['mood'], box: Rect): void {
  const { ctx, colours } = pen;
  ctx.fillStyle = translucent(colours.moods[mood], TINT);
  ctx.beginPath();
  ctx.roundRect(box.x, box.y, box.width, box.height, CORNER);
  ctx.fill();
  const rtl = pen.direction === 'rtl';
  const from = (distance: number): number => (rtl ? box.x + box.width - distance : box.x + distance);
  const middle = box.y + box.height / 2;
  drawMoodMark(ctx, colours, mood, { x: from(RADIUS + 16), y: middle }, RADIUS);
  drawBlock(pen, words, {
    x: from(INDENT),
    top: middle - words.height / 2,
    align: rtl ? 'right' : 'left',
    colour: colours.ink,
  });
}
