import { normaliseLine } from '../../chat/normalise.js';
import type { Unread } from '../gift/read-gift.js';
import { LIMITS } from '../limits.js';
import { type Finding, Refused } from '../refused.js';
import { headerOf } from './header.js';
import { type Cell, readRow } from './read-row.js';
import { cellsOf, type RawRecord, recordsOf } from './records.js';

/** The questions of a table, none read yet, and what there is to say of its header. */
export interface Table {
  readonly questions: readonly Unread[];
  readonly notes: readonly Finding[];
}

/** Whether a line is longer than any header of ours. */
const isTooLong = ({ text }: RawRecord) => text.length > LIMITS.raw;

/** Whether a text begins as a table of questions does. */
export function isTable(text: string): boolean {
  const { separator, records } = recordsOf(text);
  try {
    return (
      records[0] !== undefined &&
      !isTooLong(records[0]) &&
      headerOf(cellsOf(records[0], separator), 1).places.size > 0
    );
  } catch (error) {
    if (error instanceof Refused) return false;
    throw error;
  }
}

/** Reads the header of a table and finds its questions. @throws {Refused} where it has no header, or too many questions. */
export function csvQuestions(text: string, draws: (line: string) => boolean): Table {
  const { separator, records: all } = recordsOf(text);
  const [head, ...records] = all;
  if (!head) throw new Refused('exchange-no-questions');
  if (isTooLong(head)) throw new Refused('exchange-csv-header', {}, head.line);
  const { places, unknown } = headerOf(cellsOf(head, separator), head.line);
  if (records.length > LIMITS.questions) {
    const values = { count: records.length, most: LIMITS.questions };
    throw new Refused('exchange-many-questions', values, records[LIMITS.questions]?.line);
  }
  const questions = records.map((record) => {
    const read = () => {
      if (record.text.length > LIMITS.block) {
        throw new Refused('exchange-block-too-long', { length: record.text.length, most: LIMITS.block });
      }
      const cells = cellsOf(record, separator);
      const cell: Cell = (column) => cells[places.get(column) ?? -1] ?? '';
      return { line: record.line, name: normaliseLine(cell('id')), worded: readRow(cell, draws), notes: [] };
    };
    return { line: record.line, read };
  });
  const notes = unknown.map((name) => ({
    line: head.line,
    message: { key: 'exchange-note-column', values: { name: name.slice(0, 40) } },
  }));
  return { questions, notes: notes.slice(0, 10) };
}
