import type { DecisionField } from '../experiments/training/result.js';
import type { Language } from '../i18n/language.js';
import type { Translate } from '../i18n/message.js';
import type { Axis, Chart, Panel, Series } from './chart.js';
import { trainingStepAxis } from './training-chart.js';
import { type NamedTraining, trainingMood, trainingSettings, trainingValues } from './training-words.js';

/** The range of colours, in powers of ten of ‖ΔW‖/‖W‖: no step below the first is told from rest by a 64-bit number. */
const LEAST = -16;
const FEWEST_DECADES = 4;

/** How finely the field's certainty is told. */
const PERCENT = 100;

function paceRange(values: readonly number[]): { readonly min: number; readonly max: number } {
  const finite = values.filter((value) => Number.isFinite(value));
  const most = finite.reduce((greatest, each) => Math.max(greatest, each), LEAST);
  const max = Math.max(LEAST + FEWEST_DECADES, Math.ceil(most));
  const least = finite.reduce((lowest, each) => Math.min(lowest, each), max);
  return { min: Math.max(LEAST, Math.min(Math.floor(least), max - FEWEST_DECADES)), max };
}

/** Layer × step, coloured by how far the step moved the layer's weights; the layer next to the input at the bottom. */
function pacePanel({ result }: NamedTraining, t: Translate): Panel {
  const { depth } = result.spec;
  const { moments } = result;
  const layers = Array.from({ length: depth }, (_, row) => depth - 1 - row);
  const values = layers.flatMap((layer) =>
    moments.map((moment) => moment.layers[layer]?.updateRatio ?? null),
  );
  const last = moments.at(-1)?.step ?? 1;
  return {
    title: t('chart-training-pace'),
    x: trainingStepAxis(last, t),
    y: { label: t('chart-axis-layer'), scale: 'linear', ticks: 'integer', min: 0.5, max: depth + 0.5 },
    series: [],
    zones: [],
    rules: [],
    callouts: [],
    cells: {
      rows: depth,
      columns: moments.length,
      values,
      ...paceRange(values.map((value) => value ?? Number.NaN)),
      colours: 'scale',
      bar: true,
    },
  };
}

const MARKERS = ['circle', 'triangle'] as const;

function cloud({ points }: DecisionField, label: 0 | 1, t: Translate): Series {
  return {
    label: t('chart-training-class', { class: label === 0 ? 'a' : 'b' }),
    as: 'points',
    tone: label,
    marker: MARKERS[label],
    dash: 'solid',
    points: points.filter((point) => point.label === label).map(({ x, y }) => ({ x, y })),
  };
}

function fieldPanel(field: DecisionField, seeds: number, t: Translate): Panel {
  const axis: Axis = { label: '', scale: 'linear', ticks: 'decimal', min: -field.reach, max: field.reach };
  return {
    title: t('chart-training-field', { seeds }),
    x: axis,
    y: axis,
    series: [cloud(field, 0, t), cloud(field, 1, t)],
    zones: [],
    rules: [],
    callouts: [],
    cells: {
      rows: field.size,
      columns: field.size,
      values: field.certainty.map((each) => Math.round(each * PERCENT) / PERCENT),
      min: 0,
      max: 1,
      colours: 'sides',
      bar: false,
    },
    square: true,
  };
}

/** Which layers a training run moved, and when; for data in a plane, with what the net answers there at the end. */
export function trainingMapChart(net: NamedTraining, t: Translate, language: Language): Chart {
  const { result, reading } = net;
  const { field, spec } = result;
  const values = trainingValues(net, t);
  const first = 10 ** (reading.pace[0] ?? Number.NaN);
  const last = 10 ** (reading.pace.at(-1) ?? Number.NaN);
  const title = t('chart-training-map-title', values);
  return {
    language,
    title,
    subtitle: trainingSettings(t, spec),
    verdict: t('chart-training-map-verdict', { depth: spec.depth, first, last }),
    mood: trainingMood(reading),
    panels: [pacePanel(net, t), ...(field ? [fieldPanel(field, spec.seeds, t)] : [])],
    alt: t('chart-training-map-alt', { ...values, first, last, plane: field ? 'yes' : 'no' }),
  };
}
