import type { Language } from '../i18n/language.js';
import type { Translate } from '../i18n/message.js';
import type { Item } from '../quiz/item.js';
import { csvTable } from './csv/write-csv.js';
import { fitsGift, giftQuestion } from './gift/write-gift.js';
import type { WordedItem } from './worded-item.js';
import { ankiNotes, fitsAnki } from './write-anki.js';

/** What questions can be taken away as. */
export const EXPORT_FORMATS = ['gift', 'csv', 'anki'] as const;

/** One of the formats. */
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** A file of questions. */
export interface Exported {
  readonly name: string;
  /** UTF-8. */
  readonly bytes: Uint8Array;
  readonly count: number;
  /** What the format cannot carry. */
  readonly left: readonly Item[];
}

const ENDS: Readonly<Record<ExportFormat, string>> = { gift: 'gift.txt', csv: 'csv', anki: 'anki.txt' };

function fits(worded: WordedItem, format: ExportFormat): boolean {
  if (format === 'gift') return fitsGift(worded.item);
  return format === 'csv' || fitsAnki(worded);
}

function contents(
  questions: readonly WordedItem[],
  format: ExportFormat,
  t: Translate,
  language: Language,
): string {
  if (format === 'csv') return csvTable(questions, language);
  if (format === 'anki') return ankiNotes(questions, t, language);
  return questions.map((worded) => giftQuestion(worded, t)).join('');
}

/** Writes questions into a file; `t` and `language` are those of their words. */
export function exportQuestions(
  questions: readonly WordedItem[],
  format: ExportFormat,
  t: Translate,
  language: Language,
): Exported {
  const carried = questions.filter((worded) => fits(worded, format));
  return {
    name: `mahv-${language}.${ENDS[format]}`,
    bytes: new TextEncoder().encode(contents(carried, format, t, language)),
    count: carried.length,
    left: questions.filter((worded) => !fits(worded, format)).map(({ item }) => item),
  };
}
