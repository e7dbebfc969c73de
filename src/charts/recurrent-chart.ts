import type { RecurrentResult } from '../experiments/recurrent/result.js';
import type { TimeReading } from '../experiments/recurrent/verdict.js';
import type { Language } from '../i18n/language.js';
import type { Translate } from '../i18n/message.js';
import type { Axis, Callout, Chart, Series } from './chart.js';
import { heightsOf, logRange } from './log-range.js';

/** A recurrent net in a picture: what was measured, how it reads, and what it is called there. */
export interface NamedCell {
  readonly name: string;
  readonly result: RecurrentResult;
  readonly reading: TimeReading;
}

/** What a picture of recurrent nets says where it is about more than them; `tones` are the nets' colours, in order. */
export interface RecurrentCaption {
  readonly title: string;
  readonly verdict: string;
  readonly mood: Chart['mood'];
  readonly tones: readonly number[];
}

const MARKERS = ['circle', 'triangle', 'square', 'diamond'] as const;
const DASHES = ['solid', 'dashed', 'dotted'] as const;
const MOST_CALLOUTS = 3;
/** The palette's last tone: a theory line is never the only one of its picture. */
const THEORY_TONE = 5;

/** What a recurrent net is called, e.g. «LSTM, forget bias 3». */
export function cellName(t: Translate, { spec }: Pick<RecurrentResult, 'spec'>): string {
  const name = t(`choice-cell-${spec.cell}`, {}, spec.cell);
  return spec.cell === 'lstm' ? t('rnn-name-forget', { name, forget: spec.forgetBias }) : name;
}

/** The settings that the nets of one picture share. */
function settings(t: Translate, { spec }: RecurrentResult): string {
  return [
    ...(spec.orthogonal ? [t('setting-orthogonal')] : []),
    ...(spec.gain === 1 ? [] : [t('setting-recurrent-gain', { value: spec.gain })]),
    t('setting-hidden', { value: spec.hidden }),
    t('setting-batch', { value: spec.batch }),
    t('setting-seeds', { value: spec.seeds }),
  ].join(' · ');
}

/** Whether the forward pass itself left the numbers' range: then there is no gradient to show. */
function grewAway({ result }: NamedCell): boolean {
  return result.finding?.pass === 'forward';
}

/** A cell's gradient at every step, or where `states`, how large its state had grown. */
function curve({ result, name }: NamedCell, index: number, states: boolean): Series {
  const gradient = result.dh.map(({ median, min, max }, at) => ({
    x: at + 1,
    y: median,
    low: min,
    high: max,
  }));
  return {
    label: name,
    as: 'line',
    tone: index,
    marker: MARKERS[index % MARKERS.length] ?? 'circle',
    dash: DASHES[index % DASHES.length] ?? 'solid',
    points: states ? result.h.map((y, at) => ({ x: at + 1, y })) : gradient,
  };
}

/** ρ^(T−t) of the first cell that has a ρ: all that have one are drawn with the same weights. */
function theory(cells: readonly NamedCell[], t: Translate): readonly Series[] {
  const found = cells.find(({ result }) => result.theory);
  if (!found?.result.theory || grewAway(found)) return [];
  return [
    {
      label: t('chart-rnn-theory', { radius: found.result.radius ?? Number.NaN }),
      as: 'line',
      tone: THEORY_TONE,
      marker: 'none',
      dash: 'dashed',
      points: found.result.theory.map((y, at) => ({ x: at + 1, y })),
    },
  ];
}

/** The cells whose share at step 1 is pointed at: all of a few, else the greatest and the least. */
function pointedAt(cells: readonly NamedCell[]): readonly NamedCell[] {
  if (cells.length <= MOST_CALLOUTS) return cells;
  const ranked = byRatio(cells);
  return [...ranked.slice(0, 1), ...ranked.slice(-1)];
}

function byRatio(cells: readonly NamedCell[]): readonly NamedCell[] {
  return [...cells].sort((a, b) => b.reading.ratio - a.reading.ratio);
}

function callout({ result, reading }: NamedCell, tone: number, t: Translate): readonly Callout[] {
  const first = result.dh[0];
  if (!first || result.spec.steps < 2 || !(reading.ratio > 0 && Number.isFinite(reading.ratio))) return [];
  return [{ x: 1, y: first.median, text: t('chart-rnn-arrives', { ratio: reading.ratio }), tone }];
}

function verdictText(cells: readonly NamedCell[], t: Translate): string {
  const lost = cells.find(({ result }) => result.finding);
  if (lost?.result.finding) {
    const { kind, step } = lost.result.finding;
    return t(`chart-rnn-finding-${kind}`, { name: lost.name, step });
  }
  const ranked = byRatio(cells);
  const [most, least] = [ranked[0], ranked.at(-1)];
  if (!most || !least || most.result.spec.steps === 1) return t('chart-rnn-verdict-single');
  const { ratio, perStep, verdict } = most.reading;
  if (most === least) return t('chart-rnn-verdict', { ratio, perStep, verdict });
  return t('chart-rnn-verdict-many', {
    most: most.name,
    mostRatio: ratio,
    least: least.name,
    leastRatio: least.reading.ratio,
  });
}

/** The axis of steps 1…T; a lone step stands in the middle. */
function stepAxis(steps: number, t: Translate): Axis {
  const room = steps === 1 ? 1 / 2 : 0;
  return {
    label: t('chart-axis-step', { steps }),
    scale: 'linear',
    ticks: 'integer',
    min: 1 - room,
    max: steps + room,
  };
}

/** ‖∂L/∂h_t‖ over time for one or several recurrent nets, medians with the band over seeds, and the spectral radius's line. */
export function recurrentChart(
  cells: readonly NamedCell[],
  t: Translate,
  language: Language,
  caption?: RecurrentCaption,
): Chart {
  const [first] = cells;
  const steps = first?.result.spec.steps ?? 1;
  // What grew beyond all numbers would leave no room for the others.
  const states = cells.every(grewAway);
  const toneOf = (index: number) => caption?.tones[index] ?? index;
  const shown = cells.flatMap((cell, index) =>
    grewAway(cell) && !states ? [] : [curve(cell, toneOf(index), states)],
  );
  const series = [...shown, ...theory(cells, t)];
  const { min, max } = logRange(heightsOf(series));
  const verdicts = new Set(cells.map(({ reading }) => reading.verdict));
  const [only] = verdicts;
  const title = caption?.title ?? t('chart-rnn-title', { steps });
  const rows = cells.map(({ name, reading }) => t('chart-compare-alt-row', { name, ratio: reading.ratio }));
  return {
    language,
    title,
    subtitle: first ? settings(t, first.result) : '',
    verdict: caption?.verdict ?? verdictText(cells, t),
    mood: caption?.mood ?? (verdicts.size === 1 && only ? only : 'neutral'),
    panels: [
      {
        x: stepAxis(steps, t),
        y: {
          label: t(states ? 'chart-state-time' : 'chart-signal-time'),
          scale: 'log',
          ticks: 'power',
          min,
          max,
        },
        series,
        zones: [],
        rules: [],
        callouts: pointedAt(cells).flatMap((cell) => callout(cell, toneOf(cells.indexOf(cell)), t)),
      },
    ],
    alt: t('chart-rnn-alt', { title, rows: rows.join(`${t('list-semicolon')} `) }),
  };
}
