import type { Chart } from '../../src/charts/chart.js';
import type { Answer, AnswerButton } from '../../src/chat/answer.js';
import type { Context } from '../../src/chat/command.js';
import type { Measure } from '../../src/experiments/experiment.js';
import { rungKey } from '../../src/i18n/rung.js';
import { type Diagnosis, type DiagnosisQuestion, QUESTIONS, UNKNOWN } from '../../src/quiz/diagnosis.js';
import { onward, toMenu } from '../course/buttons.js';
import { LADDER_COURSE } from './course.js';
import { answersOf, mathLine } from './options.js';

type Telling = Pick<Context<Measure>, 'language' | 't'>;

function inOther(answers: readonly number[], { language }: Telling): AnswerButton {
  return {
    label: { key: 'button-other-language' },
    command: mathLine('diagnosis', { answers: answersOf(answers), lang: language === 'fa' ? 'en' : 'fa' }),
  };
}

/** One question of the diagnosis with its answers, I do not know among them; `answers` are those to the questions before it. */
export function questionPage(
  { number, exercise, options }: DiagnosisQuestion,
  answers: readonly number[],
  telling: Telling,
): Answer<Chart> {
  const next = (digit: number) => mathLine('diagnosis', { answers: answersOf([...answers, digit]) });
  return {
    text: [
      ...(number === 1 ? [{ key: 'diagnosis-intro', values: { count: QUESTIONS.length } }] : []),
      { key: 'diagnosis-question', values: { number, count: QUESTIONS.length } },
      { key: `exercise-${exercise.name}`, values: exercise.given },
    ],
    buttons: [
      options.map((option, index) => ({
        label: { key: 'exercise-option', values: { value: option } },
        command: next(index + 1),
      })),
      [{ label: { key: 'diagnosis-unknown' }, command: next(UNKNOWN) }],
      [
        ...(number > 1
          ? [
              {
                label: { key: 'diagnosis-back' },
                command: mathLine('diagnosis', { answers: answersOf(answers.slice(0, -1)) }),
              },
            ]
          : []),
        toMenu(LADDER_COURSE),
        inOther(answers, telling),
      ],
    ],
  };
}

/** The end of the diagnosis: where to start, and why. */
export function resultPage(
  { rungs, start }: Diagnosis,
  answers: readonly number[],
  telling: Telling,
): Answer<Chart> {
  const { t } = telling;
  const title = (rung: number) => t(rungKey(rung, 'title'));
  const first = LADDER_COURSE.steps.find(({ number }) => number === start);
  const found = rungs.find(({ rung }) => rung === start);
  return {
    text: [
      first && found
        ? { key: 'diagnosis-start', values: { rung: first.number, title: title(first.number) } }
        : { key: 'diagnosis-ready', values: { count: QUESTIONS.length } },
      ...(found
        ? [
            {
              key: found.rung === 1 ? 'diagnosis-why-first' : 'diagnosis-why',
              values: {
                below: found.rung - 1,
                title: title(found.rung),
                right: found.right,
                asked: found.asked,
              },
              continues: true,
            },
          ]
        : []),
      ...rungs.map(({ rung, right, asked }) => ({
        key: 'diagnosis-row',
        values: { title: title(rung), right, asked, mark: right === asked ? 'passed' : 'open' },
      })),
    ],
    buttons: [
      [
        first
          ? onward(LADDER_COURSE, first, 'begin')
          : { label: { key: 'math-button-learn' }, command: '/learn lesson:menu' },
        toMenu(LADDER_COURSE),
      ],
      [{ label: { key: 'diagnosis-again' }, command: mathLine('diagnosis') }, inOther(answers, telling)],
    ],
  };
}
