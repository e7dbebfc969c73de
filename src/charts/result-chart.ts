import type { Language } from '../i18n/language.js';
import type { Translate } from '../i18n/message.js';
import type { QuestionResult } from '../quiz/view.js';
import type { Chart, Row } from './chart.js';

const TONE = 2;
/** The ladder of mathematics stands after every lesson. */
const MATHEMATICS = Number.POSITIVE_INFINITY;

interface Group {
  readonly place: number;
  readonly label: string;
  readonly results: readonly QuestionResult[];
}

function groupsOf(results: readonly QuestionResult[], t: Translate): readonly Group[] {
  const groups = new Map<number, Group>();
  for (const result of results) {
    const { lesson } = result;
    const place = lesson ?? MATHEMATICS;
    const label =
      lesson === null
        ? t('chart-quiz-mathematics')
        : t('chart-quiz-lesson', { number: lesson, title: t(`lesson-${lesson}-title`) });
    groups.set(place, { place, label, results: [...(groups.get(place)?.results ?? []), result] });
  }
  return [...groups.values()].toSorted((a, b) => a.place - b.place);
}

/** How one person did in a round, lesson by lesson: the share answered right. */
export function resultChart(results: readonly QuestionResult[], t: Translate, language: Language): Chart {
  const right = results.filter((result) => result.right).length;
  const rows = groupsOf(results, t).map(({ label, results: own }): Row => {
    const count = own.filter((result) => result.right).length;
    return {
      lead: '',
      label,
      value: count / own.length,
      text: t('chart-quiz-of', { right: count, count: own.length }),
      tone: TONE,
      ...(count === own.length ? { mark: 'right' as const } : {}),
    };
  });
  return {
    language,
    title: t('chart-quiz-result-title'),
    subtitle: t('chart-quiz-result-subtitle', { count: results.length }),
    verdict: t('chart-quiz-result-verdict', { right, count: results.length }),
    mood: results.length > 0 && right / results.length >= 0.5 ? 'healthy' : 'neutral',
    panels: [],
    list: { most: 1, rows },
    alt: t('chart-quiz-result-alt', {
      rows: rows.map(({ label, text }) => `${label}: ${text}`).join(t('chart-quiz-join')),
    }),
  };
}
