import type { Language } from '../i18n/language.js';
import type { Translate } from '../i18n/message.js';
import type { ScoreTable, Span, TableRow } from '../quiz/score-table.js';
import type { Chart, Row } from './chart.js';

/** Most places shown; whoever asks is shown in any case. */
const MOST = 10;
const OWN_TONE = 1;
const TONE = 0;

/** Marks that would reorder a picture's words, and signs it has no letters for. */
const UNDRAWABLE = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069\p{Extended_Pictographic}]|\u200d|\ufe0f/gu;

function nameOf({ name: told }: TableRow, t: Translate): string {
  const name = told?.replace(UNDRAWABLE, '').trim();
  return name ? t('chart-quiz-name', { name }) : t('chart-quiz-somebody');
}

function shown(rows: readonly TableRow[]): readonly TableRow[] {
  const best = rows.slice(0, MOST);
  const own = rows.find(({ me }) => me);
  return own && !best.includes(own) ? [...best.slice(0, MOST - 1), own] : best;
}

/** What scores are added up over: rounds of a chat, or of all chats of a course. */
export type ScoresOver = Span | 'course-week' | 'course-all';

/** A table of scores: places, names and points as bars. */
export function scoreChart({ rows }: ScoreTable, over: ScoresOver, t: Translate, language: Language): Chart {
  const listed = shown(rows).map(
    (row): Row => ({
      lead: t('chart-quiz-place', { place: row.place }),
      label: nameOf(row, t),
      value: row.points,
      text: t('chart-quiz-points', { points: row.points, right: row.right, answered: row.answered }),
      tone: row.me ? OWN_TONE : TONE,
      ...(row.me ? { mark: 'own' as const } : {}),
    }),
  );
  const [first] = rows;
  const winners = rows.filter(({ place }) => place === 1).length;
  return {
    language,
    title: t(`chart-quiz-table-${over}`),
    subtitle: t('chart-quiz-table-subtitle', { count: rows.length, shown: listed.length }),
    verdict: t('chart-quiz-table-verdict', {
      winners,
      name: first ? nameOf(first, t) : '',
      points: first?.points ?? 0,
    }),
    mood: 'neutral',
    panels: [],
    list: { most: Math.max(1, ...rows.map(({ points }) => points)), rows: listed },
    alt: t('chart-quiz-table-alt', {
      rows: listed.map(({ lead, label, text }) => `${lead} ${label}: ${text}`).join(t('chart-quiz-join')),
    }),
  };
}
