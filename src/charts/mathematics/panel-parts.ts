import type { Axis, Panel, Point, Series } from '../chart.js';

/** A linear axis around values, with free room at both ends as a share of their span. */
export function linearAxis(
  label: string,
  values: readonly number[],
  { room = 0, ticks = 'decimal' }: { readonly room?: number; readonly ticks?: Axis['ticks'] } = {},
): Axis {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const span = room * (high - low);
  return { label, scale: 'linear', ticks, min: low - span, max: high + span };
}

/** A plain line, told apart by its tone unless more is said. */
export function line(
  label: string,
  tone: number,
  points: readonly Point[],
  look: Partial<Pick<Series, 'marker' | 'dash'>> = {},
): Series {
  return { label, as: 'line', tone, marker: 'none', dash: 'solid', ...look, points };
}

/** A panel, with nothing in it but what is given. */
export function plainPanel(panel: Pick<Panel, 'x' | 'y' | 'series'> & Partial<Panel>): Panel {
  return { zones: [], rules: [], callouts: [], ...panel };
}
