import type { Chart } from '../../src/charts/chart.js';
import { resultChart } from '../../src/charts/result-chart.js';
import { scoreChart } from '../../src/charts/score-chart.js';
import type { Answer, AnswerButton } from '../../src/chat/answer.js';
import type { SeenRound } from '../../src/chat/my-quiz.js';
import type { Language } from '../../src/i18n/language.js';
import type { Message, Translate } from '../../src/i18n/message.js';
import type { ScoreTable } from '../../src/quiz/score-table.js';
import type { QuestionResult } from '../../src/quiz/view.js';
import { learnLine } from '../lessons/options.js';
import { quizLine } from './options.js';
import { CLASS_BUTTON, PROGRESS_BUTTON, REVIEW_BUTTON } from './own-buttons.js';
import { misconception } from './wording.js';

interface Reading {
  readonly t: Translate;
  readonly language: Language;
}

/** Most lessons worth another look that are named. */
const MOST_LESSONS = 3;

function lessonsToSee(results: readonly QuestionResult[]): readonly number[] {
  const wrong = results.filter(({ right }) => !right).flatMap(({ lesson }) => lesson ?? []);
  return [...new Set(wrong)].toSorted((a, b) => a - b).slice(0, MOST_LESSONS);
}

function persistent(results: readonly QuestionResult[], t: Translate): readonly Message[] {
  const tags = results.flatMap(({ misconceptions }) => misconceptions);
  const twice = [...new Set(tags)].find((tag) => tags.filter((each) => each === tag).length > 1);
  return twice === undefined ? [] : [{ key: 'quiz-persistent', values: misconception(twice, t) }];
}

const ANOTHER: AnswerButton = {
  label: { key: 'quiz-button-another' },
  command: quizLine({ do: 'start', mode: 'private' }),
};

/** The end of a round played alone: what was right, lesson by lesson, and where to look again. */
export function resultPage({ view }: SeenRound, { t, language }: Reading): Answer<Chart> {
  const { results, ending, skipped, standings } = view;
  const right = results.filter((result) => result.right).length;
  const points = standings[0]?.points ?? 0;
  const lessons = lessonsToSee(results);
  const head =
    results.length === 0
      ? { key: 'quiz-ended-empty' }
      : {
          key: 'quiz-ended-alone',
          values: { right, count: results.length, points, streak: standings[0]?.streak ?? 0 },
        };
  return {
    text: [
      head,
      ...(ending === 'abandoned' ? [{ key: 'quiz-abandoned' }] : []),
      ...(skipped > 0 ? [{ key: 'quiz-left-out', values: { skipped } }] : []),
      ...persistent(results, t),
      ...(results.length > 0 ? [{ key: 'review-after' }] : []),
      ...(lessons.length > 0 ? [{ key: 'quiz-look-again' }] : []),
    ],
    ...(results.length > 0 ? { charts: [resultChart(results, t, language)], passing: true } : {}),
    buttons: [
      lessons.map((number) => ({
        label: { key: 'quiz-button-lesson', values: { number } },
        command: learnLine(number),
      })),
      [ANOTHER, REVIEW_BUTTON],
      [PROGRESS_BUTTON, { label: { key: 'quiz-button-scores' }, command: '/score span:all mode:private' }],
    ],
  };
}

/** The end of a round played together: the table. */
export function tablePage({ view }: SeenRound, table: ScoreTable, { t, language }: Reading): Answer<Chart> {
  const { ending } = view;
  const empty = table.rows.length === 0;
  return {
    text: [
      { key: empty ? 'quiz-ended-nobody' : 'quiz-ended-group', values: { count: table.rows.length } },
      ...(ending === 'abandoned' ? [{ key: 'quiz-abandoned' }] : []),
    ],
    ...(empty ? {} : { charts: [scoreChart(table, 'round', t, language)], passing: true }),
    buttons: [
      [
        { label: { key: 'quiz-button-week' }, command: '/score span:week mode:group' },
        { label: { key: 'quiz-button-all-time' }, command: '/score span:all mode:group' },
        CLASS_BUTTON,
      ],
    ],
  };
}
