import type { Panel } from '../charts/chart.js';
import { type Plot, spotOf } from './plot.js';
import { isShowable } from './range.js';
import { covers, grown, type Spot } from './rect.js';
import { stackBars } from './stack.js';

const STEP = 10;

/** Spots along every line and bar of a plot, close enough together that no words fit between two unnoticed. */
export function inkOf(plot: Plot): Spot[] {
  return [
    ...plot.panel.series.filter(({ as }) => as === 'line').flatMap((line) => lineInk(plot, line)),
    ...barInk(plot),
  ];
}

function lineInk(plot: Plot, { points }: Panel['series'][number]): Spot[] {
  const ink: Spot[] = [];
  const { x: xAxis, y: yAxis } = plot.panel;
  let before: Spot | null = null;
  for (const { x, y } of points) {
    const spot: Spot | null =
      isShowable(xAxis, x) && isShowable(yAxis, y) ? { x: plot.pixelX(x), y: plot.pixelY(y) } : null;
    if (spot) ink.push(...(before ? between(before, spot) : []), spot);
    before = spot;
  }
  return ink.filter((spot) => covers(grown(plot.area, 1), spot));
}

function between(a: Spot, b: Spot): Spot[] {
  const steps = Math.min(200, Math.ceil(Math.hypot(b.x - a.x, b.y - a.y) / STEP));
  return Array.from({ length: Math.max(0, steps - 1) }, (_, i) => {
    const share = (i + 1) / steps;
    return { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share };
  });
}

function barInk(plot: Plot): Spot[] {
  const ink: Spot[] = [];
  for (const bars of stackBars(plot.panel.series).values()) {
    for (const { x, from, to } of bars) {
      const start = spotOf(plot, x, from);
      const end = spotOf(plot, x, to);
      if (start && end) ink.push(start, ...between(start, end), end);
    }
  }
  return ink;
}
