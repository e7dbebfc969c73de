import type { Spelling } from '../../src/ask/lexicon.js';
import type { ChoiceOption } from '../../src/chat/option.js';
import { spellingsOf } from '../../src/chat/vocabulary.js';
import { act, init, norm } from '../network/choices.js';

/** Names and spellings that are everyday words as well, and would be taken for settings in a sentence. */
const EVERYDAY = [
  ...['he', 'normal', 'linear', 'torch', 'batch', 'layer', 'none', 'off', 'gaussian'],
  ...[
    'هه',
    'هی',
    'جلو',
    'گلو',
    'الو',
    'سلو',
    'میش',
    'هیچ',
    'خاموش',
    'زاویه',
    'دسته‌ای',
    'لایه‌ای',
    'گاوسی',
    'خطی',
  ],
];

function of(option: ChoiceOption, notion: (value: string) => string): readonly Spelling[] {
  return option.values.flatMap((value) =>
    spellingsOf({ ...option, values: [value] })
      .filter((phrase) => !EVERYDAY.includes(phrase))
      .map((phrase) => ({ notion: notion(value), phrase })),
  );
}

/** The commands' own names for settings, as notions of questions. */
export const SPELLINGS: readonly Spelling[] = [
  ...of(act, (value) => value.replaceAll('_', '-')),
  ...of(init, (value) => (value === 'he' ? 'kaiming' : value.replaceAll('_', '-'))),
  ...of(norm, (value) => (value === 'none' ? 'no-norm' : `${value}-norm`)),
];
