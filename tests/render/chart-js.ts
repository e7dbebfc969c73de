import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import {
  BarController,
  BarElement,
  Chart,
  type ChartDataset,
  type ChartItem,
  LinearScale,
  LineController,
  LineElement,
  LogarithmicScale,
  PointElement,
} from 'chart.js';
import type { Panel, Series } from '../../src/charts/chart.js';
import { DASHES, LINE_WIDTH, lineCap, REFERENCE_WIDTH } from '../../src/render/line-style.js';
import { MARKER_EDGE, MARKERS } from '../../src/render/marker.js';
import { carriesMarker } from '../../src/render/marker-turns.js';
import { HEIGHT, WIDTH } from '../../src/render/page-size.js';
import { isShowable, type Range } from '../../src/render/range.js';
import type { Rect } from '../../src/render/rect.js';
import { barWidth } from '../../src/render/scales.js';
import { stackBars } from '../../src/render/stack.js';
import { barColour, type Colours, toneColour } from '../../src/render/theme.js';

Chart.register(
  BarController,
  BarElement,
  LinearScale,
  LineController,
  LineElement,
  LogarithmicScale,
  PointElement,
);

type Dataset = ChartDataset<'line' | 'bar'>;

/** A panel's lines and bars by a whole chart.js chart, and the pixels it gives values. */
export interface Drawn {
  readonly ctx: SKRSContext2D;
  readonly pixelX: (value: number) => number;
  readonly pixelY: (value: number) => number;
}

/** Has chart.js draw a panel's lines and bars into an area of a transparent page. */
export function drawByChartJs(panel: Panel, colours: Colours, area: Rect, x: Range, y: Range): Drawn {
  const { canvas } = createCanvas(WIDTH, HEIGHT).getContext('2d');
  const scale = (log: boolean, range: Range) => ({
    type: log ? ('logarithmic' as const) : ('linear' as const),
    display: false,
    offset: false,
    ...range,
  });
  // chart.js' types know the browser's canvas only.
  const chart = new Chart(canvas as unknown as ChartItem, {
    data: { datasets: datasetsOf(panel, colours, area) },
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
      scales: { x: scale(panel.x.scale === 'log', x), y: scale(panel.y.scale === 'log', y) },
    },
  });
  const { x: across, y: up } = chart.scales;
  if (!across || !up) throw new Error('chart.js made no scales.');
  return {
    ctx: canvas.getContext('2d'),
    pixelX: (value) => across.getPixelForValue(value),
    pixelY: (value) => up.getPixelForValue(value),
  };
}

function datasetsOf(panel: Panel, colours: Colours, area: Rect): Dataset[] {
  const stacked = stackBars(panel.series);
  const width = barWidth(panel, area.width);
  return panel.series.flatMap((series): Dataset[] => {
    const bars = stacked.get(series);
    if (!bars) {
      const line = lineOf(panel, series, toneColour(colours, series.tone), colours.paper);
      const casing = { borderColor: colours.paper, borderWidth: LINE_WIDTH + 5, pointRadius: 0, order: 1 };
      return stacked.size === 0 ? [line] : [line, { ...line, ...casing }];
    }
    const look = { backgroundColor: barColour(colours, series.tone), borderColor: colours.paper };
    const edge = width > 12 ? { borderWidth: 1, borderRadius: 3 } : { borderWidth: 0, borderRadius: 0 };
    const data = bars.map(({ x, from, to }) => ({ x, y: [from, to] })) as unknown as number[];
    return [
      {
        type: 'bar',
        data,
        ...look,
        ...edge,
        borderSkipped: false,
        barThickness: width,
        grouped: false,
        order: 2,
      },
    ];
  });
}

function lineOf(panel: Panel, series: Series, colour: string, edge: string): ChartDataset<'line'> {
  const points = series.points.filter(({ x }) => isShowable(panel.x, x));
  const shown = points.map(({ y }) => isShowable(panel.y, y));
  const marker = series.marker === 'none' ? null : MARKERS[series.marker];
  const marked = panel.series.filter(({ as, marker }) => as === 'line' && marker !== 'none');
  const turn = { at: marked.indexOf(series), of: marked.length };
  const reference = marker === null && series.dash !== 'solid';
  return {
    type: 'line',
    data: points.map(({ x, y }) => ({ x, y: y ?? Number.NaN })),
    borderColor: colour,
    borderWidth: reference ? REFERENCE_WIDTH : LINE_WIDTH,
    order: reference ? -1 : 0,
    borderDash: [...DASHES[series.dash]],
    borderCapStyle: lineCap(series.dash),
    borderJoinStyle: 'round',
    pointStyle: marker?.pointStyle ?? 'circle',
    pointRadius: points.map((_, i) => {
      if (marker && carriesMarker(i, points.length, turn)) return marker.radius;
      return shown[i - 1] || shown[i + 1] ? 0 : 5;
    }),
    pointBackgroundColor: colour,
    pointBorderColor: edge,
    pointBorderWidth: MARKER_EDGE,
    clip: { left: 14, right: 14, top: 8, bottom: 8 },
  };
}
