import type { Band } from '../experiments/gradient-flow/result.js';
import type { TrainingResult } from '../experiments/training/result.js';
import type { Language } from '../i18n/language.js';
import type { Translate } from '../i18n/message.js';
import type { Axis, Chart, Panel, Rule, Series } from './chart.js';
import { heightsOf, logRange } from './log-range.js';
import {
  type NamedTraining,
  trainingDifferences,
  trainingMood,
  trainingSettings,
  trainingValues,
} from './training-words.js';

const MARKERS = ['circle', 'triangle', 'square', 'diamond'] as const;
const DASHES = ['solid', 'dashed', 'dotted', 'solid'] as const;

/** How many times a guesser's loss the greatest must be for a log axis to show both. */
const LOG_FROM = 4;

/** Free room above the greatest loss, as a share of it. */
const ROOM = 0.08;

/** The axis of training steps 1…steps. */
export function trainingStepAxis(steps: number, t: Translate): Axis {
  const room = steps === 1 ? 1 / 2 : 0;
  return {
    label: t('chart-axis-training-step'),
    scale: 'linear',
    ticks: 'integer',
    min: 1 - room,
    max: steps + room,
  };
}

/** The step at which a run of one seed blew up; null where it did not, or where there are several seeds. */
function blownUpAt({ spec, runs }: TrainingResult): number | null {
  return spec.seeds === 1 ? (runs[0]?.divergence?.step ?? null) : null;
}

/** The last step there is anything to show of. */
function lastStep(result: TrainingResult): number {
  return blownUpAt(result) ?? result.spec.steps;
}

/** Marks where a lone run blew up. */
function blownUp(nets: readonly NamedTraining[], t: Translate): readonly Rule[] {
  const [first, ...others] = nets;
  const step = first && others.length === 0 ? blownUpAt(first.result) : null;
  return step === null ? [] : [{ axis: 'x', at: step, label: t('chart-training-blown-up', { step }) }];
}

type Curve = (moment: TrainingResult['moments'][number]) => Band;

/** A curve over the steps for each net; a lone one is called as its panel is, and carries no marker. */
function curves(nets: readonly NamedTraining[], title: string, curve: Curve): readonly Series[] {
  const alone = nets.length === 1;
  return nets.map(({ name, result }, index) => ({
    label: alone ? title : name,
    as: 'line',
    tone: index,
    marker: alone ? 'none' : (MARKERS[index % MARKERS.length] ?? 'circle'),
    dash: alone ? 'solid' : (DASHES[index % DASHES.length] ?? 'solid'),
    points: result.moments.map((moment) => {
      const { median, min, max } = curve(moment);
      return { x: moment.step, y: median, ...(result.spec.seeds > 1 ? { low: min, high: max } : {}) };
    }),
  }));
}

/** A reference line where all nets of a picture have the same. */
function shared(values: readonly number[], label: string): readonly Rule[] {
  const [only, ...others] = [...new Set(values)];
  return only === undefined || others.length > 0 ? [] : [{ axis: 'y', at: only, label }];
}

function lossPanel(nets: readonly NamedTraining[], x: Axis, t: Translate): Panel {
  const title = t('chart-training-loss');
  const series = curves(nets, title, ({ loss }) => loss);
  const heights = heightsOf(series).filter((height) => Number.isFinite(height));
  const guess = nets.map(({ result }) => Math.log(result.classes));
  const most = Math.max(...heights, ...guess);
  const logarithmic = most > LOG_FROM * Math.max(...guess);
  const y: Axis = logarithmic
    ? { label: '', scale: 'log', ticks: 'power', ...logRange([...heights, ...guess]) }
    : { label: '', scale: 'linear', ticks: 'decimal', min: 0, max: most * (1 + ROOM) };
  return {
    title,
    x,
    y,
    series,
    zones: [],
    rules: [...shared(guess, t('chart-training-guess')), ...blownUp(nets, t)],
    callouts: [],
  };
}

function accuracyPanel(nets: readonly NamedTraining[], x: Axis, t: Translate): Panel {
  const title = t('chart-training-accuracy');
  const percent = ({ median, min, max }: Band) => ({ median: 100 * median, min: 100 * min, max: 100 * max });
  const majorities = nets.map(({ reading }) => 100 * reading.majority);
  return {
    title,
    x,
    y: { label: '', scale: 'linear', ticks: 'integer', min: 0, max: 100 },
    series: curves(nets, title, ({ accuracy }) => percent(accuracy)),
    zones: [],
    rules: [...shared(majorities, t('chart-training-majority')), ...blownUp(nets, t)],
    callouts: [],
  };
}

function verdictText(nets: readonly NamedTraining[], t: Translate): string {
  const [first, ...others] = nets;
  if (first && others.length === 0) {
    const { accuracy, majority, verdict } = first.reading;
    return t('chart-training-verdict', { accuracy, majority, verdict });
  }
  const ranked = [...nets].sort((one, other) => other.reading.accuracy - one.reading.accuracy);
  const [best, worst] = [ranked[0], ranked.at(-1)];
  if (!best || !worst) return '';
  return t('chart-training-verdict-many', {
    best: best.name,
    bestAccuracy: best.reading.accuracy,
    worst: worst.name,
    worstAccuracy: worst.reading.accuracy,
  });
}

/** Loss and held-out accuracy over the training steps, of one net or of several; medians with the band over the seeds. */
export function trainingChart(nets: readonly NamedTraining[], t: Translate, language: Language): Chart {
  const [first, ...others] = nets;
  const left = trainingDifferences(nets.map(({ result }) => result.spec));
  const x = trainingStepAxis(Math.max(...nets.map(({ result }) => lastStep(result))), t);
  const moods = new Set(nets.map(({ reading }) => trainingMood(reading)));
  const [mood = 'neutral'] = moods;
  const about = left.includes('data') ? 'chart-training-title-any' : 'chart-training-title-many';
  const values = first ? trainingValues(first, t) : { data: '' };
  const title = others.length > 0 ? t(about, { data: values.data }) : t('chart-training-title', values);
  const rows = nets.map(({ name, reading: { accuracy, majority } }) =>
    t('chart-training-alt-row', { name, accuracy, majority }),
  );
  return {
    language,
    title,
    subtitle: first ? trainingSettings(t, first.result.spec, left) : '',
    verdict: verdictText(nets, t),
    mood: moods.size === 1 ? mood : 'neutral',
    panels: [lossPanel(nets, x, t), accuracyPanel(nets, x, t)],
    alt: t('chart-training-alt', { title, rows: rows.join(`${t('list-semicolon')} `) }),
  };
}
