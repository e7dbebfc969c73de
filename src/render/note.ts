import { type Block, drawBlock } from './block.js';
import type { Plot } from './plot.js';
import type { Rect } from './rect.js';

/** Words that stand inside a plot, on their place. */
export interface Note {
  readonly block: Block;
  readonly at: Rect;
  readonly colour: string;
}

/** Draws words inside a plot with a paper-coloured edge around the letters, readable on any pattern. */
export function drawNote({ pen }: Plot, { block, at, colour }: Note): void {
  const x = at.x + at.width / 2;
  drawBlock(pen, block, { x, top: at.y, align: 'center', colour, halo: pen.colours.paper });
}
