import type { Axis, Chart, Panel, Series } from '../../src/charts/chart.js';
import type { Language } from '../../src/i18n/language.js';
import { flow } from './samples/flow.js';

type Make = (language: Language) => Chart;

const LAYERS: Axis = { label: 'layer', scale: 'linear', ticks: 'integer', min: 1, max: 20 };
const SIZES: Axis = { label: 'size', scale: 'log', ticks: 'power', min: 1e-250, max: 1e200 };

/** A chart of the flow sample's words around one panel. */
export function around(panel: Partial<Panel>, words: Partial<Chart> = {}): Make {
  return (language) => ({
    ...flow(language),
    ...words,
    panels: [{ x: LAYERS, y: SIZES, series: [], zones: [], rules: [], callouts: [], ...panel }],
  });
}

/** A solid line of the first tone through y at x = 1, 2, 3, … */
export function lineThrough(ys: readonly (number | null)[], look: Partial<Series> = {}): Series {
  const points = ys.map((y, i) => ({ x: i + 1, y }));
  return { label: 'line', as: 'line', tone: 0, marker: 'circle', dash: 'solid', points, ...look };
}

const LONG = {
  en: 'a line of words that goes on for so long that no picture could ever have room for all of it at once, '.repeat(
    3,
  ),
  fa: 'سطری که آن‌قدر دراز است که هیچ تصویری برای همهٔ آن یکجا جا ندارد و باز هم ادامه پیدا می‌کند، '.repeat(3),
};

/** Every text far too long. */
export const wordy: Make = (language) => {
  const words = LONG[language];
  const chart = flow(language);
  return {
    ...chart,
    title: words,
    subtitle: words,
    verdict: words,
    panels: chart.panels.map((panel) => ({
      ...panel,
      title: words,
      x: { ...panel.x, label: words },
      y: { ...panel.y, label: words },
      series: panel.series.map((series, i) => ({ ...series, label: `${i} ${words.slice(0, 60 + 40 * i)}` })),
      zones: panel.zones.map((zone) => ({ ...zone, label: words })),
      rules: [{ axis: 'y', at: 1e-4, label: words }],
      callouts: panel.callouts.map((callout) => ({ ...callout, text: words })),
    })),
  };
};

/** Charts that break careless drawing code, by name. */
export const AWKWARD: Readonly<Record<string, Make>> = {
  wordy,
  range: around({ series: [lineThrough(Array.from({ length: 20 }, (_, i) => 10 ** (-250 + 23 * i)))] }),
  nulls: around({ series: [lineThrough([null, null, null]), lineThrough([0, -1, Number.NaN], { tone: 1 })] }),
  empty: around({}, { title: '', subtitle: '', verdict: '', alt: '' }),
  lone: around({
    x: { ...LAYERS, max: 2 },
    y: { ...SIZES, min: 1e-2, max: 1e2 },
    series: [lineThrough([3], { marker: 'none' })],
  }),
  gaps: around({
    y: { ...SIZES, min: 1e-6, max: 1 },
    series: [lineThrough([1e-5, 1e-4, null, 1e-2, 0, 0.1, null, 0.5])],
  }),
  outside: around({
    x: { ...LAYERS, max: 4 },
    y: { ...SIZES, min: 1e-2, max: 1e2 },
    series: [lineThrough([1e-30, 1, 1e40, 1])],
    zones: [
      { axis: 'y', from: 1e-30, to: 1e-20, label: 'below', tone: 'danger' },
      { axis: 'y', from: 1e-40, to: 1, label: 'half', tone: 'good' },
    ],
    rules: [{ axis: 'y', at: 1e9, label: 'above' }],
    callouts: [
      { x: 1, y: 0, text: 'underflow', tone: 1 },
      { x: 3, y: Number.POSITIVE_INFINITY, text: 'overflow', tone: 2 },
      { x: Number.NaN, y: 1, text: 'nowhere', tone: 3 },
    ],
  }),
  broken: around({
    x: { ...LAYERS, min: 5, max: 5 },
    y: { ...SIZES, min: Number.NaN, max: Number.POSITIVE_INFINITY },
    series: [lineThrough([1, 2, 3])],
  }),
  crowded: around({
    y: { ...SIZES, min: 1e-3, max: 1e3 },
    series: [0, 1, 2, 3, 4, 5].map((tone) =>
      lineThrough(
        Array.from({ length: 20 }, (_, i) => 10 ** (2 * Math.sin(i / 3 + tone))),
        { tone, label: `a rather long name ${tone}`, marker: 'square' },
      ),
    ),
    callouts: [1, 6, 11, 16, 20].map((x, tone) => ({
      x,
      y: 10 ** (2 * Math.sin((x - 1) / 3)),
      text: `here at ${x}`,
      tone,
    })),
  }),
};
