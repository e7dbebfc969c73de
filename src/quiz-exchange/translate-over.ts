import type { Translate } from '../i18n/message.js';
import { itemMessage } from '../quiz/item.js';
import type { WordedItem } from './worded-item.js';
import { asMarkdown } from './words/markdown-text.js';

function messagesOf({ item, words }: WordedItem): [string, string][] {
  const { text, options, why, more } = words;
  return [
    [itemMessage(item.id, 'text'), asMarkdown(text)],
    ...Object.entries(options).map(([id, words]): [string, string] => [
      itemMessage(item.id, `option-${id}`),
      words,
    ]),
    [itemMessage(item.id, 'why'), asMarkdown(why)],
    ...(more === undefined ? [] : [[itemMessage(item.id, 'more'), asMarkdown(more)] as [string, string]]),
  ];
}

/**
 * A translator that also knows the words of imported items under the keys that {@link itemMessage} gives, whatever language they
 * are in. They never pass through Fluent, and nothing in them is read as markup but code between backticks.
 */
export function translateOver(t: Translate, questions: readonly WordedItem[]): Translate {
  const messages = new Map(questions.flatMap(messagesOf));
  return (key, values, fallback) => messages.get(key) ?? t(key, values, fallback);
}
