import type { DiagramNode } from '../charts/diagram.js';
import { type Block, drawBlock, setBlock } from './block.js';
import type { Pen } from './pen.js';
import { grown, type Rect } from './rect.js';
import { toneColour, translucent } from './theme.js';
import { SMALLEST, TYPE } from './type-scale.js';

/** A node with its words set; `width` and `height` in pixels. */
export interface SetNode {
  readonly node: DiagramNode;
  readonly blocks: readonly Block[];
  readonly width: number;
  readonly height: number;
  /** Whether all its words are there. */
  readonly whole: boolean;
}

/** A node on its place. */
export interface PlacedNode extends SetNode {
  readonly box: Rect;
}

const PADDING = { box: { x: 14, y: 9 }, sign: { x: 0, y: 0 }, dot: { x: 0, y: 0 }, words: { x: 8, y: 0 } };
const SIGN = 64;
const DOT = 18;
const LINES = 3;

/** Sets a node's words into at most so many pixels' width, all so many pixels smaller than usual. */
export function setNode(pen: Pen, node: DiagramNode, widest: number, smaller: number): SetNode {
  if (node.shape === 'dot') return { node, blocks: [], width: DOT, height: DOT, whole: true };
  const { x, y } = PADDING[node.shape];
  const blocks = node.lines.map((line, index) => {
    const style = index === 0 && node.shape !== 'words' ? TYPE.node : TYPE.nodeNote;
    const size = Math.max(SMALLEST, style.size - smaller);
    return setBlock(pen, line, { ...style, size }, { width: widest - 2 * x, lines: LINES });
  });
  const whole = blocks.every((block, index) => isWhole(block, node.lines[index] ?? ''));
  if (node.shape === 'sign') return { node, blocks, width: SIGN, height: SIGN, whole };
  return {
    node,
    blocks,
    whole,
    width: Math.max(...blocks.map((block) => block.width)) + 2 * x,
    height: wordsHeight(blocks) + 2 * y,
  };
}

// An isolate that breaks is closed and opened again.
const ISOLATES = /[\u2066-\u2069]/g;

function isWhole({ lines }: Block, text: string): boolean {
  return lines.join(' ').replace(ISOLATES, '') === text.replace(ISOLATES, '');
}

function wordsHeight(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { height }) => sum + height, 0);
}

const STROKE = 3.5;
const CORNER = 14;
const TINT = 0.1;
const SHAPES: Readonly<Record<DiagramNode['shape'], (pen: Pen, box: Rect, colour: string) => void>> = {
  box: ({ ctx, colours }, box, colour) => {
    ctx.beginPath();
    ctx.roundRect(box.x, box.y, box.width, box.height, CORNER);
    fillTinted(ctx, colours.paper, colour);
    ctx.stroke();
  },
  sign: ({ ctx, colours }, box, colour) => {
    circle(ctx, box);
    fillTinted(ctx, colours.paper, colour);
    ctx.stroke();
  },
  dot: ({ ctx }, box, colour) => {
    circle(ctx, box);
    ctx.fillStyle = colour;
    ctx.fill();
  },
  words: ({ ctx, colours }, box) => {
    ctx.fillStyle = colours.paper;
    ctx.fillRect(box.x, box.y, box.width, box.height);
  },
};

function circle(ctx: Pen['ctx'], box: Rect): void {
  ctx.beginPath();
  ctx.arc(box.x + box.width / 2, box.y + box.height / 2, box.width / 2, 0, 2 * Math.PI);
}

function fillTinted(ctx: Pen['ctx'], paper: string, colour: string): void {
  ctx.fillStyle = paper;
  ctx.fill();
  ctx.fillStyle = translucent(colour, TINT);
  ctx.fill();
}

/** Draws a node over whatever runs behind it. */
export function drawNode(pen: Pen, { node, blocks, box }: PlacedNode): void {
  const { ctx, colours } = pen;
  const colour = node.tone === undefined ? colours.muted : toneColour(colours, node.tone);
  ctx.strokeStyle = colour;
  ctx.lineWidth = STROKE;
  SHAPES[node.shape](pen, grown(box, node.shape === 'words' ? 0 : -STROKE / 2), colour);
  let top = box.y + (box.height - wordsHeight(blocks)) / 2;
  for (const block of blocks) {
    const ink = node.shape === 'words' ? colour : colours.ink;
    drawBlock(pen, block, { x: box.x + box.width / 2, top, align: 'center', colour: ink });
    top += block.height;
  }
}
