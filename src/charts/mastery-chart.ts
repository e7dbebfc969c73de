import type { Language } from '../i18n/language.js';
import type { Translate } from '../i18n/message.js';
import type { Mastery } from '../quiz/mastery.js';
import type { Chart, Row } from './chart.js';

const TONE = 2;
const UNSEEN_TONE = 0;
const MASTERED = 0.8;

/** How much of each lesson somebody knows by now: a bar for each. */
export function masteryChart(mastery: readonly Mastery[], t: Translate, language: Language): Chart {
  const rows = mastery.map(
    ({ lesson, share, seen, count }): Row => ({
      lead: '',
      label:
        lesson === null
          ? t('chart-quiz-mathematics')
          : t('chart-quiz-lesson', { number: lesson, title: t(`lesson-${lesson}-title`) }),
      value: share,
      text: t('chart-progress-row', { share, seen, count }),
      tone: seen === 0 ? UNSEEN_TONE : TONE,
      ...(share >= MASTERED ? { mark: 'right' as const } : {}),
    }),
  );
  const total = mastery.reduce((sum, { count }) => sum + count, 0);
  const share = mastery.reduce((sum, each) => sum + each.share * each.count, 0) / Math.max(1, total);
  const seen = mastery.reduce((sum, each) => sum + Math.min(each.seen, each.count), 0);
  return {
    language,
    title: t('chart-progress-title'),
    subtitle: t('chart-progress-subtitle'),
    verdict: t('chart-progress-verdict', { share, seen, count: total }),
    mood: share >= MASTERED ? 'healthy' : 'neutral',
    panels: [],
    list: { most: 1, rows },
    alt: t('chart-progress-alt', {
      rows: rows.map(({ label, text }) => `${label}: ${text}`).join(t('chart-quiz-join')),
    }),
  };
}
