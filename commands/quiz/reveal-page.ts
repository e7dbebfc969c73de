import type { Chart } from '../../src/charts/chart.js';
import { tallyChart } from '../../src/charts/tally-chart.js';
import type { Answer, AnswerButton } from '../../src/chat/answer.js';
import type { SeenRound } from '../../src/chat/my-quiz.js';
import type { Language } from '../../src/i18n/language.js';
import type { Message, Translate } from '../../src/i18n/message.js';
import { partWords } from '../../src/quiz/part-words.js';
import type { Bar } from '../../src/quiz/tally.js';
import type { OwnAnswer, QuestionView, RevealView } from '../../src/quiz/view.js';
import { learnLine } from '../lessons/options.js';
import { letterAt } from './letters.js';
import {
  answerWords,
  heading,
  keyWords,
  misconception,
  optionRows,
  optionText,
  questionText,
  stepButton,
} from './wording.js';

function rightOptions({ key }: RevealView): readonly string[] {
  if (key.kind === 'one') return [key.option];
  return key.kind === 'some' ? key.options : [];
}

function rows(
  mine: OwnAnswer | undefined,
  question: QuestionView,
  reveal: RevealView,
  t: Translate,
): readonly Message[] {
  const right = rightOptions(reveal);
  const { answer } = mine ?? {};
  const own = answer?.kind === 'options' && question.asks !== 'order' ? answer.options : [];
  return optionRows(
    question,
    (option) => {
      if (right.includes(option)) return 'right';
      return own.includes(option) ? 'wrong' : 'plain';
    },
    t,
  );
}

/** What became of one's own answer, in one line. */
function verdict({ view }: SeenRound, question: QuestionView, reveal: RevealView, t: Translate): Message {
  const key = keyWords(reveal.key, question, t);
  const { mine } = view;
  if (!mine?.grade) return { key: reveal.skipped ? 'quiz-skipped' : 'quiz-unanswered', values: { key } };
  const values = { key, answer: answerWords(mine.answer, question, t), share: mine.grade.share };
  if (mine.grade.right) return { key: 'quiz-right', values };
  return { key: mine.grade.share > 0 ? 'quiz-partly' : 'quiz-wrong', values };
}

/** Why, and at greater length where there is more to say. */
function explanation({ item, words }: QuestionView, t: Translate): readonly Message[] {
  const more = partWords(item, words, 'more');
  return [partWords(item, words, 'why'), ...(t(more.key, more.values, '') === '' ? [] : [more])];
}

function believed(tag: string, key: string, t: Translate, values: Message['values'] = {}): Message {
  const { name, text } = misconception(tag, t);
  return { key, values: { ...values, name, text } };
}

function learning(question: QuestionView, { line }: RevealView): readonly AnswerButton[] {
  return [
    ...(line === undefined ? [] : [{ label: { key: 'quiz-button-see' }, command: line }]),
    ...(question.lesson === null
      ? []
      : [
          {
            label: { key: 'quiz-button-lesson', values: { number: question.lesson } },
            command: learnLine(question.lesson),
          },
        ]),
  ];
}

function onward(seen: SeenRound): readonly AnswerButton[] {
  const { view } = seen;
  if (!view.current || view.phase !== 'shown' || !view.waits) return [];
  const next = stepButton(seen, 'next', view.last ? 'quiz-button-result' : 'quiz-button-next');
  return view.alone && !view.last ? [next, stepButton(seen, 'stop', 'quiz-button-stop')] : [next];
}

/** Where somebody who plays alone stands. */
function soFar({ view }: SeenRound): readonly Message[] {
  const [own] = view.standings;
  if (!own || view.phase === 'over') return [];
  const { right, points, streak } = own;
  return [{ key: 'quiz-so-far', values: { right, answered: own.answered, points, streak } }];
}

/** What there is to say to who plays alone after an answer: what is right, why, and what they may believe. */
export function feedbackPage(
  seen: SeenRound,
  question: QuestionView,
  reveal: RevealView,
  t: Translate,
): Answer<Chart> {
  const [tag] = seen.view.mine?.grade?.misconceptions ?? [];
  return {
    text: [
      heading(seen, question),
      questionText(question),
      ...rows(seen.view.mine, question, reveal, t),
      verdict(seen, question, reveal, t),
      ...explanation(question, t),
      ...(tag === undefined ? [] : [believed(tag, 'quiz-you-may-believe', t)]),
      ...soFar(seen),
    ],
    ...(question.picture === undefined ? {} : { chartsOf: question.picture, passing: true }),
    buttons: [onward(seen), learning(question, reveal)],
  };
}

function barWords(question: QuestionView, t: Translate) {
  return (bar: Bar) => {
    if ('like' in bar) return { lead: '', label: t(`chart-quiz-like-${bar.like}`) };
    const place = question.order.indexOf(bar.option);
    return { lead: letterAt(place, t), label: optionText(question, bar.option, t) };
  };
}

/** What a class answered: the right option, why, the distribution, and the misconception that most of them share. */
export function revealPage(
  seen: SeenRound,
  question: QuestionView,
  reveal: RevealView,
  { t, language }: { readonly t: Translate; readonly language: Language },
): Answer<Chart> {
  const { tally } = reveal;
  const [common] = tally.misconceptions;
  const words = { number: question.index + 1, named: barWords(question, t) };
  const key = keyWords(reveal.key, question, t);
  const { answered, right } = tally;
  return {
    text: [
      heading(seen, question),
      questionText(question),
      ...rows(undefined, question, reveal, t),
      reveal.skipped
        ? { key: 'quiz-skipped', values: { key } }
        : { key: 'quiz-revealed', values: { key, answered, right } },
      partWords(question.item, question.words, 'why'),
      ...(common === undefined
        ? []
        : [believed(common.tag, 'quiz-many-believe', t, { count: common.count, answered })]),
    ],
    ...(answered > 0 ? { charts: [tallyChart(tally, words, t, language)], passing: true } : {}),
    buttons: [onward(seen), learning(question, reveal)],
  };
}
