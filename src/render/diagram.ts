import type { Diagram } from '../charts/diagram.js';
import { layOutDiagram, type PlacedArrow } from './diagram-layout.js';
import { drawNode } from './diagram-nodes.js';
import type { Pen } from './pen.js';
import type { Rect } from './rect.js';
import { toneColour } from './theme.js';

const STROKE = 4.5;
const BEND = 22;
const HEAD = { length: 20, half: 10 };

/** Draws a diagram into a box: the arrows, and the nodes over them. */
export function drawDiagram(pen: Pen, diagram: Diagram, box: Rect): void {
  const { nodes, arrows } = layOutDiagram(pen, diagram, box);
  pen.ctx.save();
  for (const arrow of arrows) drawArrow(pen, arrow);
  for (const node of nodes) drawNode(pen, node);
  pen.ctx.restore();
}

function drawArrow({ ctx, colours }: Pen, { arrow, path }: PlacedArrow): void {
  const [start, tip, before] = [path[0], path.at(-1), path.at(-2)];
  if (!start || !tip || !before) return;
  const length = Math.hypot(tip.x - before.x, tip.y - before.y) || 1;
  const [dx, dy] = [(tip.x - before.x) / length, (tip.y - before.y) / length];
  const neck = { x: tip.x - dx * HEAD.length, y: tip.y - dy * HEAD.length };
  const colour = arrow.tone === undefined ? colours.muted : toneColour(colours, arrow.tone);
  ctx.strokeStyle = colour;
  ctx.fillStyle = colour;
  ctx.lineWidth = STROKE;
  ctx.lineCap = 'butt';
  ctx.beginPath();
  ctx.moveTo(start.x, start.y);
  for (const [i, corner] of path.slice(1, -1).entries()) {
    const next = path[i + 2] ?? tip;
    ctx.arcTo(corner.x, corner.y, next.x, next.y, BEND);
  }
  ctx.lineTo(neck.x, neck.y);
  ctx.stroke();
  ctx.beginPath();
  ctx.moveTo(tip.x, tip.y);
  ctx.lineTo(neck.x - dy * HEAD.half, neck.y + dx * HEAD.half);
  ctx.lineTo(neck.x + dy * HEAD.half, neck.y - dx * HEAD.half);
  ctx.closePath();
  ctx.fill();
}
