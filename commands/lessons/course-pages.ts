import type { Chart } from '../../src/charts/chart.js';
import type { Answer, AnswerButton } from '../../src/chat/answer.js';
import type { Context } from '../../src/chat/command.js';
import type { MyStanding } from '../../src/chat/my-progress.js';
import type { Measure } from '../../src/experiments/experiment.js';
import { type Lesson, lessonKey } from '../../src/i18n/lesson.js';
import { inOtherLanguage, MENU, onward } from './buttons.js';
import { learnLine } from './options.js';
import { goOn } from './way.js';

type Teaching = Pick<Context<Measure>, 'language' | 'lessons' | 't'>;

const IN_ROW = 5;

function markOf({ number }: Lesson, { passed }: MyStanding): string {
  return passed.includes(number) ? 'passed' : 'open';
}

function numberButton(lesson: Lesson, standing: MyStanding): AnswerButton {
  const { number } = lesson;
  return {
    label: { key: 'learn-button-number', values: { number, mark: markOf(lesson, standing) } },
    command: learnLine(number),
  };
}

/** Every lesson by its title, those passed ticked, and where to go on. */
export function menuPage(standing: MyStanding, { lessons, language, t }: Teaching): Answer<Chart> {
  const passed = standing.passed.length;
  const key = standing.at === undefined ? 'learn-button-begin' : 'learn-button-continue';
  return {
    text: [
      { key: 'learn-menu', values: { count: lessons.length } },
      ...lessons.map((lesson) => ({
        key: 'learn-menu-row',
        values: { title: t(lessonKey(lesson.number, 'title')), mark: markOf(lesson, standing) },
      })),
      ...(passed > 0 ? [{ key: 'learn-menu-passed', values: { passed, count: lessons.length } }] : []),
    ],
    buttons: [
      [onward(goOn(lessons, standing), key)],
      lessons.slice(0, IN_ROW).map((lesson) => numberButton(lesson, standing)),
      lessons.slice(IN_ROW).map((lesson) => numberButton(lesson, standing)),
      [onward('summary'), inOtherLanguage('menu', language)],
    ],
  };
}

/** The end of the course: what each lesson said, what is still open, and what to try now. */
export function summaryPage(standing: MyStanding, { lessons, t, language }: Teaching): Answer<Chart> {
  const next = goOn(lessons, standing);
  const passed = standing.passed.length;
  return {
    text: [
      {
        key: passed === lessons.length ? 'learn-summary-whole' : 'learn-summary',
        values: { passed, count: lessons.length },
      },
      ...lessons.map(({ number }) => ({
        key: 'learn-summary-row',
        values: { short: t(lessonKey(number, 'short')) },
      })),
      { key: 'learn-summary-try' },
    ],
    buttons: [
      [...(next === 'summary' ? [] : [onward(next, 'learn-button-continue')]), MENU],
      [
        { label: { key: 'learn-button-fix' }, command: '/fix depth:50 act:tanh seed:1' },
        {
          label: { key: 'learn-button-compare' },
          command: '/compare depth:40 act:relu norm:none,batch,layer seed:1',
        },
      ],
      [inOtherLanguage('summary', language)],
    ],
  };
}
