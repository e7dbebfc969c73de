import type { ScaleOptionsByType } from 'chart.js';
import type { Axis, Panel } from '../charts/chart.js';
import { type Range, rangeOf } from './range.js';

const MARKER_ROOM = 18;
const HALF_BAR = 0.6;
const BAR_SHARE = 0.74;
const THIN = 12;
const WIDEST_BAR = 90;

type ScaleOptions = { type: 'linear' | 'logarithmic' } & Pick<
  ScaleOptionsByType<'linear'>,
  'min' | 'max' | 'display' | 'offset'
>;

/** A panel's scales as chart.js takes them, for a plot so many pixels wide. */
export function scalesOf(panel: Panel, width: number): { x: ScaleOptions; y: ScaleOptions } {
  return { x: scale(panel.x, shownRange(panel, width)), y: scale(panel.y, rangeOf(panel.y)) };
}

// Hidden, because we draw the marks ourselves; chart.js places the values.
function scale(axis: Axis, range: Range): ScaleOptions {
  return { type: axis.scale === 'log' ? 'logarithmic' : 'linear', ...range, display: false, offset: false };
}

/** The x axis' range with room for the outermost bars and markers. */
function shownRange(panel: Panel, width: number): Range {
  const range = rangeOf(panel.x);
  if (panel.x.scale === 'log') return range;
  if (panel.series.some(({ as }) => as === 'bars')) {
    return { min: range.min - HALF_BAR, max: range.max + HALF_BAR };
  }
  if (panel.series.every(({ marker }) => marker === 'none')) return range;
  const room = ((range.max - range.min) * MARKER_ROOM) / Math.max(1, width - 2 * MARKER_ROOM);
  return { min: range.min - room, max: range.max + room };
}

/** How wide one bar is in a plot so many pixels wide, pixels. */
export function barWidth(panel: Panel, width: number): number {
  const { min, max } = rangeOf(panel.x);
  const share = width / (max - min + 2 * HALF_BAR);
  // Gaps between very thin bars would only flicker.
  return share < THIN ? share + 0.5 : Math.min(WIDEST_BAR, share * BAR_SHARE);
}
