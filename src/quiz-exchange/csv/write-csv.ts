import type { Language } from '../../i18n/language.js';
import type { Item } from '../../quiz/item.js';
import { TRUTH } from '../item-parts.js';
import type { WordedItem } from '../worded-item.js';
import { tableText } from './table-text.js';
import { COLUMNS, type Column, columns, kinds, letters, scales, truths } from './vocabulary.js';

function rightOf({ kind, key }: Item, language: Language): string {
  if (key.kind === 'number') return String(key.value);
  if (kind === 'truth')
    return truths.write(key.kind === 'one' && key.option === TRUTH[0] ? 'true' : 'false', language);
  const right = key.kind === 'one' ? [key.option] : key.options;
  return right.map((id) => letters.write(id, language)).join(' ');
}

function cellOf(column: Column, { item, words }: WordedItem, language: Language): string {
  const { key } = item;
  switch (column) {
    case 'id':
      return item.id;
    case 'kind':
      return kinds.write(item.kind, language);
    case 'level':
    case 'lesson':
    case 'rung':
      return String(item[column] ?? '');
    case 'question':
      return words.text;
    case 'right':
      return rightOf(item, language);
    case 'tolerance':
      return key.kind === 'number' ? String(key.tolerance) : '';
    case 'scale':
      return key.kind === 'number' ? scales.write(key.scale, language) : '';
    case 'explanation':
      return words.why;
    case 'more':
      return words.more ?? '';
    case 'line':
      return item.line ?? '';
    default: {
      const [field, id = ''] = column.split('-');
      if (field === 'option') return words.options[id] ?? '';
      return item.options.find((option) => option.id === id)?.misconception ?? '';
    }
  }
}

/** Questions as a table that spreadsheets open: UTF-8 with its mark, names of columns and kinds in a language, no cell that runs. */
export function csvTable(questions: readonly WordedItem[], language: Language): string {
  const header = COLUMNS.map((column) => columns.write(column, language));
  return tableText([
    header,
    ...questions.map((worded) => COLUMNS.map((column) => cellOf(column, worded, language))),
  ]);
}
