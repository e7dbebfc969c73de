import type { Chart } from '../charts/chart.js';
import { drawDiagram } from './diagram.js';
import { drawFormula } from './formula-plate.js';
import { drawHeader, type Header, setHeader } from './header.js';
import { drawLegend, LEGEND_BASELINE, type Legend, setLegend } from './legend.js';
import { HEIGHT, MARGIN, WIDTH } from './page-size.js';
import { drawPanel } from './panel.js';
import { framePanel } from './panel-frame.js';
import {
  drawPanelWords,
  type PanelWords,
  ROW_RISE,
  type Rows,
  rowsAbove,
  setPanelWords,
} from './panel-words.js';
import type { Pen } from './pen.js';
import type { Rect } from './rect.js';
import { drawRows } from './rows.js';
import type { TypesetFormula } from './tex/typeset.js';
import { drawVerdict, setVerdict, type Verdict } from './verdict.js';

const TOP = 26;
const BOTTOM = 28;
const HEADER_GAP = 14;
const VERDICT_GAP = 14;
const PANEL_GAP = 56;
const LEGEND_GAP = 48;
const LEGEND_DROP = 10;

/** A chart's words around its drawing, on their places, and the room they leave. */
export interface PageFrame {
  readonly header: Header;
  readonly headerBox: Rect;
  readonly verdict: Verdict;
  readonly verdictBox: Rect;
  readonly room: Rect;
}

/** Sets a chart's title, settings and verdict, and finds the room between them. */
export function framePage(pen: Pen, chart: Chart): PageFrame {
  const width = WIDTH - 2 * MARGIN;
  const header = setHeader(pen, chart, width);
  const verdict = setVerdict(pen, chart, width);
  const headerBox = { x: MARGIN, y: TOP, width, height: header.height };
  const verdictBox = { x: MARGIN, y: HEIGHT - BOTTOM - verdict.height, width, height: verdict.height };
  const start = TOP + header.height + HEADER_GAP;
  const room = { x: MARGIN, y: start, width, height: verdictBox.y - VERDICT_GAP - start };
  return { header, headerBox, verdict, verdictBox, room };
}

/** Draws a whole chart: title and settings, legend and panels, or its diagram or typeset formula, and the verdict. */
export function drawPage(pen: Pen, chart: Chart, typeset?: TypesetFormula): void {
  pen.ctx.fillStyle = pen.colours.paper;
  pen.ctx.fillRect(0, 0, WIDTH, HEIGHT);
  const { header, headerBox, verdict, verdictBox, room } = framePage(pen, chart);
  drawHeader(pen, header, headerBox);
  drawVerdict(pen, verdict, chart.mood, verdictBox);
  if (typeset) drawFormula(pen, typeset, room);
  else if (chart.diagram) drawDiagram(pen, chart.diagram, room);
  else if (chart.list) drawRows(pen, chart.list, room);
  else drawPanels(pen, chart, room, setLegend(pen, chart, room.width));
}

/** Draws the panels side by side under the legend, which shares the y label's row where both fit. */
function drawPanels(pen: Pen, chart: Chart, room: Rect, legend: Legend): void {
  const count = Math.max(1, chart.panels.length);
  const width = (room.width - (count - 1) * PANEL_GAP) / count;
  const panels = chart.panels.map((panel) => ({ panel, words: setPanelWords(pen, panel, width) }));
  const words = panels.map((each) => each.words);
  const rows = rowsAbove(words, width);
  const beside = legendFits(words, rows, room, legend);
  const rowY = room.y + rows.height - ROW_RISE - LEGEND_BASELINE;
  drawLegend(pen, legend, beside ? { ...room, y: rowY } : room, beside ? 'right' : 'start');
  const used = beside || legend.rows.length === 0 ? 0 : legend.height + LEGEND_DROP;
  panels.forEach(({ panel, words }, i) => {
    const place = pen.direction === 'rtl' ? count - 1 - i : i;
    const box = {
      x: room.x + place * (width + PANEL_GAP),
      y: room.y + used,
      width,
      height: room.height - used,
    };
    const frame = framePanel(pen, panel, words, rows, box);
    drawPanelWords(pen, words, rows, box, frame.area);
    drawPanel(pen, frame.panel, frame.area, frame.marks);
  });
}

function legendFits(words: readonly PanelWords[], rows: Rows, room: Rect, legend: Legend): boolean {
  const [only, ...others] = words;
  if (!only || others.length > 0 || legend.rows.length !== 1 || only.y.lines.length === 0 || rows.shared)
    return false;
  return only.y.width + LEGEND_GAP + legend.width <= room.width;
}
