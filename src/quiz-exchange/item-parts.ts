import {
  type Item,
  type ItemKey,
  type ItemKind,
  type ItemLevel,
  type ItemOption,
  LESSON_COUNT,
  OPTION_IDS,
  RUNG_COUNT,
} from '../quiz/item.js';
import { isMisconception } from '../quiz/misconceptions.js';
import { Refused } from './refused.js';

/** What a file says of a question beside its words. */
export interface Place {
  readonly level: ItemLevel;
  readonly lesson: number | null;
  readonly rung: number | null;
}

/** The options of true and false: true comes first. */
export const TRUTH: readonly ['a', 'b'] = ['a', 'b'];

const DEFAULT_LEVEL = 2;
const LEVELS: readonly ItemLevel[] = [1, 2, 3];

/** Where a question belongs; what is out of range counts as not said, and a question without a level is of the middle one. */
export function placeOf(said: { level: number | null; lesson: number | null; rung: number | null }): Place {
  const within = (value: number | null, most: number) =>
    value !== null && Number.isInteger(value) && value >= 1 && value <= most ? value : null;
  return {
    level: LEVELS.find((level) => level === said.level) ?? DEFAULT_LEVEL,
    lesson: within(said.lesson, LESSON_COUNT),
    rung: within(said.rung, RUNG_COUNT),
  };
}

/** Options in their order; `tags` gives the misconception of each, kept where it is one and the option is wrong. */
export function optionsOf(
  count: number,
  key: ItemKey,
  tags: (id: string) => string | undefined,
): readonly ItemOption[] {
  const right: readonly string[] =
    key.kind === 'one' ? [key.option] : key.kind === 'some' || key.kind === 'order' ? key.options : [];
  return OPTION_IDS.slice(0, count).map((id) => {
    const tag = right.includes(id) ? undefined : tags(id);
    return tag !== undefined && isMisconception(tag) ? { id, misconception: tag } : { id };
  });
}

/** The words of options by their ids. @throws {Refused} where there are too few, too many, or two that read the same. */
export function optionWords(texts: readonly string[]): Readonly<Record<string, string>> {
  if (texts.length < 2) throw new Refused('exchange-few-options', { least: 2 });
  if (texts.length > OPTION_IDS.length) {
    throw new Refused('exchange-many-options', { count: texts.length, most: OPTION_IDS.length });
  }
  const seen = new Set(texts.map((text) => text.toLowerCase()));
  if (seen.size < texts.length) throw new Refused('exchange-same-options');
  return Object.fromEntries(OPTION_IDS.slice(0, texts.length).map((id, index) => [id, texts[index] ?? '']));
}

/** The key of a question with one right option, or several. @throws {Refused} where none or all are right. */
export function optionKey(kind: ItemKind, right: readonly string[], count: number): ItemKey {
  if (right.length === 0) throw new Refused('exchange-no-right');
  if (kind === 'several') {
    if (right.length < 2 || right.length >= count) throw new Refused('exchange-several-right');
    return { kind: 'some', options: right };
  }
  const [option = '', ...more] = right;
  if (more.length > 0) throw new Refused('exchange-one-right');
  return { kind: 'one', option };
}

/** The key of a question that asks for a number. @throws {Refused} where it is no number that can be met. */
export function numberKey(value: number, tolerance: number, scale: 'linear' | 'log10'): ItemKey {
  const sound = Number.isFinite(value) && Number.isFinite(tolerance) && tolerance >= 0;
  if (!sound || (scale === 'log10' && value <= 0)) throw new Refused('exchange-number');
  return { kind: 'number', value, tolerance, scale };
}

/** An item that has no name yet. */
export function unnamed(
  kind: ItemKind,
  key: ItemKey,
  options: readonly ItemOption[],
  place: Place,
  line?: string,
): Item {
  return { id: '', kind, ...place, options, key, ...(line === undefined ? {} : { line }) };
}
