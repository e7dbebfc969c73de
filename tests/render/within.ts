import type { Rect } from '../../src/render/rect.js';

const SLACK = 0.5;

/** Whether a rectangle lies inside another, half a pixel aside. */
export function within(inner: Rect, outer: Rect): boolean {
  return (
    inner.x >= outer.x - SLACK &&
    inner.y >= outer.y - SLACK &&
    inner.x + inner.width <= outer.x + outer.width + SLACK &&
    inner.y + inner.height <= outer.y + outer.height + SLACK
  );
}
