import type { Chart } from '../../src/charts/chart.js';
import type { Answer, AnswerButton } from '../../src/chat/answer.js';
import type { Context } from '../../src/chat/command.js';
import type { Measure } from '../../src/experiments/experiment.js';
import type { Message } from '../../src/i18n/message.js';
import { RUNG_PARAGRAPHS, rungKey } from '../../src/i18n/rung.js';
import { LADDER, RUNGS } from '../../src/quiz/exercises/ladder.js';
import { backTo, inOtherLanguage, onward, toMenu } from '../course/buttons.js';
import { after } from '../course/way.js';
import { LADDER_COURSE } from './course.js';
import { rungIllustration } from './illustrations.js';
import { mathLine } from './options.js';

/** The heading of everything about a rung. */
export function rungHeading(rung: number, { t }: Pick<Context<Measure>, 't'>): Message {
  return { key: 'math-heading', values: { number: rung, count: RUNGS, title: t(rungKey(rung, 'title')) } };
}

/** The button to an exercise of a rung. */
export function toExercise(rung: number, exercise: number, key = 'math-button-exercise'): AnswerButton {
  return { label: { key, values: { number: exercise } }, command: mathLine(rung, { exercise }) };
}

/** A rung: its idea with the numbers just measured, its picture, and the ways on. */
export async function rungPage(rung: number, context: Context<Measure>): Promise<Answer<Chart>> {
  const { chart, values, data } = await rungIllustration(rung)(context);
  const text = Array.from(
    { length: RUNG_PARAGRAPHS },
    (_, index): Message => ({ key: rungKey(rung, `text-${index + 1}`), values }),
  );
  const { steps } = LADDER_COURSE;
  const before = steps[rung - 2];
  const exercises = (LADDER[rung - 1] ?? []).map((_, index) => toExercise(rung, index + 1));
  return {
    text: [rungHeading(rung, context), ...text, { key: rungKey(rung, 'gradient'), values }],
    charts: [chart],
    buttons: [
      exercises,
      [
        ...(before ? [backTo(LADDER_COURSE, before)] : []),
        toMenu(LADDER_COURSE),
        onward(LADDER_COURSE, after(steps, { number: rung })),
      ],
      [inOtherLanguage(LADDER_COURSE, rung, context.language)],
    ],
    data,
  };
}
