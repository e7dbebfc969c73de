import { type Block, setBlock } from './block.js';
import { HEIGHT } from './page-size.js';
import type { Pen } from './pen.js';
import type { Rect, Spot } from './rect.js';
import type { Outline } from './tex/outline.js';
import type { TypesetFormula } from './tex/typeset.js';
import { SMALLEST, TYPE } from './type-scale.js';

/** A typeset piece on its place: its baseline's left end, and its size in pixels an em. */
export interface PlacedOutline {
  readonly outline: Outline;
  readonly at: Spot;
  readonly size: number;
}

/** What a symbol stands for, on its place; `words` stand in `box`. */
export interface PlacedSymbol {
  readonly symbol: PlacedOutline;
  readonly words: Block;
  readonly box: Rect;
}

/** A formula with everything on its place: its lines on a plate, and its symbols under it. */
export interface FormulaLayout {
  readonly plate: Rect;
  readonly lines: readonly PlacedOutline[];
  readonly symbols: readonly PlacedSymbol[];
}

const EM = 1000;
/** The formula's size, pixels an em: as large as fits, within these. */
const LARGEST = 68;
const LEAST = 34;
/** Smaller than this it becomes only where the smallest words leave no room. */
const GOOD = 48;
const STEP = 2;
/** The size of a symbol beside its meaning, pixels an em. */
const SYMBOL = 38;
const LEADING = 0.55;
const PADDING = { x: 36, y: 22 };
const GAP = 26;
const COLUMN_GAP = 48;
const SYMBOL_GAP = 18;
const ROW_GAP = { least: 8, most: 22 };
/** How room to spare is shared out: over the plate, and between it and the symbols. */
const SLACK = { above: 0.3, below: 0.2 };
/** From so many symbols on they stand in two columns. */
const TWO_COLUMNS_FROM = 4;
const MOST_LINES = 3;

/** A symbol with its meaning set. */
interface Entry {
  readonly outline: Outline;
  readonly words: Block;
  readonly height: number;
  /** How wide the widest symbol of its column is. */
  readonly sign: number;
}

/** Symbols in columns, and the height of every row. */
interface Glossary {
  readonly stacks: readonly (readonly Entry[])[];
  readonly rows: readonly number[];
  readonly height: number;
}

/** Lays a formula out as large as its room allows, and under it what each symbol stands for, from the side the language starts at. */
export function layOutFormula(pen: Pen, { lines, symbols }: TypesetFormula, room: Rect): FormulaLayout {
  const { glossary, size } = sizesIn(pen, lines, symbols, room);
  const { stacks, rows } = glossary;
  const height = heightOf(lines, size) + 2 * PADDING.y;
  const rest = room.height - height - GAP - rows.reduce((sum, each) => sum + each, 0);
  const gap = Math.max(ROW_GAP.least, Math.min(ROW_GAP.most, rest / (rows.length + 1)));
  const slack = Math.max(0, rest - gap * (rows.length - 1));
  const plate = { ...room, y: room.y + slack * SLACK.above, height };
  const width = columnWidth(room, stacks.length);
  const start = plate.y + height + GAP + slack * SLACK.below;
  const placed = stacks.flatMap((stack, column) => {
    const place = pen.direction === 'rtl' ? stacks.length - 1 - column : column;
    const x = room.x + place * (width + COLUMN_GAP);
    let y = start;
    return stack.map((entry, row) => {
      const cell = { x, y, width, height: rows[row] ?? 0 };
      y += cell.height + gap;
      return placeEntry(pen, entry, cell);
    });
  });
  return { plate, lines: placeLines(lines, size, plate), symbols: placed };
}

function columnWidth(room: Rect, columns: number): number {
  return (room.width - (columns - 1) * COLUMN_GAP) / columns;
}

