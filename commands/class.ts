import type { Chart } from '../src/charts/chart.js';
import {
  gainChart,
  lessonsChart,
  misconceptionsChart,
  participationChart,
  questionsChart,
} from '../src/charts/class-charts.js';
import type { Answer, AnswerButton } from '../src/chat/answer.js';
import type { Command, Context } from '../src/chat/command.js';
import type { TaughtReport } from '../src/chat/my-class.js';
import { UserError } from '../src/chat/user-error.js';
import type { Measure } from '../src/experiments/experiment.js';
import type { Message } from '../src/i18n/message.js';
import { FEWEST_FOR_GAIN } from '../src/quiz/report.js';
import { csvOf } from './classroom/csv.js';
import { type ClassValues, classLine, classOptions } from './classroom/options.js';
import { lessonsOf, wordsOf } from './classroom/words.js';
import { aside } from './quiz/aside.js';
import { QUIZ_BUTTON } from './quiz/own-buttons.js';

const VIEWS = ['overview', 'questions', 'lessons', 'misconceptions', 'gain'] as const;
const SPANS = ['all', 'month', 'week'] as const;
const CODE = /^[a-z2-9]{8}$/i;
/** Questions whose most common misconception is put into words. */
const MOST_TOLD = 3;

type View = (typeof VIEWS)[number];

function buttons({ show, span }: ClassValues): readonly (readonly AnswerButton[])[] {
  const view = (other: View): AnswerButton => ({
    label: { key: `class-button-${other}` },
    command: classLine({ show: other, span }),
  });
  const shown = VIEWS.find((each) => each === show) ?? 'overview';
  return [
    VIEWS.filter((other) => other !== shown).map(view),
    SPANS.filter((other) => other !== span).map((other) => ({
      label: { key: `class-button-${other}` },
      command: classLine({ show: shown, span: other }),
    })),
    [
      { label: { key: 'class-button-csv' }, command: classLine({ show: 'csv', span }) },
      { label: { key: 'class-button-code' }, command: classLine({ show: 'code' }) },
    ],
  ];
}

/** For the questions answered worst, what most wrong answers gave away. */
function believedIn(taught: TaughtReport, { t, language }: Context<Measure>): readonly Message[] {
  const words = wordsOf(taught, t, language);
  return taught.report.items
    .flatMap(({ item, answered, believed }) =>
      believed
        ? [
            {
              key: 'class-believed',
              values: {
                question: words.item(item),
                name: words.tag(believed.tag),
                count: believed.count,
                answered,
              },
            },
          ]
        : [],
    )
    .slice(0, MOST_TOLD);
}

function chartOf(show: View, taught: TaughtReport, { t, language }: Context<Measure>): Chart | undefined {
  const { report } = taught;
  const words = wordsOf(taught, t, language);
  switch (show) {
    case 'questions':
      return questionsChart(report, words, t, language);
    case 'lessons':
      return lessonsChart(lessonsOf(taught), t, language);
    case 'misconceptions':
      return report.misconceptions.length > 0 ? misconceptionsChart(report, words, t, language) : undefined;
    case 'gain':
      return report.gain && gainChart(report.gain, t, language);
    default:
      return participationChart(report, words, t, language);
  }
}

function tellingOf(show: View, taught: TaughtReport, context: Context<Measure>): readonly Message[] {
  const { report, chats } = taught;
  const head = {
    key: 'class-intro',
    values: { people: report.people, rounds: report.rounds.length, answered: report.answered, chats },
  };
  if (show === 'questions' || show === 'misconceptions') return [head, ...believedIn(taught, context)];
  if (show !== 'gain') return [head];
  return [
    head,
    report.gain ? { key: 'class-gain' } : { key: 'class-gain-few', values: { fewest: FEWEST_FOR_GAIN } },
  ];
}

async function reported(values: ClassValues, context: Context<Measure>): Promise<Answer<Chart>> {
  const { quiz, t, language } = context;
  const taught = await quiz.classroom.report(values.span);
  if (taught.report.answered === 0) {
    return {
      text: [{ key: 'class-nothing', values: { span: values.span } }],
      buttons: [[QUIZ_BUTTON, { label: { key: 'class-button-code' }, command: classLine({ show: 'code' }) }]],
    };
  }
  if (values.show === 'csv') {
    return {
      text: [{ key: 'class-csv', values: { count: taught.report.items.length } }],
      files: [csvOf(taught, wordsOf(taught, t, language), t)],
      buttons: buttons(values),
      passing: true,
    };
  }
  const show = VIEWS.find((each) => each === values.show) ?? 'overview';
  const chart = chartOf(show, taught, context);
  return {
    text: tellingOf(show, taught, context),
    ...(chart ? { charts: [chart] } : {}),
    buttons: buttons(values),
    passing: true,
  };
}

async function connected(values: ClassValues, { quiz }: Context<Measure>): Promise<Answer<Chart>> {
  const { classroom } = quiz;
  const back = [[{ label: { key: 'class-button-overview' }, command: classLine() }]];
  if (values.join !== '') {
    const course = CODE.test(values.join) ? await classroom.join(values.join) : undefined;
    if (!course)
      throw new UserError([{ key: 'error-class-code', values: { read: values.join } }], classLine());
    return { text: [{ key: 'class-joined', values: { chats: course.chats } }], buttons: back };
  }
  if (values.show === 'leave') {
    const course = await classroom.course();
    await classroom.leave();
    return { text: [{ key: course ? 'class-left' : 'class-alone' }], buttons: back };
  }
  const { code, chats } = await classroom.open();
  return {
    text: [{ key: 'class-code', values: { code, line: classLine({ join: code }), chats } }],
    buttons: [...back, [{ label: { key: 'class-button-leave' }, command: classLine({ show: 'leave' }) }]],
    passing: true,
  };
}

/** How a class did in its rounds, for who teaches it; and one course over several chats. */
export const classroom: Command<typeof classOptions, Measure, Chart> = {
  name: 'class',
  triggers: ['class', 'classroom', 'کلاس', 'گزارش کلاس'],
  options: classOptions,
  example: '/class',
  /** What is suggested joins nothing. */
  affordable: (values) => ({ ...values, join: '' }),
  async run(values, context) {
    const { quiz } = context;
    if (!(await quiz.classroom.mayTeach())) return aside({ key: 'class-not-allowed' }, [[QUIZ_BUTTON]]);
    const connects = values.join !== '' || values.show === 'code' || values.show === 'leave';
    const answer = await (connects ? connected(values, context) : reported(values, context));
    return quiz.alone ? answer : { ...answer, personal: true };
  },
};
