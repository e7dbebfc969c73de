import { normaliseLine } from '../../chat/normalise.js';
import { type ItemKey, type ItemKind, OPTION_IDS } from '../../quiz/item.js';
import { numberKey, optionKey, optionsOf, optionWords, placeOf, TRUTH, unnamed } from '../item-parts.js';
import { typedNumber } from '../numbers.js';
import { Refused } from '../refused.js';
import type { WordedItem } from '../worded-item.js';
import { explanationOf } from '../words/explanation.js';
import { readOption, readParagraphs, readText } from '../words/read-words.js';
import { type Column, kinds, letters, scales, truths } from './vocabulary.js';

/** A cell of the row that is read, '' where there is none. */
export type Cell = (column: Column) => string;

const plain = (text: string) => ({ text, format: 'plain' as const });
const APART = /[\s,;،؛/]+/;

/** The options named by letters, in any of their spellings, apart or in one word. */
function lettersOf(right: string): readonly string[] | undefined {
  const apart = right.split(APART).filter((word) => word !== '');
  const words =
    apart.length === 1 && letters.read(apart[0] ?? '') === undefined ? [...(apart[0] ?? '')] : apart;
  const ids = words.map((word) => letters.read(word));
  return ids.every((id) => id !== undefined) ? ids : undefined;
}

function kindOf(cell: Cell, options: readonly string[]): ItemKind {
  const said = cell('kind');
  if (said !== '') {
    const kind = kinds.read(said);
    if (kind === undefined) throw new Refused('exchange-csv-kind', { kind: said.slice(0, 40) });
    return kind;
  }
  const right = cell('right');
  if (options.length === 0) return truths.read(right) === undefined ? 'number' : 'truth';
  return (lettersOf(right)?.length ?? 0) > 1 ? 'several' : 'choice';
}

/** The texts of the options, with none missing before the last. */
function optionTexts(cell: Cell): readonly string[] {
  const texts = OPTION_IDS.map((id) => cell(`option-${id}`));
  const count = texts.findLastIndex((text) => text !== '') + 1;
  return texts.slice(0, count);
}

function numberOf(cell: Cell, column: Column): number | null {
  const text = cell(column);
  return text === '' ? null : (typedNumber(text) ?? Number.NaN);
}

function typedKey(cell: Cell): ItemKey {
  const said = cell('scale');
  const scale = said === '' ? 'linear' : scales.read(said);
  if (scale === undefined) throw new Refused('exchange-csv-scale', { scale: said.slice(0, 40) });
  return numberKey(numberOf(cell, 'right') ?? Number.NaN, numberOf(cell, 'tolerance') ?? 0, scale);
}

function truthKey(cell: Cell): ItemKey {
  const truth = truths.read(cell('right'));
  if (truth === undefined) throw new Refused('exchange-csv-truth', { right: cell('right').slice(0, 40) });
  return { kind: 'one', option: TRUTH[truth === 'true' ? 0 : 1] };
}

function chosenKey(kind: ItemKind, cell: Cell, count: number): ItemKey {
  const right = lettersOf(cell('right'));
  const known = OPTION_IDS.slice(0, count) as readonly string[];
  if (!right?.every((id) => known.includes(id))) {
    throw new Refused('exchange-csv-right', { right: cell('right').slice(0, 40), last: known.at(-1) ?? '' });
  }
  if (new Set(right).size < right.length) throw new Refused('exchange-csv-right-twice');
  if (kind !== 'order') return optionKey(kind, right, count);
  if (right.length < count) throw new Refused('exchange-csv-order', { count });
  return { kind: 'order', options: right };
}

/** The line whose picture belongs to the question. @throws {Refused} where a picture is asked about that nothing draws. */
function lineOf(kind: ItemKind, cell: Cell, draws: (line: string) => boolean): string | undefined {
  const line = cell('line');
  if (line !== '' && draws(line)) return line;
  if (kind === 'picture') throw new Refused('exchange-csv-line', { line: line.slice(0, 40) });
  return undefined;
}

function keyAndOptions(kind: ItemKind, texts: readonly string[], cell: Cell) {
  if (kind === 'number') return { key: typedKey(cell), count: 0, options: {} };
  if (kind === 'truth') return { key: truthKey(cell), count: 2, options: {} };
  const options = optionWords(texts.map((text) => readOption(plain(text))));
  return { key: chosenKey(kind, cell, texts.length), count: texts.length, options };
}

/** A question as a row of a table asks it. @throws {Refused} where it is not sound. */
export function readRow(cell: Cell, draws: (line: string) => boolean): WordedItem {
  const texts = optionTexts(cell);
  const kind = kindOf(cell, texts);
  const { key, count, options } = keyAndOptions(kind, texts, cell);
  const place = placeOf({
    level: numberOf(cell, 'level'),
    lesson: numberOf(cell, 'lesson'),
    rung: numberOf(cell, 'rung'),
  });
  const paragraphs = (['explanation', 'more'] as const).flatMap((column) =>
    readParagraphs(plain(cell(column))),
  );
  const tagOf = (id: string) => normaliseLine(cell(`misconception-${id}`)).toLowerCase();
  return {
    item: unnamed(kind, key, optionsOf(count, key, tagOf), place, lineOf(kind, cell, draws)),
    words: { text: readText(plain(cell('question'))), options, ...explanationOf(paragraphs) },
  };
}
