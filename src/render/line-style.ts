import type { Series } from '../charts/chart.js';

/** A series line's width, pixels. */
export const LINE_WIDTH = 5;

/** The width of a dashed line without markers, which is drawn over the others, pixels. */
export const REFERENCE_WIDTH = 4;

/** The stroke and gap lengths of each dash, pixels; drawn with butt ends, but dots with round ones. */
export const DASHES: Readonly<Record<Series['dash'], readonly number[]>> = {
  solid: [],
  dashed: [18, 10],
  dotted: [1, 11],
};

/** How a line's strokes end. */
export function lineCap(dash: Series['dash']): 'butt' | 'round' {
  return dash === 'dashed' ? 'butt' : 'round';
}
