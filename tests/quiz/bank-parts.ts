import { loadBank } from '../../src/i18n/bank.js';
import { LANGUAGES, type Language } from '../../src/i18n/language.js';
import { type Item, type ItemPart, itemMessage } from '../../src/quiz/item.js';
import { LOCALES } from '../app-parts.js';

/** The bank as it stands in the repository. */
export const bank = loadBank(LOCALES);

const sources = new Map(
  LANGUAGES.map((language) => {
    const lines = (bank.messages.get(language) ?? '').split('\n').filter((line) => line !== '');
    return [
      language,
      new Map(
        lines.map((line): [string, string] => [
          line.slice(0, line.indexOf(' = ')),
          line.slice(line.indexOf(' = ') + 3),
        ]),
      ),
    ];
  }),
);

/** The source of one message of an item; nothing where it has none. */
export const words = (language: Language, { id }: Item, part: ItemPart): string =>
  sources.get(language)?.get(itemMessage(id, part)) ?? '';

/** The sources of all an item's options. */
export const optionWords = (language: Language, item: Item): readonly string[] =>
  item.options.map(({ id }) => words(language, item, `option-${id}`));

/** Text without what only sets formulas apart. */
export const bare = (text: string) => text.replace(/[\u2066\u2069`]/g, '');
