import { parse } from 'csv-parse/sync';
import { Refused } from '../refused.js';
import { unguarded } from './formula-guard.js';

/** One record of a table as it stands in the file. */
export interface RawRecord {
  /** From 1: where it begins. */
  readonly line: number;
  readonly text: string;
}

/** No question runs over more lines of a file; what does has a quote that is never closed. */
const MOST_LINES = 60;
const SEPARATORS = [',', ';', '\t'];

type Quoting = 'open' | 'closed' | 'broken';

/**
 * How the quotes stand after a line: one opens at the start of a cell alone, two within are one sign, and nothing but the end of
 * the cell follows the one that closes.
 */
function quotingAfter(line: string, before: Quoting, separator: string): Quoting {
  let open = before === 'open';
  let start = !open;
  for (let index = 0; index < line.length; index++) {
    const sign = line[index];
    if (!open) {
      open = start && sign === '"';
      start = sign === separator;
    } else if (sign === '"') {
      const next = line[index + 1];
      if (next === '"') index++;
      else if (next === undefined || next === separator) open = false;
      else return 'broken';
    }
  }
  return open ? 'open' : 'closed';
}

/** Where a record that begins at a line ends: at that line where its quotes make no sense. */
function endOf(lines: readonly string[], begin: number, separator: string): number {
  let quoting: Quoting = 'closed';
  for (let index = begin; index < Math.min(lines.length, begin + MOST_LINES); index++) {
    quoting = quotingAfter(lines[index] ?? '', quoting, separator);
    if (quoting === 'closed') return index;
    if (quoting === 'broken') return begin;
  }
  return begin;
}

/** Splits lines into records, from line `first` on; a quote that is never closed costs its own line alone. Empty lines are left out. */
function recordsFrom(lines: readonly string[], first: number, separator: string): readonly RawRecord[] {
  const records: RawRecord[] = [];
  for (let start = first; start < lines.length; ) {
    const end = endOf(lines, start, separator);
    const text = lines.slice(start, end + 1).join('\n');
    if (text.trim() !== '') records.push({ line: start + 1, text });
    start = end + 1;
  }
  return records;
}

/** The sign between the cells of a header: the one that stands in it most often. */
function separatorOf(header: string): string {
  const bare = header.replace(/"[^"]*"/g, '');
  const counts = SEPARATORS.map((sign) => bare.split(sign).length);
  return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ',';
}

/** The records of a table, its header first, and the sign between its cells, which a spreadsheet may name in a line of its own. */
export function recordsOf(text: string): {
  readonly separator: string;
  readonly records: readonly RawRecord[];
} {
  const lines = text.split('\n');
  const first = lines.findIndex((line) => line.trim() !== '');
  if (first < 0) return { separator: ',', records: [] };
  const [, named] = /^sep=([,;\t|])$/.exec(lines[first] ?? '') ?? [];
  const separator = named ?? separatorOf(lines[first] ?? '');
  return { separator, records: recordsFrom(lines, named === undefined ? first : first + 1, separator) };
}

/** The cells of a record. @throws {Refused} where its quotes make no sense. */
export function cellsOf({ text }: RawRecord, separator: string): readonly string[] {
  try {
    const [cells = []] = parse(text, {
      delimiter: separator,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
    });
    return cells.map((cell) => unguarded(cell.trim()));
  } catch {
    throw new Refused('exchange-csv-quotes');
  }
}
