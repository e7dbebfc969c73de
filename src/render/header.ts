import type { Chart } from '../charts/chart.js';
import { type Block, drawBlock, setBlock } from './block.js';
import type { Pen } from './pen.js';
import type { Rect } from './rect.js';
import { SMALLEST, TYPE } from './type-scale.js';

/** Title and settings, set to a width; `height` in pixels. */
export interface Header {
  readonly title: Block;
  readonly subtitle: Block;
  readonly height: number;
}

const GAP = 2;

/** Sets the title, over two lines where it is long, and the settings under it, to a width in pixels. */
export function setHeader(pen: Pen, chart: Chart, width: number): Header {
  const title = setBlock(pen, chart.title, TYPE.title, { width, lines: 2, smallest: 36 });
  const subtitle = setBlock(pen, chart.subtitle, TYPE.subtitle, { width, lines: 2, smallest: SMALLEST });
  return { title, subtitle, height: title.height + GAP + subtitle.height };
}

/** Draws the header into the top of a box, from the side the language starts at. */
export function drawHeader(pen: Pen, { title, subtitle }: Header, box: Rect): void {
  const rtl = pen.direction === 'rtl';
  const align = rtl ? 'right' : 'left';
  const x = rtl ? box.x + box.width : box.x;
  drawBlock(pen, title, { x, top: box.y, align, colour: pen.colours.ink });
  drawBlock(pen, subtitle, { x, top: box.y + title.height + GAP, align, colour: pen.colours.muted });
}
