import { LineElement } from 'chart.js';
import type { Series } from '../charts/chart.js';
import { type ArrowHead, arrowHead } from './arrow-head.js';
import { DASHES, LINE_WIDTH, lineCap, REFERENCE_WIDTH } from './line-style.js';
import { drawMarker, MARKER_EDGE, MARKERS } from './marker.js';
import { carriesMarker, type Turn } from './marker-turns.js';
import type { Plot } from './plot.js';
import { isShowable } from './range.js';
import { covers, grown, type Rect, type Spot } from './rect.js';
import { toneColour } from './theme.js';

const LONE_POINT = 5;
// A marker on the area's edge is drawn whole.
const OVERHANG = { across: 14, along: 8 };
const CASING_WIDTH = LINE_WIDTH + 5;

/** A point on its place, as chart.js takes it; a skipped one breaks the line. `radius` 0 is no marker. */
interface Station extends Spot {
  readonly skip: boolean;
  readonly radius: number;
}

interface Line {
  readonly series: Series;
  readonly stations: readonly Station[];
  readonly colour: string;
  readonly head: ArrowHead | null;
  /** Drawn over the lines it describes, dashes letting those show through. */
  readonly reference: boolean;
}

/**
 * Draws a panel's lines with their markers, the first on top, references over all. `cased` lines have a paper-coloured
 * edge that sets them off from the bars behind them.
 */
export function drawLines(plot: Plot, cased: boolean): void {
  const all = plot.panel.series.filter(({ as }) => as === 'line');
  const marked = all.filter(({ marker }) => marker !== 'none' && marker !== 'arrow');
  const lines = all
    .map((series) => lineOf(plot, series, { at: marked.indexOf(series), of: marked.length }))
    .reverse();
  const { ctx } = plot.pen;
  const { x, y, width, height } = plot.area;
  ctx.save();
  ctx.beginPath();
  ctx.rect(x - OVERHANG.across, y - OVERHANG.along, width + 2 * OVERHANG.across, height + 2 * OVERHANG.along);
  ctx.clip();
  if (cased) for (const line of lines) strokeLine(plot, line, plot.pen.colours.paper, CASING_WIDTH);
  for (const line of lines.filter(({ reference }) => !reference)) drawLine(plot, line);
  for (const line of lines.filter(({ reference }) => reference)) drawLine(plot, line);
  ctx.restore();
}

function lineOf(plot: Plot, series: Series, turn: Turn): Line {
  const { panel, pen } = plot;
  const points = series.points.filter(({ x }) => isShowable(panel.x, x));
  const shown = points.map(({ y }) => isShowable(panel.y, y));
  const pointed = series.marker === 'arrow';
  const marked = series.marker !== 'none' && !pointed;
  const stations: Station[] = points.map(({ x, y }, i) => {
    const alone = !shown[i - 1] && !shown[i + 1];
    const markerless = alone ? LONE_POINT : 0;
    return {
      x: plot.pixelX(x),
      y: plot.pixelY(y ?? Number.NaN),
      skip: !shown[i],
      radius:
        marked && (alone || carriesMarker(i, points.length, turn))
          ? MARKERS[series.marker].radius
          : markerless,
    };
  });
  const reference = series.marker === 'none' && series.dash !== 'solid';
  const [before, tip] = stations.slice(-2);
  const head = pointed && before && tip && !before.skip && !tip.skip ? arrowHead(before, tip) : null;
  // The stroke ends inside the head, whose tip is sharper than a stroke is.
  const stroked = head && tip ? [...stations.slice(0, -1), { ...tip, ...head.at }] : stations;
  return { series, stations: stroked, colour: toneColour(pen.colours, series.tone), head, reference };
}

function drawLine(plot: Plot, line: Line): void {
  const { ctx, colours } = plot.pen;
  const { series, stations, colour, head, reference } = line;
  strokeLine(plot, line, colour, reference ? REFERENCE_WIDTH : LINE_WIDTH);
  for (const at of stations) {
    if (at.skip || at.radius === 0 || !reaches(at, plot.area)) continue;
    drawMarker(ctx, series.marker, at, { fill: colour, edge: colours.paper }, at.radius);
  }
  if (head) {
    const { radius } = MARKERS.arrow;
    drawMarker(ctx, 'arrow', head.at, { fill: colour, edge: colour }, radius, head.rotation);
  }
}

/** Whether a marker reaches into an area. */
function reaches(at: Station, area: Rect): boolean {
  return covers(grown(area, at.radius + MARKER_EDGE), at);
}

function strokeLine({ pen: { ctx } }: Plot, { series, stations }: Line, colour: string, width: number): void {
  const options = { borderDash: DASHES[series.dash], spanGaps: false };
  const line = new LineElement({ points: stations, options });
  ctx.save();
  ctx.strokeStyle = colour;
  ctx.lineWidth = width;
  ctx.lineCap = lineCap(series.dash);
  ctx.lineJoin = 'round';
  ctx.setLineDash([...DASHES[series.dash]]);
  ctx.beginPath();
  // chart.js' types know the browser's canvas only.
  line.path(ctx as unknown as Parameters<typeof line.path>[0]);
  ctx.stroke();
  ctx.restore();
}
