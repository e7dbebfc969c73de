import type { Chart } from '../src/charts/chart.js';
import { scoreChart } from '../src/charts/score-chart.js';
import type { Answer, AnswerButton } from '../src/chat/answer.js';
import { canonicalLine } from '../src/chat/canonical-line.js';
import type { Command, Context } from '../src/chat/command.js';
import type { ValuesOf } from '../src/chat/option.js';
import { UserError } from '../src/chat/user-error.js';
import type { Measure } from '../src/experiments/experiment.js';
import type { Message } from '../src/i18n/message.js';
import type { CourseTable, ScoreTable } from '../src/quiz/score-table.js';
import { classLine } from './classroom/options.js';
import { mode, quizLine } from './quiz/options.js';

const options = {
  span: {
    kind: 'choice' as const,
    values: ['round', 'week', 'all'] as const,
    default: 'round' as const,
    aliases: ['over', 'بازه', 'مدت'],
    description: 'option-quiz-span',
    spellings: {
      round: ['this round', 'این دور', 'دور'],
      week: ['this week', 'هفته', 'این هفته'],
      all: ['all time', 'ever', 'همه', 'همیشه', 'کل'],
    },
  },
  mode,
  scope: {
    kind: 'choice' as const,
    values: ['chat', 'course'] as const,
    default: 'chat' as const,
    aliases: ['among', 'where', 'دامنه', 'گستره', 'کجا'],
    description: 'option-score-scope',
    spellings: {
      chat: ['here', 'this chat', 'اینجا', 'این گفت‌وگو'],
      course: ['the course', 'whole course', 'درس', 'این درس'],
    },
  },
};

type Values = ValuesOf<typeof options>;

const SPANS = ['round', 'week', 'all'] as const;
const COURSE_SPANS = ['week', 'all'] as const;

type CourseSpan = (typeof COURSE_SPANS)[number];

const scoreLine = (values: Values) => canonicalLine('score', options, values);

function inWords({ rows, alone }: ScoreTable, span: Values['span']): Message {
  const own = rows.find(({ me }) => me);
  if (rows.length === 0) return { key: 'quiz-no-scores', values: { span } };
  if (!own) return { key: 'quiz-scores-without', values: { span, count: rows.length } };
  const { place, points, right, answered, streak } = own;
  return {
    key: alone ? 'quiz-scores-own' : 'quiz-scores-place',
    values: { span, place, count: rows.length, points, right, answered, streak },
  };
}

function inCourse({ rows, chats }: CourseTable, span: CourseSpan): Message {
  const own = rows.find(({ me }) => me);
  if (rows.length === 0) return { key: 'quiz-course-no-scores', values: { span, chats } };
  if (!own) return { key: 'quiz-course-without', values: { chats, count: rows.length } };
  const { place, points, right, answered } = own;
  return {
    key: 'quiz-course-place',
    values: { span, chats, place, count: rows.length, points, right, answered },
  };
}

function buttons(
  values: Values,
  spans: readonly Values['span'][] = SPANS,
): readonly (readonly AnswerButton[])[] {
  return [
    spans
      .filter((span) => span !== values.span)
      .map((span) => ({
        label: { key: `quiz-button-span-${span}` },
        command: scoreLine({ ...values, span }),
      })),
    [{ label: { key: 'quiz-button-quiz' }, command: quizLine() }],
  ];
}

/** The table over all chats of a course. One round is of one chat, so that without a span all rounds are meant. */
async function ofCourse(
  values: Values,
  { quiz, t, language }: Pick<Context<Measure>, 'quiz' | 't' | 'language'>,
): Promise<Answer<Chart>> {
  const span = values.span === 'week' ? 'week' : 'all';
  const table = await quiz.courseScores(span);
  if (!table)
    throw new UserError(
      [{ key: 'error-score-no-course', values: { line: classLine({ show: 'code' }) } }],
      scoreLine({ ...values, scope: 'chat' }),
    );
  const shown = { ...values, span } as const;
  return {
    text: [inCourse(table, span)],
    ...(table.rows.length > 0
      ? { charts: [scoreChart(table, `course-${span}`, t, language)], passing: true }
      : {}),
    buttons: [
      ...buttons(shown, COURSE_SPANS),
      [{ label: { key: 'quiz-button-scope-chat' }, command: scoreLine({ ...values, scope: 'chat' }) }],
    ],
  };
}

/** The scores of a round, of the week, or of all time, of a chat or of its whole course. */
export const score: Command<typeof options, Measure, Chart> = {
  name: 'score',
  triggers: ['score', 'scores', 'leaderboard', 'امتیاز', 'امتیازها', 'جدول امتیازها'],
  options,
  example: '/score',
  async run(values, context) {
    if (values.scope === 'course') return ofCourse(values, context);
    const { quiz, t, language } = context;
    const table = await quiz.scores(values.mode, values.span);
    const draws = table.rows.length > 0 && !table.alone;
    return {
      text: [inWords(table, values.span)],
      ...(draws ? { charts: [scoreChart(table, values.span, t, language)], passing: true } : {}),
      buttons: buttons(values),
      ...(table.alone && !quiz.alone ? { personal: true } : {}),
    };
  },
};
