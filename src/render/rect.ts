/** A place on the picture, pixels from its top left corner. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** An upright rectangle, pixels; `x` and `y` are its top left corner. */
export interface Rect extends Spot {
  readonly width: number;
  readonly height: number;
}

/** A rectangle grown by `by` pixels on every side, or shrunk where `by` is negative. */
export function grown(rect: Rect, by: number): Rect {
  return { x: rect.x - by, y: rect.y - by, width: rect.width + 2 * by, height: rect.height + 2 * by };
}

/** Whether a spot lies in a rectangle or on its edge. */
export function covers(rect: Rect, spot: Spot): boolean {
  return (
    spot.x >= rect.x && spot.x <= rect.x + rect.width && spot.y >= rect.y && spot.y <= rect.y + rect.height
  );
}

/** The area two rectangles share, square pixels. */
export function sharedArea(a: Rect, b: Rect): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return Math.max(0, width) * Math.max(0, height);
}

/** The spot of a rectangle that is nearest to another spot. */
export function nearestSpot(rect: Rect, spot: Spot): Spot {
  return {
    x: Math.min(Math.max(spot.x, rect.x), rect.x + rect.width),
    y: Math.min(Math.max(spot.y, rect.y), rect.y + rect.height),
  };
}

/** The distance from a spot to a rectangle, 0 inside, pixels. */
export function distanceTo(rect: Rect, spot: Spot): number {
  const near = nearestSpot(rect, spot);
  return Math.hypot(near.x - spot.x, near.y - spot.y);
}
