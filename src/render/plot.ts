import type { Panel } from '../charts/chart.js';
import type { Pen } from './pen.js';
import type { Rect, Spot } from './rect.js';

/** A panel on its place: where its plot area is and how values become pixels. */
export interface Plot {
  readonly pen: Pen;
  readonly panel: Panel;
  readonly area: Rect;
  /** The pixel of a value, which may lie outside the area. */
  readonly pixelX: (value: number) => number;
  readonly pixelY: (value: number) => number;
}

/** A pixel on the x axis, moved to the area's nearer edge where it lies outside. */
export function insideX({ area }: Plot, pixel: number): number {
  return Math.min(Math.max(pixel, area.x), area.x + area.width);
}

/** A pixel on the y axis, moved to the area's nearer edge where it lies outside. */
function insideY({ area }: Plot, pixel: number): number {
  return Math.min(Math.max(pixel, area.y), area.y + area.height);
}

/** The spot of a value pair inside the area, or null where the axes cannot show it. */
export function spotOf(plot: Plot, x: number, y: number): Spot | null {
  const px = valuePixel(plot, 'x', x);
  const py = valuePixel(plot, 'y', y);
  return px === null || py === null ? null : { x: px, y: py };
}

/** The pixel of a value inside the area; on a log axis what is not above 0 lies at the low end; null for NaN. */
export function valuePixel(plot: Plot, axis: 'x' | 'y', value: number): number | null {
  if (Number.isNaN(value)) return null;
  const { area } = plot;
  const low = axis === 'x' ? area.x : area.y + area.height;
  const high = axis === 'x' ? area.x + area.width : area.y;
  if (value === Number.NEGATIVE_INFINITY || (plot.panel[axis].scale === 'log' && value <= 0)) return low;
  if (value === Number.POSITIVE_INFINITY) return high;
  return axis === 'x' ? insideX(plot, plot.pixelX(value)) : insideY(plot, plot.pixelY(value));
}
