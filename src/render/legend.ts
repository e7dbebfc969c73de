import type { Chart, Panel, Series } from '../charts/chart.js';
import { arrowHead } from './arrow-head.js';
import { hasBand } from './bands.js';
import { DASHES, LINE_WIDTH, lineCap } from './line-style.js';
import { drawMarker, MARKERS } from './marker.js';
import type { Pen } from './pen.js';
import type { Rect } from './rect.js';
import { drawText, textWidth } from './text.js';
import { barColour, toneColour, translucent } from './theme.js';
import { TYPE } from './type-scale.js';
import { wrap } from './wrap.js';

interface Entry {
  readonly series: Series;
  readonly label: string;
  readonly width: number;
}

/** The series' names, set in rows; `width` and `height` in pixels. */
export interface Legend {
  readonly rows: readonly (readonly Entry[])[];
  readonly width: number;
  readonly height: number;
}

const ROW = 40;
/** From a row's top to its words' baseline, pixels. */
export const LEGEND_BASELINE = 29;
const LINE_SAMPLE = 58;
const BAR_SAMPLE = 26;
const SAMPLE_GAP = 12;
const ENTRY_GAP = 34;
const STYLE = TYPE.legend;

const sampleWidth = (series: Series): number => (series.as === 'line' ? LINE_SAMPLE : BAR_SAMPLE);

/** Sets the names of a chart's series, each once, in as few rows as a width in pixels allows. */
export function setLegend(pen: Pen, chart: Chart, width: number): Legend {
  const rows: Entry[][] = [];
  let used = 0;
  for (const series of distinct(chart.panels.flatMap(namedByLegend))) {
    const sample = sampleWidth(series) + SAMPLE_GAP;
    const measure = (text: string): number => textWidth(pen, text, STYLE);
    const [label = ''] = wrap(series.label, measure, width - sample, 1);
    const entry = { series, label, width: sample + measure(label) };
    const row = rows.at(-1);
    if (row && used + ENTRY_GAP + entry.width <= width) {
      row.push(entry);
      used += ENTRY_GAP + entry.width;
    } else {
      rows.push([entry]);
      used = entry.width;
    }
  }
  return { rows, width: Math.max(0, ...rows.map(rowWidth)), height: rows.length * ROW };
}

/** A panel's series but those its title names already. */
function namedByLegend({ title, series }: Panel): Series[] {
  return series.filter(({ label }) => label !== title);
}

function distinct(series: readonly Series[]): Series[] {
  const named = new Map<string, Series>();
  for (const one of series) {
    const key = JSON.stringify([one.label, one.as, one.tone, one.marker, one.dash]);
    if (one.label !== '' && !named.has(key)) named.set(key, one);
  }
  return [...named.values()];
}

function rowWidth(row: readonly Entry[]): number {
  return row.reduce((sum, entry) => sum + entry.width, 0) + (row.length - 1) * ENTRY_GAP;
}

/** Draws the legend into a box, row by row from the side the language starts at, or pushed to the box' right side. */
export function drawLegend(pen: Pen, legend: Legend, box: Rect, side: 'start' | 'right'): void {
  const rtl = pen.direction === 'rtl';
  legend.rows.forEach((row, i) => {
    const y = box.y + i * ROW + ROW / 2;
    let x = box.x + (rtl ? box.width : side === 'right' ? box.width - rowWidth(row) : 0);
    for (const entry of row) {
      drawEntry(pen, entry, x, y);
      x += (rtl ? -1 : 1) * (entry.width + ENTRY_GAP);
    }
  });
}

function drawEntry(pen: Pen, { series, label }: Entry, start: number, y: number): void {
  const sample = sampleWidth(series);
  const rtl = pen.direction === 'rtl';
  drawSample(pen, series, rtl ? start - sample : start, y, sample);
  drawText(pen, {
    text: label,
    x: rtl ? start - sample - SAMPLE_GAP : start + sample + SAMPLE_GAP,
    y: y - ROW / 2 + LEGEND_BASELINE,
    style: STYLE,
    colour: pen.colours.ink,
    align: rtl ? 'right' : 'left',
  });
}

function drawSample({ ctx, colours }: Pen, series: Series, x: number, y: number, width: number): void {
  const colour = toneColour(colours, series.tone);
  if (series.as === 'bars') {
    ctx.fillStyle = barColour(colours, series.tone);
    ctx.beginPath();
    ctx.roundRect(x, y - BAR_SAMPLE / 2, BAR_SAMPLE, BAR_SAMPLE, 5);
    ctx.fill();
    return;
  }
  if (hasBand(series)) {
    ctx.fillStyle = translucent(colour, 0.22);
    ctx.fillRect(x, y - 13, width, 26);
  }
  if (series.as === 'line') strokeSample(ctx, series, colour, x, y, width);
  if (series.marker === 'arrow') {
    const head = arrowHead({ x, y }, { x: x + width, y });
    if (head)
      drawMarker(ctx, 'arrow', head.at, { fill: colour, edge: colour }, MARKERS.arrow.radius, head.rotation);
  } else if (series.marker !== 'none') {
    drawMarker(ctx, series.marker, { x: x + width / 2, y }, { fill: colour, edge: colours.paper });
  }
}

function strokeSample(
  ctx: Pen['ctx'],
  series: Series,
  colour: string,
  x: number,
  y: number,
  width: number,
): void {
  ctx.save();
  ctx.strokeStyle = colour;
  ctx.lineWidth = LINE_WIDTH;
  ctx.lineCap = lineCap(series.dash);
  ctx.setLineDash([...DASHES[series.dash]]);
  ctx.beginPath();
  ctx.moveTo(x + 3, y);
  ctx.lineTo(x + width - 3, y);
  ctx.stroke();
  ctx.restore();
}
