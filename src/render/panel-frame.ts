import type { Axis, Panel } from '../charts/chart.js';
import { type Marks, X_DROP, Y_GAP } from './axes.js';
import { barRoom } from './colour-bar.js';
import type { PanelWords, Rows } from './panel-words.js';
import type { Pen } from './pen.js';
import { rangeOf } from './range.js';
import type { Rect } from './rect.js';
import { squared } from './square.js';
import { textWidth } from './text.js';
import { type Tick, ticksOf } from './ticks.js';
import { TYPE } from './type-scale.js';

/** A panel on its place: as it is shown there, the box it fills with its words, the plot's area and both axes' marks. */
export interface PanelFrame {
  readonly panel: Panel;
  readonly box: Rect;
  readonly area: Rect;
  readonly marks: Marks;
}

const X_LABEL_DROP = X_DROP + 8;
const Y_TICK_ROOM = 52;
const MOST_X_TICKS = 12;
const X_TICK_GAP = 26;
const END_ROOM = 10;

/** Finds the place of a panel's plot and its marks inside the panel's box. */
export function framePanel(pen: Pen, panel: Panel, words: PanelWords, rows: Rows, box: Rect): PanelFrame {
  const height = box.height - rows.height - X_LABEL_DROP - words.x.height;
  const marksY = (axis: Axis): Tick[] => ticksOf(axis, pen.language, height / Y_TICK_ROOM);
  const y = marksY(panel.y);
  const gutter = Y_GAP + Math.max(0, ...y.map(({ text }) => textWidth(pen, text, TYPE.tick, 'ltr')));
  const width = box.width - gutter - barRoom(pen, panel) - END_ROOM;
  const whole = { x: box.x + gutter, y: box.y + rows.height, width, height };
  // Cells cover their axes' ranges exactly: there the plot gives way, elsewhere an axis reaches further.
  if (panel.square && panel.cells) {
    const area = squareIn(whole);
    return { panel, box, area, marks: { x: xTicks(pen, panel.x, area.width), y } };
  }
  const shown = squared(panel, width, height);
  return { panel: shown, box, area: whole, marks: { x: xTicks(pen, shown.x, width), y: marksY(shown.y) } };
}

/** The largest square in an area, in its middle. */
function squareIn(area: Rect): Rect {
  const side = Math.min(area.width, area.height);
  const [left, above] = [(area.width - side) / 2, (area.height - side) / 2];
  return { x: area.x + left, y: area.y + above, width: side, height: side };
}

/** As many marks as keep apart on an axis so many pixels wide. */
function xTicks(pen: Pen, axis: Axis, width: number): Tick[] {
  const { min, max } = rangeOf(axis);
  const share = (value: number): number =>
    axis.scale === 'log' ? Math.log(value / min) / Math.log(max / min) : (value - min) / (max - min);
  for (let most = MOST_X_TICKS; most > 2; most--) {
    const ticks = ticksOf(axis, pen.language, most);
    const ends = ticks.map(({ value, text }) => {
      const half = (textWidth(pen, text, TYPE.tick, 'ltr') + X_TICK_GAP) / 2;
      return { start: share(value) * width - half, end: share(value) * width + half };
    });
    if (ends.every(({ start }, i) => start >= (ends[i - 1]?.end ?? Number.NEGATIVE_INFINITY))) return ticks;
  }
  return ticksOf(axis, pen.language, 2);
}
