import { Path2D } from '@napi-rs/canvas';
import type { Pen } from '../pen.js';
import type { Spot } from '../rect.js';
import type { Outline } from './outline.js';

const EM = 1000;

/** Draws a typeset formula with its baseline's left end at a spot; `size` in pixels an em. */
export function drawOutline(
  { ctx }: Pen,
  { shapes }: Outline,
  { x, y }: Spot,
  size: number,
  ink: string,
): void {
  ctx.fillStyle = ink;
  for (const { path, at, window } of shapes) {
    ctx.save();
    ctx.translate(x, y);
    ctx.scale(size / EM, size / EM);
    if (window) ctx.clip(new Path2D(window));
    ctx.transform(...at);
    ctx.fill(new Path2D(path));
    ctx.restore();
  }
}
