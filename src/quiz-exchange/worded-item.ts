import type { Translate } from '../i18n/message.js';
import { type Item, itemMessage } from '../quiz/item.js';
import { cleanOption, cleanText } from './words/clean.js';
import { markdownText } from './words/markdown-text.js';

/** The words of an item in one language: plain text on one line, code between single backticks but in options. */
export interface ItemWords {
  readonly text: string;
  /** By the option's id; none for true and false, which every language has words for. */
  readonly options: Readonly<Record<string, string>>;
  /** At most 200 characters; empty where there is none. */
  readonly why: string;
  /** What goes on after `why`. */
  readonly more?: string;
}

/** An item with its words, as files carry it. */
export interface WordedItem {
  readonly item: Item;
  readonly words: ItemWords;
}

/** An item of the bank with its words in the language of `t`. */
export function wordedItem(item: Item, t: Translate): WordedItem {
  const words = (part: Parameters<typeof itemMessage>[1]) => t(itemMessage(item.id, part), {}, '');
  const more = cleanText(markdownText(words('more')));
  const options = item.kind === 'truth' ? [] : item.options;
  return {
    item,
    words: {
      text: cleanText(markdownText(words('text'))),
      options: Object.fromEntries(options.map(({ id }) => [id, cleanOption(words(`option-${id}`))])),
      why: cleanText(markdownText(words('why'))),
      ...(more === '' ? {} : { more }),
    },
  };
}
