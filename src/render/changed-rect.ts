import type { Rect } from './rect.js';

/**
 * The smallest rectangle that holds every pixel in which two pictures of one size differ, both [height, width]; one pixel where
 * they do not, all of it where there is no picture before.
 */
export function changedRect(before: Uint32Array | undefined, after: Uint32Array, width: number): Rect {
  const height = after.length / width;
  if (!before) return { x: 0, y: 0, width, height };
  let [left, right, top, bottom] = [width, -1, height, -1];
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if (before[y * width + x] === after[y * width + x]) continue;
      if (x < left) left = x;
      if (x > right) right = x;
      if (y < top) top = y;
      bottom = y;
    }
  }
  if (bottom < 0) return { x: 0, y: 0, width: 1, height: 1 };
  return { x: left, y: top, width: right - left + 1, height: bottom - top + 1 };
}
