import type { Heading } from '../charts/chart.js';
import { setBlock } from './block.js';
import type { Note } from './note.js';
import { type Plot, valuePixel } from './plot.js';
import { toneColour } from './theme.js';
import { SMALLEST, TYPE } from './type-scale.js';

const INSET = 10;
const DROP = 2;
/** How much of the plot's width a heading may take. */
const SHARE = 0.6;

/** A heading on its place; null where its height cannot be shown. */
export function placeHeading(plot: Plot, { y, text, tone }: Heading): Note | null {
  const { pen, area } = plot;
  const top = valuePixel(plot, 'y', y);
  if (top === null) return null;
  const room = { width: area.width * SHARE, lines: 1, smallest: SMALLEST };
  const block = setBlock(pen, text, TYPE.rule, room);
  const { width, height } = block;
  const x = pen.direction === 'rtl' ? area.x + area.width - INSET - width : area.x + INSET;
  return { block, at: { x, y: top + DROP, width, height }, colour: toneColour(pen.colours, tone) };
}
