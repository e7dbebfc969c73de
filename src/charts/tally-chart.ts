import type { Language } from '../i18n/language.js';
import type { Translate } from '../i18n/message.js';
import type { Bar, Tally } from '../quiz/tally.js';
import type { Chart, Row } from './chart.js';

const RIGHT_TONE = 2;
const WRONG_TONE = 1;

/** What everybody answered to a question: one bar for each option, the right ones marked; `number` counts from 1. */
export function tallyChart(
  tally: Tally,
  words: {
    readonly number: number;
    /** The letter and the words of each bar. */
    readonly named: (bar: Bar) => { readonly lead: string; readonly label: string };
  },
  t: Translate,
  language: Language,
): Chart {
  const { answered, right, bars } = tally;
  const rows = bars.map((bar): Row => {
    const share = answered === 0 ? 0 : bar.count / answered;
    return {
      ...words.named(bar),
      value: bar.count,
      text: t('chart-quiz-bar', { count: bar.count, share }),
      tone: bar.right ? RIGHT_TONE : WRONG_TONE,
      ...(bar.right ? { mark: 'right' as const } : {}),
    };
  });
  const share = answered === 0 ? 0 : right / answered;
  return {
    language,
    title: t('chart-quiz-tally-title', { number: words.number }),
    subtitle: t('chart-quiz-tally-subtitle', { answered }),
    verdict: t('chart-quiz-tally-verdict', { answered, right, share }),
    mood: answered > 0 && share >= 0.5 ? 'healthy' : 'neutral',
    panels: [],
    list: { most: Math.max(1, answered), rows },
    alt: t('chart-quiz-tally-alt', {
      number: words.number,
      rows: rows
        .map(({ lead, label, text }) => `${lead} ${label}: ${text}`.trim())
        .join(t('chart-quiz-join')),
    }),
  };
}
