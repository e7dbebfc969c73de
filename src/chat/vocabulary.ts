import { fold } from './normalise.js';
import type { ChoiceOption, Options } from './option.js';

const ON = ['on', 'yes', 'true', '1', 'روشن', 'بله', 'آری', 'با', 'فعال', 'دارد'];
const OFF = ['off', 'no', 'false', '0', 'خاموش', 'خیر', 'نه', 'بدون', 'غیرفعال', 'ندارد'];

const WITHOUT = ['no', 'without', 'not', 'بدون', 'بی'];
/** Words that join others and say nothing of their own. */
const FILLERS = [
  'and',
  'with',
  'vs',
  'versus',
  'using',
  'net',
  'network',
  'و',
  'با',
  'در',
  'برابر',
  'شبکه',
  'شبکهٔ',
];

/** Whether a word takes back the one after it. */
export function negates(word: string): boolean {
  return WITHOUT.some((each) => fold(each) === fold(word));
}

/** Whether a word may be passed over. */
export function isFiller(word: string): boolean {
  return FILLERS.some((each) => fold(each) === fold(word)) || !/[\p{L}\p{N}]/u.test(word);
}

/** Reads a switch's word, or undefined where it is neither on nor off. */
export function switchValue(word: string): boolean | undefined {
  const folded = fold(word);
  if (ON.some((each) => fold(each) === folded)) return true;
  return OFF.some((each) => fold(each) === folded) ? false : undefined;
}

/** A choice's value by any of its spellings, or undefined. */
export function choiceValue<T extends string>(option: ChoiceOption<T>, word: string): T | undefined {
  const folded = fold(word);
  return option.values.find((value) =>
    [value, ...(option.spellings?.[value] ?? [])].some((each) => fold(each) === folded),
  );
}

/** Every spelling of every value of a choice. */
export function spellingsOf(option: ChoiceOption): string[] {
  return option.values.flatMap((value) => [value, ...(option.spellings?.[value] ?? [])]);
}

/** The option a word names, by its name or an alias, or undefined. */
export function optionNamed(options: Options, word: string): string | undefined {
  const folded = fold(word);
  if (folded === '') return undefined;
  return Object.keys(options).find((name) =>
    [name, ...(options[name]?.aliases ?? [])].some((each) => fold(each) === folded),
  );
}
