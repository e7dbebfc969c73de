import { BarElement } from 'chart.js';
import type { Plot } from './plot.js';
import { barWidth } from './scales.js';
import { type Bar, stackBars } from './stack.js';
import { barColour } from './theme.js';

// Thinner bars have no room for an edge.
const EDGED_FROM = 12;
const EDGE = 1;
const CORNER = 3;
// Hides the seam between a bar and its edge.
const INFLATED_BY = 0.33;

/** Draws a panel's bars, the first series on top. */
export function drawBars(plot: Plot): void {
  const { panel, area } = plot;
  const { ctx, colours } = plot.pen;
  const width = barWidth(panel, area.width);
  const edged = width > EDGED_FROM;
  for (const [series, bars] of [...stackBars(panel.series)].reverse()) {
    const options = {
      backgroundColor: barColour(colours, series.tone),
      borderColor: colours.paper,
      borderWidth: edged ? EDGE : 0,
      borderRadius: edged ? CORNER : 0,
    };
    ctx.save();
    ctx.beginPath();
    ctx.rect(area.x, area.y, area.width, area.height);
    ctx.clip();
    for (const bar of bars) drawBar(plot, bar, width, options);
    ctx.restore();
  }
}

function drawBar(plot: Plot, { x, from, to }: Bar, width: number, options: object): void {
  // A log axis has no 0 to start from.
  const start = plot.panel.y.scale === 'log' ? Math.max(from, plot.panel.y.min) : from;
  const bar = new BarElement({
    x: plot.pixelX(x),
    y: plot.pixelY(to),
    base: plot.pixelY(start),
    width,
    options,
    enableBorderRadius: true,
    borderSkipped: {},
    inflateAmount: INFLATED_BY,
  });
  // chart.js' types know the browser's canvas only.
  bar.draw(plot.pen.ctx as unknown as Parameters<typeof bar.draw>[0]);
}
