import type { OwnQuestion } from '../../src/chat/my-own-questions.js';
import type { WordedItem } from '../../src/quiz-exchange/worded-item.js';

const plain = (text: string) => ({ key: 'quiz-words', values: { text } });

/** An imported question as rounds ask it: its words are values of a message, so that nothing in them is read as markup. */
export function ownQuestion({ item, words }: WordedItem): OwnQuestion {
  const { text, options, why, more } = words;
  return {
    item,
    words: {
      text: plain(text),
      ...Object.fromEntries(Object.entries(options).map(([id, words]) => [`option-${id}`, plain(words)])),
      why: plain(why),
      ...(more === undefined ? {} : { more: plain(more) }),
    },
  };
}
