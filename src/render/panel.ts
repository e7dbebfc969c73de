import {
  BarController,
  BarElement,
  Chart,
  type ChartItem,
  LinearScale,
  LineController,
  LineElement,
  LogarithmicScale,
  type Plugin,
  PointElement,
} from 'chart.js';
import type { Panel } from '../charts/chart.js';
import { drawAxes, drawGrid, type Marks } from './axes.js';
import { drawBands } from './bands.js';
import { datasetsOf } from './datasets.js';
import { drawNotes } from './notes.js';
import { HEIGHT, WIDTH } from './page-size.js';
import { type Pen, penOnNewCanvas } from './pen.js';
import type { Plot } from './plot.js';
import type { Rect } from './rect.js';
import { drawRules } from './rules.js';
import { barWidth, scalesOf } from './scales.js';
import { drawZones } from './zones.js';

Chart.register(
  BarController,
  BarElement,
  LinearScale,
  LineController,
  LineElement,
  LogarithmicScale,
  PointElement,
);

/** Draws a panel's plot with its axes into an area of the page. */
export function drawPanel(page: Pen, panel: Panel, area: Rect, marks: Marks): void {
  // chart.js wipes its canvas when it starts and when it is destroyed.
  const pen = penOnNewCanvas(page);
  const barred = panel.series.some(({ as }) => as === 'bars');
  const around: Plugin = {
    id: 'around',
    beforeDatasetsDraw: (chart) => {
      const plot = plotOf(chart, pen, panel, area);
      drawZones(plot);
      drawGrid(plot, marks);
      if (!barred) drawRules(plot);
      drawBands(plot);
    },
    afterDatasetsDraw: (chart) => {
      const plot = plotOf(chart, pen, panel, area);
      if (barred) drawRules(plot);
      drawAxes(plot, marks);
      drawNotes(plot);
    },
  };
  // chart.js' types know the browser's canvas only.
  const chart = new Chart(pen.ctx.canvas as unknown as ChartItem, {
    data: { datasets: datasetsOf(panel, pen.colours, barWidth(panel, area.width)) },
    options: {
      animation: false,
      responsive: false,
      devicePixelRatio: 1,
      events: [],
      layout: {
        padding: {
          left: area.x,
          top: area.y,
          right: WIDTH - area.x - area.width,
          bottom: HEIGHT - area.y - area.height,
        },
        autoPadding: false,
      },
      scales: scalesOf(panel, area.width),
    },
    plugins: [around],
  });
  page.ctx.drawImage(pen.ctx.canvas, 0, 0);
  chart.destroy();
}

function plotOf(chart: Chart, pen: Pen, panel: Panel, area: Rect): Plot {
  const { x, y } = chart.scales;
  if (!x || !y) throw new Error('chart.js made no scales.');
  return {
    pen,
    panel,
    area,
    pixelX: (value) => x.getPixelForValue(value),
    pixelY: (value) => y.getPixelForValue(value),
  };
}
