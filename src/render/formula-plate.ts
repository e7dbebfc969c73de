import { drawBlock } from './block.js';
import { layOutFormula } from './formula-layout.js';
import type { Pen } from './pen.js';
import type { Rect } from './rect.js';
import { drawOutline } from './tex/draw-outline.js';
import type { TypesetFormula } from './tex/typeset.js';
import { toneColour, translucent } from './theme.js';

const CORNER = 16;
const TINT = 0.07;
const TONE = 0;

/** Draws a formula on a tinted plate, and under it its symbols with their meanings. */
export function drawFormula(pen: Pen, formula: TypesetFormula, room: Rect): void {
  const { ctx, colours } = pen;
  const { plate, lines, symbols } = layOutFormula(pen, formula, room);
  ctx.fillStyle = translucent(toneColour(colours, TONE), TINT);
  ctx.beginPath();
  ctx.roundRect(plate.x, plate.y, plate.width, plate.height, CORNER);
  ctx.fill();
  for (const { outline, at, size } of lines) drawOutline(pen, outline, at, size, colours.ink);
  const rtl = pen.direction === 'rtl';
  for (const { symbol, words, box } of symbols) {
    drawOutline(pen, symbol.outline, symbol.at, symbol.size, toneColour(colours, TONE));
    drawBlock(pen, words, {
      x: rtl ? box.x + box.width : box.x,
      top: box.y,
      align: rtl ? 'right' : 'left',
      colour: colours.ink,
    });
  }
}
