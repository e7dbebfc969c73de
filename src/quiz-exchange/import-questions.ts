import { csvQuestions, isTable, type Table } from './csv/read-csv.js';
import { decodeFile } from './decode-file.js';
import { giftQuestions } from './gift/read-gift.js';
import { named } from './names.js';
import type { Imported, QuestionFile, ReadingOptions, ReadQuestion } from './reading.js';
import { type Finding, Refused } from './refused.js';

/** What a file of questions is written in. */
export type FileFormat = 'gift' | 'csv';

const CSV_NAME = /\.(csv|tsv)$/i;
const GIFT_NAME = /\.gift$/i;

/** The format of a file, by its name where that tells, else by whether it begins with the names of columns. */
export function formatOf(name: string, text: string): FileFormat {
  if (CSV_NAME.test(name)) return 'csv';
  return GIFT_NAME.test(name) || !isTable(text) ? 'gift' : 'csv';
}

function tableOf(bytes: Uint8Array, name: string, draws: (line: string) => boolean): Table {
  const text = decodeFile(bytes);
  return formatOf(name, text) === 'csv'
    ? csvQuestions(text, draws)
    : { questions: giftQuestions(text), notes: [] };
}

/** What `task` gives, or what is told of why it gives nothing. */
function attempt<T>(task: () => T, line: number): { readonly value: T } | { readonly refused: Finding } {
  try {
    return { value: task() };
  } catch (error) {
    if (error instanceof Refused) return { refused: error.at(line) };
    throw error;
  }
}

/**
 * Reads a teacher's file, GIFT or CSV, of at most 256 kB and 200 questions. Never throws for what a file holds: what cannot be
 * taken is told by line, and everything else is taken.
 */
export function importQuestions(
  { bytes, name }: QuestionFile,
  { prefix = '', draws = () => false }: ReadingOptions = {},
): Imported {
  const table = attempt(() => tableOf(bytes, name, draws), 1);
  if ('refused' in table) return { questions: [], refused: [table.refused], notes: [] };
  const { questions, notes } = table.value;
  const taken: ReadQuestion[] = [];
  const refused: Finding[] = [];
  for (const { line, read } of questions) {
    const result = attempt(read, line);
    if ('refused' in result) refused.push(result.refused);
    else taken.push(result.value);
  }
  if (questions.length === 0) refused.push({ line: 1, message: { key: 'exchange-no-questions' } });
  return {
    questions: named(taken, prefix),
    refused,
    notes: [...notes, ...taken.flatMap((each) => each.notes)],
  };
}
