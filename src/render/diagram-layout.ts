import type { Diagram, DiagramArrow, DiagramNode } from '../charts/diagram.js';
import { type PlacedNode, type SetNode, setNode } from './diagram-nodes.js';
import type { Pen } from './pen.js';
import type { Rect, Spot } from './rect.js';

/** An arrow on its way: its corners from start to tip. */
export interface PlacedArrow {
  readonly arrow: DiagramArrow;
  readonly path: readonly Spot[];
}

/** A diagram with everything on its place, pixels. */
export interface DiagramLayout {
  readonly nodes: readonly PlacedNode[];
  readonly arrows: readonly PlacedArrow[];
}

const WIDEST = 330;
const NARROWEST = 110;
const STEP = 10;
/** How much smaller the words may become, pixels. */
const SMALLER = [0, 2, 4, 6, 8];
/** The least room between two columns, where an arrow must be seen, and the most; likewise between rows. */
const COLUMN_GAP = { least: 42, most: 110 };
const ROW_GAP = { least: 12, most: 56 };

/** Where a column or row begins and how long it is, pixels. */
interface Track {
  readonly start: number;
  readonly length: number;
}

/** A try at a diagram: its words set, its columns and rows, and whether all of it has room. */
interface Attempt {
  readonly set: readonly SetNode[];
  readonly columns: readonly Track[];
  readonly rows: readonly Track[];
  readonly fits: boolean;
}

/** Lays a diagram out in the middle of a box, its words as large as they can be without being cut. */
export function layOutDiagram(pen: Pen, diagram: Diagram, box: Rect): DiagramLayout {
  const { set, columns, rows } = bestAttempt(pen, diagram, box);
  const nodes = set.map((each) => ({ ...each, box: placeOf(each, columns, rows) }));
  return { nodes, arrows: diagram.arrows.map((arrow) => ({ arrow, path: pathOf(arrow, nodes, rows) })) };
}

function bestAttempt(pen: Pen, diagram: Diagram, box: Rect): Attempt {
  let last: Attempt | undefined;
  for (const smaller of SMALLER) {
    for (let widest = WIDEST; widest >= NARROWEST; widest -= STEP) {
      last = attempt(pen, diagram, box, widest, smaller);
      if (last.fits) return last;
    }
  }
  return last ?? { set: [], columns: [], rows: [], fits: false };
}

function attempt(pen: Pen, { nodes }: Diagram, box: Rect, widest: number, smaller: number): Attempt {
  const single = nodes.filter((node) => spanOf(node) === 0);
  const narrow = single.map((node) => setNode(pen, node, widest, smaller));
  const columns = tracks(
    sizes(narrow, ({ node }) => node.column, 'width'),
    box.x,
    box.width,
    COLUMN_GAP,
  );
  const wide = nodes
    .filter((node) => spanOf(node) > 0)
    .map((node) => setNode(pen, node, lengthOver(columns, node), smaller));
  const set = [...narrow, ...wide];
  const rows = tracks(
    sizes(set, ({ node }) => node.row, 'height'),
    box.y,
    box.height,
    ROW_GAP,
  );
  const inside = endOf(columns) <= box.x + box.width && endOf(rows) <= box.y + box.height;
  return { set, columns, rows, fits: inside && set.every(({ whole }) => whole) };
}

function endOf(all: readonly Track[]): number {
  const last = all.at(-1);
  return last ? Math.floor(last.start + last.length) : 0;
}

function spanOf({ column, lastColumn = column }: DiagramNode): number {
  return lastColumn - column;
}

/** How large each column or row must be for what stands in it. */
function sizes(
  set: readonly SetNode[],
  trackOf: (each: SetNode) => number,
  size: 'width' | 'height',
): number[] {
  const count = Math.max(...set.map(trackOf)) + 1;
  return Array.from({ length: count }, (_, track) =>
    Math.max(0, ...set.filter((each) => trackOf(each) === track).map((each) => each[size])),
  );
}

/** Columns or rows of some lengths, spread over a stretch as far as the gaps between them may grow, and in its middle. */
function tracks(
  lengths: readonly number[],
  start: number,
  stretch: number,
  { least, most }: typeof ROW_GAP,
): readonly Track[] {
  const used = lengths.reduce((sum, length) => sum + length, 0);
  const between = Math.max(1, lengths.length - 1);
  const gap = Math.max(least, Math.min(most, (stretch - used) / between));
  let at = start + (stretch - used - gap * (lengths.length - 1)) / 2;
  return lengths.map((length) => {
    const track = { start: at, length };
    at += length + gap;
    return track;
  });
}

function lengthOver(columns: readonly Track[], { column, lastColumn = column }: DiagramNode): number {
  const [first, last] = [columns[column], columns[lastColumn]];
  return (last?.start ?? 0) + (last?.length ?? 0) - (first?.start ?? 0);
}

function middleOf(track: Track | undefined): number {
  return (track?.start ?? 0) + (track?.length ?? 0) / 2;
}

function placeOf({ node, width, height }: SetNode, columns: readonly Track[], rows: readonly Track[]): Rect {
  const middle = (columns[node.column]?.start ?? 0) + lengthOver(columns, node) / 2;
  return { x: middle - width / 2, y: middleOf(rows[node.row]) - height / 2, width, height };
}

function pathOf(arrow: DiagramArrow, nodes: readonly PlacedNode[], rows: readonly Track[]): readonly Spot[] {
  const from = boxOf(nodes, arrow.from);
  const to = boxOf(nodes, arrow.to);
  if (arrow.via === undefined) return straight(from, to);
  const y = middleOf(rows[arrow.via]);
  const [start, tip] = [edgeTowards(from, y), edgeTowards(to, y)];
  return [start, { x: start.x, y }, { x: tip.x, y }, tip];
}

function boxOf(nodes: readonly PlacedNode[], id: string): Rect {
  const found = nodes.find(({ node }) => node.id === id);
  if (!found) throw new RangeError(`a diagram's arrow names «${id}», which is not there`);
  return found.box;
}

function centre({ x, y, width, height }: Rect): Spot {
  return { x: x + width / 2, y: y + height / 2 };
}

/** From side to side, or from top to bottom where one stands over the other. */
function straight(from: Rect, to: Rect): readonly Spot[] {
  const [a, b] = [centre(from), centre(to)];
  if (Math.abs(a.x - b.x) < Math.abs(a.y - b.y)) return [edgeTowards(from, b.y), edgeTowards(to, a.y)];
  const right = a.x < b.x;
  return [
    { x: right ? from.x + from.width : from.x, y: a.y },
    { x: right ? to.x : to.x + to.width, y: b.y },
  ];
}

/** The middle of a box' upper or lower edge, whichever is nearer to a height. */
function edgeTowards(box: Rect, y: number): Spot {
  return { x: box.x + box.width / 2, y: y < box.y + box.height / 2 ? box.y : box.y + box.height };
}