/** The largest words that leave the formula a good size, else the smallest words. */
function sizesIn(pen: Pen, lines: readonly Outline[], symbols: TypesetFormula['symbols'], room: Rect) {
  const width = room.width - 2 * PADDING.x;
  for (let words: number = TYPE.meaning.size; ; words -= STEP) {
    const glossary = setGlossary(pen, symbols, room, words);
    const left = room.height - glossary.height - GAP - 2 * PADDING.y;
    const size = sizeWithin(lines, width, left);
    const ample = size >= Math.min(GOOD, sizeWithin(lines, width, room.height));
    if ((ample && heightOf(lines, size) <= left) || words <= SMALLEST) return { glossary, size };
  }
}

function setGlossary(pen: Pen, symbols: TypesetFormula['symbols'], room: Rect, size: number): Glossary {
  const columns = symbols.length < TWO_COLUMNS_FROM ? 1 : 2;
  const width = columnWidth(room, columns);
  const perColumn = Math.ceil(symbols.length / columns);
  const stacks = Array.from({ length: columns }, (_, column) =>
    setStack(pen, symbols.slice(column * perColumn, (column + 1) * perColumn), width, size),
  );
  const rows = Array.from({ length: perColumn }, (_, row) =>
    Math.max(0, ...stacks.map((stack) => stack[row]?.height ?? 0)),
  );
  const height = rows.reduce((sum, each) => sum + each + ROW_GAP.least, -ROW_GAP.least);
  return { stacks, rows, height };
}

/** Symbols one under the other in a column so many pixels wide, their meanings in one size. */
function setStack(
  pen: Pen,
  symbols: TypesetFormula['symbols'],
  width: number,
  size: number,
): readonly Entry[] {
  const sign = Math.max(0, ...symbols.map(({ outline }) => (outline.width * SYMBOL) / EM));
  const room = { width: width - sign - SYMBOL_GAP, lines: MOST_LINES };
  return symbols.map(({ outline, meaning }) => {
    const words = setBlock(pen, meaning, { ...TYPE.meaning, size }, room);
    const tall = ((outline.height + outline.depth) * SYMBOL) / EM;
    return { outline, words, height: Math.max(words.height, tall), sign };
  });
}

function heightOf(lines: readonly Outline[], size: number): number {
  const ems = lines.reduce((sum, { height, depth }) => sum + (height + depth) / EM, 0);
  return (ems + LEADING * (lines.length - 1)) * size;
}

/** The largest size at which all lines fit. */
function sizeWithin(lines: readonly Outline[], width: number, height: number): number {
  const widest = Math.max(...lines.map((line) => line.width / EM));
  for (let size = LARGEST; size > LEAST; size -= STEP) {
    if (widest * size <= width && heightOf(lines, size) <= Math.min(height, HEIGHT / 2)) return size;
  }
  return LEAST;
}

function placeLines(lines: readonly Outline[], size: number, plate: Rect): readonly PlacedOutline[] {
  let y = plate.y + PADDING.y;
  return lines.map((outline) => {
    const x = plate.x + (plate.width - (outline.width * size) / EM) / 2;
    const at = { x, y: y + (outline.height * size) / EM };
    y = at.y + (outline.depth * size) / EM + LEADING * size;
    return { outline, at, size };
  });
}

/** A symbol in a column as wide as the widest, and its meaning beside it. */
function placeEntry(pen: Pen, { outline, words, sign }: Entry, cell: Rect): PlacedSymbol {
  const rtl = pen.direction === 'rtl';
  const middle = cell.y + cell.height / 2;
  const baseline = middle + ((outline.height - outline.depth) * SYMBOL) / (2 * EM);
  const x = rtl ? cell.x + cell.width - (outline.width * SYMBOL) / EM : cell.x;
  const { width, height } = words;
  const start = rtl ? cell.x + cell.width - sign - SYMBOL_GAP - width : cell.x + sign + SYMBOL_GAP;
  return {
    symbol: { outline, at: { x, y: baseline }, size: SYMBOL },
    words,
    box: { x: start, y: middle - height / 2, width, height },
  };
}
