import type { ChartDataset } from 'chart.js';
import type { Panel, Series } from '../charts/chart.js';
import { DASHES, LINE_WIDTH, lineCap, REFERENCE_WIDTH } from './line-style.js';
import { MARKER_EDGE, MARKERS } from './marker.js';
import { carriesMarker } from './marker-turns.js';
import { isShowable } from './range.js';
import { type Bar, stackBars } from './stack.js';
import { barColour, type Colours, toneColour } from './theme.js';

const LONE_POINT = 5;
// A marker on the area's edge is drawn whole.
const OVERHANG = { left: 14, right: 14, top: 8, bottom: 8 };
const CASING_WIDTH = LINE_WIDTH + 5;
const BEFORE_LINES = -1;
const BEHIND_LINES = 1;
const BEHIND_CASINGS = 2;

/** A panel's series as chart.js takes them; `barWidth` in pixels. */
export function datasetsOf(panel: Panel, colours: Colours, barWidth: number): ChartDataset<'line' | 'bar'>[] {
  const stacked = stackBars(panel.series);
  return panel.series.flatMap((series): ChartDataset<'line' | 'bar'>[] => {
    const bars = stacked.get(series);
    if (bars) return [barsOf(panel, bars, barColour(colours, series.tone), colours.paper, barWidth)];
    const line = lineOf(panel, series, toneColour(colours, series.tone), colours.paper);
    return stacked.size === 0 ? [line] : [line, casingOf(line, colours.paper)];
  });
}

/** A paper-coloured edge that sets a line off from the bars behind it. */
function casingOf(line: ChartDataset<'line'>, paper: string): ChartDataset<'line'> {
  return { ...line, borderColor: paper, borderWidth: CASING_WIDTH, pointRadius: 0, order: BEHIND_LINES };
}

function lineOf(panel: Panel, series: Series, colour: string, edge: string): ChartDataset<'line'> {
  const points = series.points.filter(({ x }) => isShowable(panel.x, x));
  const shown = points.map(({ y }) => isShowable(panel.y, y));
  const marker = series.marker === 'none' ? null : MARKERS[series.marker];
  const marked = panel.series.filter(({ as, marker }) => as === 'line' && marker !== 'none');
  const turn = { at: marked.indexOf(series), of: marked.length };
  // A reference without markers is drawn over the line it describes, dashes letting that show through.
  const reference = marker === null && series.dash !== 'solid';
  const radii = points.map((_, i) => {
    if (marker && carriesMarker(i, points.length, turn)) return marker.radius;
    return shown[i - 1] || shown[i + 1] ? 0 : LONE_POINT;
  });
  return {
    type: 'line',
    data: points.map(({ x, y }) => ({ x, y: y ?? Number.NaN })),
    borderColor: colour,
    borderWidth: reference ? REFERENCE_WIDTH : LINE_WIDTH,
    order: reference ? BEFORE_LINES : 0,
    borderDash: [...DASHES[series.dash]],
    borderCapStyle: lineCap(series.dash),
    borderJoinStyle: 'round',
    pointStyle: marker?.pointStyle ?? 'circle',
    pointRadius: radii,
    pointBackgroundColor: colour,
    pointBorderColor: edge,
    pointBorderWidth: MARKER_EDGE,
    spanGaps: false,
    clip: OVERHANG,
  };
}

function barsOf(
  panel: Panel,
  bars: readonly Bar[],
  colour: string,
  edge: string,
  barWidth: number,
): ChartDataset<'bar'> {
  // A log axis has no 0 to start from.
  const start = (from: number): number => (panel.y.scale === 'log' ? Math.max(from, panel.y.min) : from);
  return {
    type: 'bar',
    // chart.js draws such pairs as bars from one value to the other, but its types do not say so beside an x.
    data: bars.map(({ x, from, to }) => ({ x, y: [start(from), to] })) as unknown as number[],
    backgroundColor: colour,
    borderColor: edge,
    borderWidth: barWidth > 12 ? 1 : 0,
    borderSkipped: false,
    borderRadius: barWidth > 12 ? 3 : 0,
    barThickness: barWidth,
    grouped: false,
    order: BEHIND_CASINGS,
  };
}
