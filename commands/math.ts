import type { Chart } from '../src/charts/chart.js';
import type { Answer } from '../src/chat/answer.js';
import type { Command, Context } from '../src/chat/command.js';
import { UserError } from '../src/chat/user-error.js';
import type { Measure } from '../src/experiments/experiment.js';
import { diagnose, QUESTIONS, readAnswers, UNKNOWN } from '../src/quiz/diagnosis.js';
import { exerciseOf, RUNGS } from '../src/quiz/exercises/ladder.js';
import { toMenu } from './course/buttons.js';
import { menuPage, summaryPage } from './course/pages.js';
import { goOn } from './course/way.js';
import { COURSES, LADDER_COURSE, standingOf, TO_DIAGNOSIS, TRIES } from './math/course.js';
import { questionPage, resultPage } from './math/diagnosis-pages.js';
import { exercisePage, feedbackPage, judgeAnswer } from './math/exercise-pages.js';
import { lastExercise } from './math/last-exercise.js';
import { answersOf, type MathValues, mathLine, mathOptions, settled } from './math/options.js';
import { rungPage, toExercise } from './math/rung-page.js';

type Climbing = Context<Measure, Chart>;

async function climb(rung: number, context: Climbing): Promise<Answer<Chart>> {
  const page = await rungPage(rung, context);
  await context.progress.reach(COURSES.rungs, rung);
  return page;
}

/** Notes an exercise that was solved; a rung is passed when both of its exercises are. */
async function solve(rung: number, exercise: number, { progress }: Climbing): Promise<void> {
  const step = (number: number) => 2 * (rung - 1) + number;
  await progress.pass(COURSES.exercises, step(exercise));
  const { passed } = await progress.of(COURSES.exercises);
  if ([1, 2].every((number) => passed.includes(step(number)))) await progress.pass(COURSES.rungs, rung);
}

async function practise(values: MathValues, context: Climbing): Promise<Answer<Chart>> {
  // Without a rung, the exercises are those of the rung the asker is at.
  const rung = Number(values.rung) || ((await standingOf(context)).at ?? 1);
  const { exercise, seed, answer } = values;
  const asked = { rung, exercise: exerciseOf(rung, exercise, seed), values };
  await context.lastLines.keep('exercise', mathLine(rung, { exercise, seed }));
  const { rung: _, ...said } = values;
  const line = mathLine(rung, said);
  if (answer === '') return { ...(await exercisePage(asked, context)), line };
  const judgement = judgeAnswer(asked);
  const page = await feedbackPage(asked, judgement, context);
  if (judgement.kind === 'right') await solve(rung, exercise, context);
  return { ...page, line };
}

/** What there is to say of an answer where no exercise was opened yet: the way to one. */
function noExercise({ answer, lang }: MathValues): Answer<Chart> {
  return {
    text: [{ key: 'math-no-exercise' }],
    line: mathLine('continue', { answer, lang }),
    buttons: [[toExercise(1, 1), toMenu(LADDER_COURSE)]],
  };
}

async function place({ answers, lang }: MathValues, context: Climbing): Promise<Answer<Chart>> {
  const given = readAnswers(answers);
  const read = answersOf(given);
  const line = mathLine('diagnosis', { answers: read, lang });
  if (read !== answers) {
    throw new UserError([{ key: 'error-answers', values: { most: UNKNOWN, read: answers } }], line);
  }
  const question = QUESTIONS[given.length];
  if (question) return questionPage(question, given, context);
  const diagnosis = diagnose(given);
  // Where nothing is open, the last rung is the one to speak at.
  await context.progress.reach(COURSES.diagnosis, diagnosis.start ?? RUNGS);
  return resultPage(diagnosis, given, context);
}

/** The mathematics behind the lessons, from the ground up: six rungs with exercises, and a diagnosis that says where to start. */
export const math: Command<typeof mathOptions, Measure, Chart> = {
  name: 'math',
  triggers: [
    'math',
    'maths',
    'mathematics',
    'no maths',
    'no math',
    'no math background',
    'no maths background',
    'prerequisites',
    'ریاضی',
    'ریاضیات',
    'پیش‌نیاز',
    'پیش‌نیازها',
    'ریاضی بلد نیستم',
    'ریاضی نمی‌دانم',
  ],
  options: mathOptions,
  example: '/math rung:1',
  complete: settled,
  affordable: (values) => ({ ...values, answers: answersOf(readAnswers(values.answers)) }),
  async run(values, context) {
    const { rung: page, answer, lang } = values;
    if (page === 'diagnosis') return place(values, context);
    if (values.exercise > 0) return practise(values, context);
    if (answer !== '') {
      const meant = await lastExercise(values, context);
      return meant ? practise(meant, context) : noExercise(values);
    }
    if (Number(page) > 0) return climb(Number(page), context);
    const standing = await standingOf(context);
    if (page === 'menu') return menuPage(LADDER_COURSE, standing, context, [TO_DIAGNOSIS]);
    const line = (at: number | 'menu' | 'summary') => mathLine(at, { lang });
    if (page === 'continue' && standing.at === undefined) {
      return { ...menuPage(LADDER_COURSE, standing, context, [TO_DIAGNOSIS]), line: line('menu') };
    }
    const next = page === 'summary' ? page : goOn(LADDER_COURSE.steps, standing);
    if (next === 'summary') {
      return { ...summaryPage(LADDER_COURSE, standing, context, TRIES), line: line('summary') };
    }
    return { ...(await climb(next.number, context)), line: line(next.number) };
  },
};
