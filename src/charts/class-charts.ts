import type { Language } from '../i18n/language.js';
import type { Translate } from '../i18n/message.js';
import type { ClassReport, Gain, Tried } from '../quiz/report.js';
import type { Chart, Row } from './chart.js';

/** Most rows of a picture that a phone can show. */
const MOST = 10;
/** Questions need two lines each. */
const MOST_QUESTIONS = 6;
const TONE = 2;
const WEAK_TONE = 1;
const WEAK = 0.5;

/** What the rows of a report are called, in the reader's language. */
export interface ClassWords {
  readonly round: (startedAt: number) => string;
  readonly item: (id: string) => string;
  readonly tag: (tag: string) => string;
}

/** Answers to one lesson's questions; null for the ladder of mathematics. */
export interface LessonTried extends Tried {
  readonly lesson: number | null;
}

interface Page {
  readonly view: string;
  readonly rows: readonly Row[];
  readonly all: number;
  readonly most: number;
  readonly verdict: string;
}

function page({ view, rows, all, most, verdict }: Page, t: Translate, language: Language): Chart {
  return {
    language,
    title: t(`chart-class-${view}-title`),
    subtitle: t(`chart-class-${view}-subtitle`, { shown: rows.length, all }),
    verdict,
    mood: 'neutral',
    panels: [],
    list: { most, rows },
    alt: t('chart-class-alt', {
      title: t(`chart-class-${view}-title`),
      rows: rows.map(({ label, text }) => `${label}: ${text}`).join(t('chart-quiz-join')),
    }),
  };
}

const share = ({ answered, right }: Tried) => (answered === 0 ? 0 : right / answered);

function shareRow(label: string, tried: Tried, t: Translate): Row {
  return {
    lead: '',
    label,
    value: share(tried),
    text: t('chart-class-share', { share: share(tried), answered: tried.answered }),
    tone: share(tried) < WEAK ? WEAK_TONE : TONE,
  };
}

/** How many took part in each round, the latest ten. */
export function participationChart(
  report: ClassReport,
  words: ClassWords,
  t: Translate,
  language: Language,
): Chart {
  const shown = report.rounds.slice(-MOST);
  const rows = shown.map(
    (round): Row => ({
      lead: '',
      label: words.round(round.startedAt),
      value: round.people,
      text: t('chart-class-round', { people: round.people, share: share(round), answered: round.answered }),
      tone: TONE,
    }),
  );
  const most = Math.max(1, report.people);
  const verdict = t('chart-class-overview-verdict', {
    people: report.people,
    rounds: report.rounds.length,
    share: share(report),
  });
  return page({ view: 'overview', rows, all: report.rounds.length, most, verdict }, t, language);
}

/** The questions answered right least often. */
export function questionsChart(
  { items }: ClassReport,
  words: ClassWords,
  t: Translate,
  language: Language,
): Chart {
  const rows = items.slice(0, MOST_QUESTIONS).map((item) => shareRow(words.item(item.item), item, t));
  const verdict = t('chart-class-questions-verdict', { share: items[0] ? share(items[0]) : 0 });
  return page({ view: 'questions', rows, all: items.length, most: 1, verdict }, t, language);
}

/** How each lesson's questions were answered. */
export function lessonsChart(lessons: readonly LessonTried[], t: Translate, language: Language): Chart {
  const label = (lesson: number | null) =>
    lesson === null
      ? t('chart-quiz-mathematics')
      : t('chart-quiz-lesson', { number: lesson, title: t(`lesson-${lesson}-title`) });
  const rows = lessons.map((each) => shareRow(label(each.lesson), each, t));
  const weakest = lessons.toSorted((a, b) => share(a) - share(b))[0];
  const verdict = weakest
    ? t('chart-class-lessons-verdict', { name: label(weakest.lesson), share: share(weakest) })
    : '';
  return page({ view: 'lessons', rows, all: rows.length, most: 1, verdict }, t, language);
}

/** The misconceptions that most wrong answers gave away. */
export function misconceptionsChart(
  report: ClassReport,
  words: ClassWords,
  t: Translate,
  language: Language,
): Chart {
  const { misconceptions } = report;
  const rows = misconceptions.slice(0, MOST).map(
    ({ tag, count }): Row => ({
      lead: '',
      label: words.tag(tag),
      value: count,
      text: t('chart-class-times', { count }),
      tone: WEAK_TONE,
    }),
  );
  const [first] = misconceptions;
  const verdict = first ? t('chart-class-misconceptions-verdict', { name: words.tag(first.tag) }) : '';
  return page(
    {
      view: 'misconceptions',
      rows,
      all: misconceptions.length,
      most: Math.max(1, first?.count ?? 0),
      verdict,
    },
    t,
    language,
  );
}

/** What people answered right at first, and what later. */
export function gainChart(gain: Gain, t: Translate, language: Language): Chart {
  const row = (key: string, value: number, tone: number): Row => ({
    lead: '',
    label: t(`chart-class-gain-${key}`),
    value,
    text: t('chart-class-percent', { share: value }),
    tone,
  });
  const rows = [row('before', gain.before, WEAK_TONE), row('after', gain.after, TONE)];
  const { people, items, normalised } = gain;
  const verdict = t('chart-class-gain-verdict', {
    people,
    items,
    known: normalised === null ? 0 : 1,
    gain: normalised ?? 0,
  });
  return page({ view: 'gain', rows, all: rows.length, most: 1, verdict }, t, language);
}
