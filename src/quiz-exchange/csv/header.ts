import { Refused } from '../refused.js';
import { type Column, columns } from './vocabulary.js';

/** Where each column stands, and which names say nothing to us. */
export interface Header {
  readonly places: ReadonlyMap<Column, number>;
  readonly unknown: readonly string[];
}

/** Reads the names of columns. @throws {Refused} where one stands twice, or the question or the right answer is missing. */
export function headerOf(cells: readonly string[], line: number): Header {
  const places = new Map<Column, number>();
  const unknown: string[] = [];
  for (const [index, cell] of cells.entries()) {
    const column = columns.read(cell);
    if (column === undefined) {
      if (cell !== '') unknown.push(cell);
      continue;
    }
    if (places.has(column)) throw new Refused('exchange-csv-twice', { name: cell.slice(0, 40) }, line);
    places.set(column, index);
  }
  if (!places.has('question') || !places.has('right')) throw new Refused('exchange-csv-header', {}, line);
  return { places, unknown };
}
