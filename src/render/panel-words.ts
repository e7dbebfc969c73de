import type { Panel } from '../charts/chart.js';
import { type Block, drawBlock, setBlock } from './block.js';
import type { Pen } from './pen.js';
import type { Rect } from './rect.js';
import { drawText } from './text.js';
import { SMALLEST, TYPE } from './type-scale.js';

/** The words around a plot: the panel's title and the names of its axes. */
export interface PanelWords {
  readonly title: Block;
  readonly x: Block;
  readonly y: Block;
}

/** The rows above a plot, the same for all panels of a chart so that plots stand level; pixels. */
export interface Rows {
  readonly height: number;
  /** How far above the plot each one's baseline lies. */
  readonly titleRise: number;
  readonly yRise: number;
  /** Title and y label stand in one row. */
  readonly shared: boolean;
}

const FIRST_ROW = 58;
const NEXT_ROW = 46;
const NO_ROW = 14;
/** How far above the plot the lowest row's baseline lies, pixels. */
export const ROW_RISE = 29;
const GAP = 24;

/** Sets a panel's words to a width in pixels. */
export function setPanelWords(pen: Pen, panel: Panel, width: number): PanelWords {
  const room = { width, lines: 1, smallest: SMALLEST };
  return {
    title: setBlock(pen, panel.title ?? '', TYPE.panelTitle, room),
    x: setBlock(pen, panel.x.label, TYPE.axis, room),
    y: setBlock(pen, panel.y.label, TYPE.axis, room),
  };
}

/** The rows that panels so many pixels wide need above their plots. */
export function rowsAbove(panels: readonly PanelWords[], width: number): Rows {
  const titled = panels.some(({ title }) => title.lines.length > 0);
  const named = panels.some(({ y }) => y.lines.length > 0);
  const shared = titled && named && panels.every(({ title, y }) => title.width + GAP + y.width <= width);
  const two = titled && named && !shared;
  return {
    height: (titled || named ? FIRST_ROW : NO_ROW) + (two ? NEXT_ROW : 0),
    titleRise: ROW_RISE + (two ? NEXT_ROW : 0),
    yRise: ROW_RISE,
    shared,
  };
}

/** Draws a panel's words around its plot; the y axis is named above its upper end, where upright words have room. */
export function drawPanelWords(pen: Pen, words: PanelWords, rows: Rows, box: Rect, area: Rect): void {
  const { ink, muted } = pen.colours;
  const rtl = pen.direction === 'rtl';
  const [title] = words.title.lines;
  if (title !== undefined) {
    const x = rtl ? box.x + box.width : box.x;
    const { style } = words.title;
    drawText(pen, {
      text: title,
      x,
      y: area.y - rows.titleRise,
      style,
      align: rtl ? 'right' : 'left',
      colour: ink,
    });
  }
  const [y] = words.y.lines;
  if (y !== undefined) {
    const x = box.x + (rows.shared && !rtl ? words.title.width + GAP : 0);
    drawText(pen, { text: y, x, y: area.y - rows.yRise, style: words.y.style, align: 'left', colour: muted });
  }
  const top = box.y + box.height - words.x.height;
  drawBlock(pen, words.x, { x: area.x + area.width / 2, top, align: 'center', colour: muted });
}
