import type { SKRSContext2D } from '@napi-rs/canvas';
import { drawPoint } from 'chart.js/helpers';
import type { Series } from '../charts/chart.js';
import type { Spot } from './rect.js';

/** What chart.js calls each marker, and its radius in pixels, so that all look equally large. */
export const MARKERS = {
  circle: { pointStyle: 'circle', radius: 9 },
  triangle: { pointStyle: 'triangle', radius: 11.5 },
  square: { pointStyle: 'rect', radius: 11.5 },
  diamond: { pointStyle: 'rectRot', radius: 11.5 },
  arrow: { pointStyle: 'triangle', radius: 15 },
  none: { pointStyle: 'circle', radius: 0 },
} as const satisfies Readonly<Record<Series['marker'], unknown>>;

/** The paper-coloured edge that keeps a marker apart from its line, pixels. */
export const MARKER_EDGE = 2.5;

/** Draws one marker, as large as its kind is unless a radius in pixels is given, turned clockwise by degrees. */
export function drawMarker(
  ctx: SKRSContext2D,
  marker: Series['marker'],
  at: Spot,
  colours: { fill: string; edge: string },
  radius: number = MARKERS[marker].radius,
  rotation = 0,
): void {
  ctx.fillStyle = colours.fill;
  ctx.strokeStyle = colours.edge;
  ctx.lineWidth = MARKER_EDGE;
  // chart.js' types know the browser's canvas only.
  const context = ctx as unknown as Parameters<typeof drawPoint>[0];
  drawPoint(
    context,
    { pointStyle: MARKERS[marker].pointStyle, radius, rotation, borderWidth: MARKER_EDGE },
    at.x,
    at.y,
  );
}
