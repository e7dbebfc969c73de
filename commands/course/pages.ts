import type { Chart } from '../../src/charts/chart.js';
import type { Answer, AnswerButton } from '../../src/chat/answer.js';
import type { Context } from '../../src/chat/command.js';
import type { MyStanding } from '../../src/chat/my-progress.js';
import type { Measure } from '../../src/experiments/experiment.js';
import { inOtherLanguage, onward, toMenu } from './buttons.js';
import type { Course, Step } from './course.js';
import { goOn } from './way.js';

type Telling = Pick<Context<Measure>, 'language' | 't'>;

function markOf({ number }: Step, { passed }: MyStanding): string {
  return passed.includes(number) ? 'passed' : 'open';
}

function numberButton({ name, line }: Course, step: Step, standing: MyStanding): AnswerButton {
  const { number } = step;
  return {
    label: { key: `${name}-button-number`, values: { number, mark: markOf(step, standing) } },
    command: line(number),
  };
}

/** Every step by its title, those passed ticked, and where to go on; `more` are buttons before the last row. */
export function menuPage(
  course: Course,
  standing: MyStanding,
  { language, t }: Telling,
  more: readonly AnswerButton[] = [],
): Answer<Chart> {
  const { name, steps } = course;
  const passed = standing.passed.length;
  const inRow = Math.ceil(steps.length / 2);
  const numbers = steps.map((step) => numberButton(course, step, standing));
  return {
    text: [
      { key: `${name}-menu`, values: { count: steps.length } },
      ...steps.map((step) => ({
        key: `${name}-menu-row`,
        values: { title: t(course.titleKey(step.number)), mark: markOf(step, standing) },
      })),
      ...(passed > 0 ? [{ key: `${name}-menu-passed`, values: { passed, count: steps.length } }] : []),
    ],
    buttons: [
      [onward(course, goOn(steps, standing), standing.at === undefined ? 'begin' : 'continue')],
      numbers.slice(0, inRow),
      numbers.slice(inRow),
      ...(more.length > 0 ? [more] : []),
      [onward(course, 'summary'), inOtherLanguage(course, 'menu', language)],
    ],
  };
}

/** The end of the course: what each step said, what is still open, and what to try now. */
export function summaryPage(
  course: Course,
  standing: MyStanding,
  { t, language }: Telling,
  tries: readonly AnswerButton[],
): Answer<Chart> {
  const { name, steps } = course;
  const next = goOn(steps, standing);
  const passed = standing.passed.length;
  return {
    text: [
      {
        key: passed === steps.length ? `${name}-summary-whole` : `${name}-summary`,
        values: { passed, count: steps.length },
      },
      ...steps.map(({ number }) => ({
        key: `${name}-summary-row`,
        values: { short: t(course.shortKey(number)) },
      })),
      { key: `${name}-summary-try` },
    ],
    buttons: [
      [...(next === 'summary' ? [] : [onward(course, next, 'continue')]), toMenu(course)],
      tries,
      [inOtherLanguage(course, 'summary', language)],
    ],
  };
}
