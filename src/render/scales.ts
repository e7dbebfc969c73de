import type { Axis, Panel } from '../charts/chart.js';
import { type Range, rangeOf } from './range.js';
import type { Rect } from './rect.js';

/** The pixel of a value, which may lie outside the plot; NaN where the axis cannot show the value. */
export type Scale = (value: number) => number;

const MARKER_ROOM = 18;
const HALF_BAR = 0.6;
const BAR_SHARE = 0.74;
const THIN = 12;
const WIDEST_BAR = 90;
// Beyond this, canvases draw lines in the wrong direction.
const FARTHEST = 32_767;

/** A panel's scales for a plot of an area. */
export function scalesOf(panel: Panel, area: Rect): { readonly x: Scale; readonly y: Scale } {
  const across = shareOf(panel.x, shownRange(panel, area.width));
  const up = shareOf(panel.y, rangeOf(panel.y));
  return {
    x: (value) => near(area.x + across(value) * area.width),
    y: (value) => near(area.y + (1 - up(value)) * area.height),
  };
}

/** How far along its axis a value lies: 0 at the range's low end, 1 at its high end. */
function shareOf({ scale }: Axis, { min, max }: Range): Scale {
  if (scale === 'linear') return (value) => (value - min) / (max - min);
  const start = Math.log10(min);
  const decades = Math.log10(max) - start;
  return (value) => (Math.log10(value) - start) / decades;
}

function near(pixel: number): number {
  return Math.max(-FARTHEST, Math.min(FARTHEST, pixel));
}

/** The x axis' range with room for the outermost bars and markers, for a plot so many pixels wide. */
export function shownRange(panel: Panel, width: number): Range {
  const range = rangeOf(panel.x);
  if (panel.x.scale === 'log') return range;
  if (panel.series.some(({ as }) => as === 'bars')) {
    const half = HALF_BAR * barUnit(panel);
    return { min: range.min - half, max: range.max + half };
  }
  if (panel.cells || panel.square || panel.series.every(({ marker }) => marker === 'none')) return range;
  const room = ((range.max - range.min) * MARKER_ROOM) / Math.max(1, width - 2 * MARKER_ROOM);
  return { min: range.min - room, max: range.max + room };
}

/** How wide one bar is in a plot so many pixels wide, pixels. */
export function barWidth(panel: Panel, width: number): number {
  const { min, max } = rangeOf(panel.x);
  const unit = barUnit(panel);
  const share = width / ((max - min) / unit + 2 * HALF_BAR);
  // Gaps between very thin bars would only flicker.
  return share < THIN ? share + 0.5 : Math.min(WIDEST_BAR, share * BAR_SHARE);
}

/** How far apart neighbouring bars stand, in the unit of the x axis; 1 where there are not two. */
function barUnit({ series }: Panel): number {
  const places = series
    .filter(({ as }) => as === 'bars')
    .flatMap(({ points }) => points.map(({ x }) => x))
    .sort((a, b) => a - b);
  const gaps = places.slice(1).map((x, index) => x - (places[index] ?? x));
  const least = Math.min(...gaps.filter((gap) => gap > 0));
  return Number.isFinite(least) ? least : 1;
}
