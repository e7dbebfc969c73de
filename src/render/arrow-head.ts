import { MARKERS } from './marker.js';
import type { Spot } from './rect.js';

/** The head of an arrow: the middle of its triangle, pixels, and how far it is turned clockwise from pointing up, degrees. */
export interface ArrowHead {
  readonly at: Spot;
  readonly rotation: number;
}

/** The head whose tip is at the end of a stroke; null for a stroke without length. */
export function arrowHead(from: Spot, tip: Spot): ArrowHead | null {
  const [dx, dy] = [tip.x - from.x, tip.y - from.y];
  const length = Math.hypot(dx, dy);
  if (!(length > 0)) return null;
  const back = MARKERS.arrow.radius / length;
  return {
    at: { x: tip.x - dx * back, y: tip.y - dy * back },
    rotation: (Math.atan2(dy, dx) * 180) / Math.PI + 90,
  };
}
