import type { Chart } from '../src/charts/chart.js';
import { masteryChart } from '../src/charts/mastery-chart.js';
import type { AnswerButton } from '../src/chat/answer.js';
import type { Command, Context } from '../src/chat/command.js';
import type { Learnt } from '../src/chat/my-quiz.js';
import type { Measure } from '../src/experiments/experiment.js';
import type { Message } from '../src/i18n/message.js';
import { type Mastery, masteryOf } from '../src/quiz/mastery.js';
import { learnLine } from './lessons/options.js';
import { REVIEW_BUTTON, START_BUTTON } from './quiz/own-buttons.js';
import { waitInWords } from './quiz/wait.js';
import { misconception } from './quiz/wording.js';

/** Most misconceptions named, and lessons offered. */
const MOST_NAMED = 3;
const WEAK = 0.5;

/** How many questions each lesson has, and the ladder of mathematics alone. */
function countsOf({ quiz, lessons }: Context<Measure>): ReadonlyMap<number | null, number> {
  const ofLessons = lessons.map(({ number }): [number, number] => [
    number,
    quiz.available({ topic: { kind: 'lesson', number }, level: null }),
  ]);
  const all = quiz.available({ topic: { kind: 'all' }, level: null });
  const taught = ofLessons.reduce((sum, [, count]) => sum + count, 0);
  return new Map<number | null, number>([...ofLessons, [null, all - taught]]);
}

/** Lessons that were begun and are known least, weakest first. */
function weakest(mastery: readonly Mastery[]): readonly number[] {
  return mastery
    .filter(({ seen, share, count }) => seen > 0 && share / (Math.min(seen, count) / count) < WEAK)
    .toSorted((a, b) => a.share - b.share)
    .flatMap(({ lesson }) => lesson ?? [])
    .slice(0, MOST_NAMED);
}

function dueMessage({ items }: Learnt): Message {
  const due = items.filter(({ wait }) => wait === 0).length;
  if (due > 0) return { key: 'progress-due', values: { due } };
  return { key: 'progress-next', values: waitInWords(Math.min(...items.map(({ wait }) => wait))) };
}

function lessonButton(number: number): AnswerButton {
  return { label: { key: 'quiz-button-lesson', values: { number } }, command: learnLine(number) };
}

/** What somebody knows by now, lesson by lesson, and which misconceptions keep coming back. */
export const progress: Command<Record<never, never>, Measure, Chart> = {
  name: 'progress',
  triggers: ['progress', 'mastery', 'پیشرفت', 'پیشرفت من', 'کارنامه'],
  options: {},
  example: '/progress',
  async run(_, context) {
    const { quiz, t, language } = context;
    const learnt = await quiz.learnt();
    const own = quiz.alone ? {} : { personal: true };
    if (learnt.items.length === 0)
      return { text: [{ key: 'review-nothing-yet' }], buttons: [[START_BUTTON]], passing: true, ...own };
    const mastery = masteryOf(learnt.items, countsOf(context));
    const named = learnt.persisting.slice(0, MOST_NAMED);
    const weak = weakest(mastery);
    return {
      text: [
        { key: 'progress-intro', values: { answered: learnt.items.length } },
        dueMessage(learnt),
        ...named.map(({ tag, times }) => ({
          key: 'progress-persisting',
          values: { ...misconception(tag, t), times },
        })),
        ...(weak.length > 0 ? [{ key: 'quiz-look-again' }] : []),
      ],
      charts: [masteryChart(mastery, t, language)],
      passing: true,
      buttons: [weak.map(lessonButton), [REVIEW_BUTTON, START_BUTTON]],
      ...own,
    };
  },
};
