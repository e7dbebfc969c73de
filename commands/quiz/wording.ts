import type { AnswerButton } from '../../src/chat/answer.js';
import type { SeenRound, Steering } from '../../src/chat/my-quiz.js';
import type { Message, Translate } from '../../src/i18n/message.js';
import type { ItemAnswer, ItemKey } from '../../src/quiz/item.js';
import { partWords } from '../../src/quiz/part-words.js';
import type { QuestionView } from '../../src/quiz/view.js';
import { letterAt } from './letters.js';
import { quizLine } from './options.js';

/** An option's words. */
export function optionText({ item, kind, words }: QuestionView, option: string, t: Translate): string {
  const { key, values } = partWords(item, words, `option-${option}`);
  return kind === 'truth' ? t(key, values, t(`quiz-truth-${option}`)) : t(key, values);
}

/** Which question it is of how many, and where it belongs. */
export function heading({ view }: SeenRound, question: QuestionView): Message {
  const { index, lesson, rung, level } = question;
  return {
    key: 'quiz-heading',
    values: {
      number: index + 1,
      count: view.count,
      level,
      of: lesson !== null ? 'lesson' : rung !== null ? 'rung' : 'none',
      place: lesson ?? rung ?? 0,
    },
  };
}

/** The question itself. */
export function questionText({ item, words }: QuestionView): Message {
  return partWords(item, words, 'text');
}

/** One row for each option; `mark` says how each is to be marked. */
export function optionRows(
  question: QuestionView,
  mark: (option: string) => 'plain' | 'right' | 'wrong' | 'chosen' | 'missed',
  t: Translate,
): readonly Message[] {
  return question.order.map((option, index) => ({
    key: `quiz-option-${mark(option)}`,
    values: { letter: letterAt(index, t), text: optionText(question, option, t) },
  }));
}

/** An answer in few words: letters in the order shown or given, or the number. */
export function answerWords(answer: ItemAnswer, question: QuestionView, t: Translate): string {
  if (answer.kind === 'number') return t('quiz-number', { value: answer.value });
  const places = answer.options.map((option) => question.order.indexOf(option));
  const read = question.asks === 'order' ? places : places.toSorted((a, b) => a - b);
  return read
    .map((place) => letterAt(place, t))
    .join(t(question.asks === 'order' ? 'quiz-then' : 'quiz-and'));
}

/** What is right, in few words. */
export function keyWords(key: ItemKey, question: QuestionView, t: Translate): string {
  if (key.kind === 'number') return t('quiz-number', { value: key.value });
  const options = key.kind === 'one' ? [key.option] : key.options;
  return answerWords({ kind: 'options', options }, question, t);
}

/** A misconception's name, and the sentence that puts it right. */
export function misconception(tag: string, t: Translate): { readonly name: string; readonly text: string } {
  return {
    name: t(`misconception-${tag}-name`, {}, tag),
    text: t(`misconception-${tag}-correction`, {}, ''),
  };
}

/** A step in a round as a button, which moves on from the question shown only. */
export function stepButton({ view }: SeenRound, how: Steering, key: string): AnswerButton {
  const from = (view.question?.index ?? -1) + 1;
  const moves = how === 'next' || how === 'skip' || how === 'close';
  return {
    label: { key },
    command: quizLine({ do: how, mode: view.alone ? 'private' : 'group', ...(moves ? { from } : {}) }),
  };
}
