import type { Pen } from './pen.js';
import { drawText, textWidth } from './text.js';
import type { TextStyle } from './type-scale.js';
import { fits, type Measure, wrapEvenly } from './wrap.js';

/** Lines of text set in one style; `width` and `height` in pixels. */
export interface Block {
  readonly lines: readonly string[];
  readonly style: TextStyle;
  readonly width: number;
  readonly height: number;
}

/** How a text may be made to fit: at most so wide (pixels), over so many lines, down to so small a size (pixels). */
export interface Room {
  readonly width: number;
  readonly lines: number;
  readonly smallest?: number;
}

const LINE_HEIGHT = 1.36;
const BASELINE = 0.96;
const SHRINK = 2;

/** Sets a text as large as fits: smaller type is tried before another line, an ellipsis last. */
export function setBlock(pen: Pen, text: string, style: TextStyle, room: Room): Block {
  const smallest = Math.min(style.size, room.smallest ?? style.size);
  for (let lines = 1; lines <= room.lines; lines++) {
    for (let size = style.size; size >= smallest; size -= SHRINK) {
      const tried = { ...style, size };
      if (fits(text, measureIn(pen, tried), room.width, lines))
        return setLines(pen, text, tried, room.width, lines);
    }
  }
  return setLines(pen, text, { ...style, size: smallest }, room.width, room.lines);
}

function setLines(pen: Pen, text: string, style: TextStyle, width: number, limit: number): Block {
  const measure = measureIn(pen, style);
  const lines = wrapEvenly(text, measure, width, limit);
  const widest = Math.max(0, ...lines.map(measure));
  return { lines, style, width: widest, height: lines.length * style.size * LINE_HEIGHT };
}

function measureIn(pen: Pen, style: TextStyle): Measure {
  return (text) => textWidth(pen, text, style);
}

/** Where and how a block is drawn: `x` is the edge or centre that `align` names, `top` its upper edge, pixels. */
export interface BlockPlace {
  readonly x: number;
  readonly top: number;
  readonly align: 'left' | 'center' | 'right';
  readonly colour: string;
  readonly halo?: string;
}

/** Draws a block of text. */
export function drawBlock(pen: Pen, block: Block, { x, top, align, colour, halo }: BlockPlace): void {
  const { style } = block;
  block.lines.forEach((text, i) => {
    const y = top + (i * LINE_HEIGHT + BASELINE) * style.size;
    drawText(pen, { text, x, y, style, colour, align, ...(halo ? { halo } : {}) });
  });
}
