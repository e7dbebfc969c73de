import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Rect } from './rect.js';

/** Draws thin diagonal lines over a rectangle, `gap` pixels apart. */
export function hatch(ctx: SKRSContext2D, rect: Rect, colour: string, gap: number): void {
  ctx.save();
  ctx.beginPath();
  ctx.rect(rect.x, rect.y, rect.width, rect.height);
  ctx.clip();
  ctx.strokeStyle = colour;
  ctx.lineWidth = 2;
  ctx.beginPath();
  // Counted from the page's corner, so that neighbouring stretches join.
  const first = Math.floor((rect.x + rect.y) / gap) * gap;
  for (let sum = first; sum <= rect.x + rect.width + rect.y + rect.height; sum += gap) {
    ctx.moveTo(sum - rect.y, rect.y);
    ctx.lineTo(sum - rect.y - rect.height, rect.y + rect.height);
  }
  ctx.stroke();
  ctx.restore();
}
