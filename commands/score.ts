import type { Chart } from '../src/charts/chart.js';
import { scoreChart } from '../src/charts/score-chart.js';
import type { AnswerButton } from '../src/chat/answer.js';
import { canonicalLine } from '../src/chat/canonical-line.js';
import type { Command } from '../src/chat/command.js';
import type { ValuesOf } from '../src/chat/option.js';
import type { Measure } from '../src/experiments/experiment.js';
import type { Message } from '../src/i18n/message.js';
import type { ScoreTable } from '../src/quiz/score-table.js';
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
};

type Values = ValuesOf<typeof options>;

const SPANS = ['round', 'week', 'all'] as const;

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

function buttons(values: Values): readonly (readonly AnswerButton[])[] {
  return [
    SPANS.filter((span) => span !== values.span).map((span) => ({
      label: { key: `quiz-button-span-${span}` },
      command: scoreLine({ ...values, span }),
    })),
    [{ label: { key: 'quiz-button-quiz' }, command: quizLine() }],
  ];
}

/** The scores of a round, of the week, or of all time, by chat. */
export const score: Command<typeof options, Measure, Chart> = {
  name: 'score',
  triggers: ['score', 'scores', 'leaderboard', 'امتیاز', 'امتیازها', 'جدول امتیازها'],
  options,
  example: '/score',
  async run(values, { quiz, t, language }) {
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
