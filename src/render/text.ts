import type { Direction } from '../i18n/language.js';
import { cssFont } from './fonts.js';
import { isolateNorms } from './formula.js';
import type { Pen } from './pen.js';
import type { TextStyle } from './type-scale.js';

/** A line of text on its place: `x` is the edge or centre that `align` names, `y` the baseline, pixels. */
export interface TextLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly style: TextStyle;
  readonly colour: string;
  readonly align: 'left' | 'center' | 'right';
  /** The pen's own direction unless told otherwise; figures on axes are always left to right. */
  readonly direction?: Direction;
  /** A colour to draw around the letters, for text that stands on a pattern. */
  readonly halo?: string;
}

const HALO = 9;

/** Draws one line of text. */
export function drawText(pen: Pen, line: TextLine): void {
  const { ctx } = pen;
  const text = isolateNorms(line.text);
  setType(pen, line.style, line.direction ?? pen.direction);
  ctx.textAlign = line.align;
  ctx.textBaseline = 'alphabetic';
  if (line.halo) {
    ctx.strokeStyle = line.halo;
    ctx.lineWidth = HALO;
    ctx.lineJoin = 'round';
    ctx.strokeText(text, line.x, line.y);
  }
  ctx.fillStyle = line.colour;
  ctx.fillText(text, line.x, line.y);
}

const MOST_KEPT = 4000;
const kept = new Map<string, number>();

/** How wide a line of text is, pixels. Remembered by the thread, since setting a text measures much of it many times. */
export function textWidth(pen: Pen, text: string, style: TextStyle, direction = pen.direction): number {
  const key = `${pen.language} ${direction} ${style.weight} ${style.size} ${text}`;
  const known = kept.get(key);
  if (known !== undefined) return known;
  setType(pen, style, direction);
  const { width } = pen.ctx.measureText(isolateNorms(text));
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(key, width);
  return width;
}

function setType({ ctx, language }: Pen, style: TextStyle, direction: Direction): void {
  ctx.font = cssFont(style);
  ctx.direction = direction;
  // The default, `inherit`, follows the host's language, and with it the shape of some letters.
  ctx.lang = language;
}
