import type { Chart } from '../src/charts/chart.js';
import type { Answer } from '../src/chat/answer.js';
import type { Command, Context } from '../src/chat/command.js';
import type { RoundWish, SeenRound, Steering } from '../src/chat/my-quiz.js';
import { UserError } from '../src/chat/user-error.js';
import type { Measure } from '../src/experiments/experiment.js';
import { aside } from './quiz/aside.js';
import { menuPage } from './quiz/menu-page.js';
import { LEAST_SECONDS, LEVELS, type QuizValues, quizLine, quizOptions, topicOf } from './quiz/options.js';
import { PRIVATE_BUTTON } from './quiz/own-buttons.js';
import { roundPage } from './quiz/round-page.js';
import { runningPage } from './quiz/running-page.js';

const SECOND = 1000;

function wishOf({ topic, level, count, seconds, generated, mode, speed }: QuizValues): RoundWish {
  return {
    topic: topicOf(topic),
    level: LEVELS[level],
    count,
    milliseconds: seconds === 0 ? null : seconds * SECOND,
    generated: generated / 100,
    company: mode,
    own: topic === 'own',
    speed,
  };
}

function isTooShort({ seconds }: QuizValues): boolean {
  return seconds !== 0 && seconds < LEAST_SECONDS;
}

function requireTime(values: QuizValues): void {
  if (!isTooShort(values)) return;
  const limits = { least: LEAST_SECONDS, most: quizOptions.seconds.max };
  const message = { key: 'error-quiz-seconds', values: { read: values.seconds, ...limits } };
  throw new UserError([message], quizLine({ ...values, seconds: LEAST_SECONDS }));
}

/** What is posted by itself needs no second page. */
function shown(seen: SeenRound, key: string, context: Context<Measure>): Promise<Answer<Chart>> {
  return seen.announced && !seen.view.alone
    ? Promise.resolve(aside({ key, values: { count: seen.view.count } }))
    : roundPage(seen, context);
}

async function start(values: QuizValues, context: Context<Measure>): Promise<Answer<Chart>> {
  requireTime(values);
  const begun = await context.quiz.begin(wishOf(values));
  if (begun.outcome === 'not-allowed') return aside({ key: 'quiz-not-allowed' }, [[PRIVATE_BUTTON]]);
  if (!('round' in begun)) {
    if (context.quiz.available({ topic: { kind: 'all' }, level: null }) === 0) return menuPage(context);
    const { topic, level } = values;
    const wider = quizLine({ ...values, topic: 'all', level: 'any' });
    return {
      text: [{ key: 'quiz-no-items', values: { topic, level } }],
      buttons: [[{ label: { key: 'quiz-button-wider' }, command: wider }]],
    };
  }
  const { round } = begun;
  if (begun.outcome === 'begun') return shown(round, 'quiz-begun', context);
  return runningPage(round, context);
}

async function steer(how: Steering, values: QuizValues, context: Context<Measure>): Promise<Answer<Chart>> {
  const { mode, from } = values;
  const steered = await context.quiz.steer(mode, how, from === 0 ? undefined : from - 1);
  if (steered.outcome === 'none') return menuPage(context);
  if (steered.outcome === 'not-allowed') return aside({ key: 'quiz-not-allowed' }, [[PRIVATE_BUTTON]]);
  const key = steered.outcome === 'moved' ? `quiz-done-${how}` : 'quiz-unmoved';
  return shown(steered.round, key, context);
}

/** Starts rounds of questions, alone or together, steers them and shows where they stand. */
export const quiz: Command<typeof quizOptions, Measure, Chart> = {
  name: 'quiz',
  triggers: ['quiz', 'test me', 'آزمونک', 'کوییز', 'کوئیز', 'آزمون'],
  options: quizOptions,
  example: '/quiz',
  complete: (values) => (values.do === 'start' ? { ...values, from: 0 } : values),
  affordable: (values) => (isTooShort(values) ? { ...values, seconds: LEAST_SECONDS } : values),
  async run(values, context) {
    if (values.do === 'start') return start(values, context);
    if (values.do !== 'status') return steer(values.do, values, context);
    const seen = await context.quiz.here(values.mode);
    return seen && seen.view.phase !== 'over' ? roundPage(seen, context) : menuPage(context);
  },
};
