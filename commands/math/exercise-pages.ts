import type { Chart } from '../../src/charts/chart.js';
import type { Answer, AnswerButton } from '../../src/chat/answer.js';
import type { Context } from '../../src/chat/command.js';
import { readNumber, slashedDecimal } from '../../src/chat/written-number.js';
import type { Measure } from '../../src/experiments/experiment.js';
import type { Message } from '../../src/i18n/message.js';
import type { Exercise } from '../../src/quiz/exercises/exercise.js';
import { type Judgement, judge, optionsOf } from '../../src/quiz/exercises/judge.js';
import { backTo, onward, toMenu } from '../course/buttons.js';
import { after } from '../course/way.js';
import { LADDER_COURSE } from './course.js';
import { rungIllustration } from './illustrations.js';
import { type MathValues, mathLine, mathOptions } from './options.js';
import { rungHeading, toExercise } from './rung-page.js';

/** One exercise as it was asked for. */
export interface Asked {
  readonly rung: number;
  readonly exercise: Exercise;
  readonly values: MathValues;
}

const MOST_SLIPS = 3;
const DIGITS = 6;

/** A number as a line says it: short, and near enough to its value. */
export function asWritten(value: number): string {
  return String(Number(value.toPrecision(DIGITS)));
}

function lineOf({ rung, values }: Asked, more: Partial<MathValues>): string {
  const { exercise, seed } = values;
  return mathLine(rung, { exercise, seed, ...more });
}

/** A button for each number to choose from but the one that was chosen. */
function optionButtons(asked: Asked, left?: number): readonly AnswerButton[] {
  return optionsOf(asked.exercise, MOST_SLIPS, asked.values.seed)
    .filter((option) => option !== left)
    .map((option) => ({
      label: { key: 'exercise-option', values: { value: option } },
      command: lineOf(asked, { answer: asWritten(option) }),
    }));
}

/** The same exercise with other numbers. */
function another(asked: Asked): AnswerButton {
  const seed = (asked.values.seed + 1) % mathOptions.seed.max;
  return { label: { key: 'math-button-another' }, command: lineOf(asked, { seed }) };
}

function statement({ rung, exercise }: Asked, context: Context<Measure>): readonly Message[] {
  return [rungHeading(rung, context), { key: `exercise-${exercise.name}`, values: exercise.given }];
}

/** An exercise: what is asked, beside the rung's picture, and how to answer. */
export async function exercisePage(asked: Asked, context: Context<Measure>): Promise<Answer<Chart>> {
  const { rung, exercise } = asked;
  const { chart, data } = await rungIllustration(rung)(context);
  const typed = exercise.by === 'typing';
  return {
    text: [...statement(asked, context), { key: typed ? 'exercise-type' : 'exercise-choose' }],
    charts: [chart],
    buttons: [
      ...(typed ? [] : [optionButtons(asked)]),
      [another(asked), backTo(LADDER_COURSE, { number: rung }, 'page'), toMenu(LADDER_COURSE)],
    ],
    data,
  };
}

/** Every way an answer may have been meant, its stroke as a decimal point included. */
function readingsOf(answer: string): readonly number[] {
  const slashed = slashedDecimal(answer);
  return [readNumber(answer)?.value ?? Number.NaN, ...(slashed === undefined ? [] : [Number(slashed)])];
}

/** What an answer is. */
export function judgeAnswer({ exercise, values }: Asked): Judgement {
  return judge(exercise, readingsOf(values.answer));
}

function verdict({ exercise }: Asked, judgement: Judgement): Message {
  const { name, given } = exercise;
  if (judgement.kind === 'right') return { key: `exercise-${name}-right`, values: given };
  const slip = judgement.kind === 'slip' ? `slip-${judgement.name}` : 'hint';
  return { key: `exercise-${name}-${slip}`, values: given };
}

/** What there is to say of an answer: how it is worked out, or which slip it looks like and what to do instead. */
export async function feedbackPage(
  asked: Asked,
  judgement: Judgement,
  context: Context<Measure>,
): Promise<Answer<Chart>> {
  const { rung, exercise, values } = asked;
  const { chart, data } = await rungIllustration(rung)(context);
  const isRight = judgement.kind === 'right';
  const [given = Number.NaN] = readingsOf(values.answer);
  const other = toExercise(rung, values.exercise === 1 ? 2 : 1);
  const onwards = onward(LADDER_COURSE, after(LADDER_COURSE.steps, { number: rung }));
  const chosen = optionsOf(exercise, MOST_SLIPS, values.seed).find(
    (option) => asWritten(option) === values.answer,
  );
  return {
    text: [
      ...statement(asked, context),
      { key: isRight ? 'exercise-right' : 'exercise-not-yet', values: { answer: given } },
      { ...verdict(asked, judgement), continues: true },
      ...(isRight || exercise.by === 'buttons' ? [] : [{ key: 'exercise-type' }]),
    ],
    charts: [chart],
    buttons: isRight
      ? [
          [another(asked), other],
          [onwards, toMenu(LADDER_COURSE)],
        ]
      : [
          ...(exercise.by === 'buttons' ? [optionButtons(asked, chosen)] : []),
          [another(asked), backTo(LADDER_COURSE, { number: rung }, 'page'), toMenu(LADDER_COURSE)],
        ],
    data,
  };
}
