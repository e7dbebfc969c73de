import type { Axis, Panel } from '../charts/chart.js';
import { rangeOf } from './range.js';
import { shownRange } from './scales.js';

/** A panel as a plot of this size shows it, pixels: where it is `square`, the axis with room to spare shows more at both ends. */
export function squared(panel: Panel, width: number, height: number): Panel {
  if (!panel.square) return panel;
  const [across, up] = [spanOf(panel.x), spanOf(panel.y)];
  const shown = shownRange(panel, width);
  // The room for markers at both ends is no part of what the axis itself spans.
  const room = (width * across) / (shown.max - shown.min);
  const [unitX, unitY] = [room / across, height / up];
  return unitX > unitY
    ? { ...panel, x: widened(panel.x, room / unitY) }
    : { ...panel, y: widened(panel.y, height / unitX) };
}

function spanOf(axis: Axis): number {
  const { min, max } = rangeOf(axis);
  return max - min;
}

function widened(axis: Axis, span: number): Axis {
  const { min, max } = rangeOf(axis);
  const middle = (min + max) / 2;
  return { ...axis, min: middle - span / 2, max: middle + span / 2 };
}
