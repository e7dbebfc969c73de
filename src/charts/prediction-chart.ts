import type { Language } from '../i18n/language.js';
import type { Translate } from '../i18n/message.js';
import type { Axis, Chart, Panel, Point, Series } from './chart.js';
import { heightsOf, logRange } from './log-range.js';
import { layerAxis, type MeasuredNet } from './net-chart.js';
import { choiceName, settingsText } from './settings-text.js';

/** What was foretold of a net, as log10(first/last). */
export interface Foretold {
  readonly guesses: readonly number[];
  readonly median: number;
}

const MEASURED_TONE = 0;
const GUESSED_TONE = 1;
const MEDIAN_TONE = 3;
/** Guesses nearer than this share of the strip's height stand beside each other. */
const BIN = 1 / 14;
/** Free room beyond the guesses, in decades. */
const ROOM = 0.5;
/** The strip holds this many guesses side by side before its axis grows. */
const FEWEST_ACROSS = 6;

/** The signal of each layer as a share of the last one's, with its band. */
function measured({ result }: MeasuredNet, t: Translate): Series {
  const last = result.layers.at(-1)?.dh.median ?? Number.NaN;
  return {
    label: t('chart-prediction-measured'),
    as: 'line',
    tone: MEASURED_TONE,
    marker: 'circle',
    dash: 'solid',
    points: result.layers.map(({ layer, dh }) => ({
      x: layer,
      y: dh.median / last,
      low: dh.min / last,
      high: dh.max / last,
    })),
  };
}

/** The straight way from the last layer to what was foretold for the first. */
function foretoldLine({ guesses, median }: Foretold, depth: number, t: Translate): Series {
  return {
    label: t('chart-prediction-median', { count: guesses.length }),
    as: 'line',
    tone: MEDIAN_TONE,
    marker: 'none',
    dash: 'dashed',
    points: [
      { x: 1, y: 10 ** median },
      { x: depth, y: 1 },
    ],
  };
}

/** Every guess as a dot at its height; near ones side by side, in the order of their size. */
function dots(guesses: readonly number[], decades: number, t: Translate): Series {
  let [start, place] = [Number.NEGATIVE_INFINITY, 0];
  const points = guesses
    .toSorted((a, b) => a - b)
    .flatMap((guess): Point[] => {
      const isNear = guess - start < BIN * decades;
      [start, place] = isNear ? [start, place + 1] : [guess, 1];
      // A gap after each keeps the dots from being joined to a line.
      return [
        { x: place, y: 10 ** guess },
        { x: place, y: null },
      ];
    });
  return {
    label: t('chart-prediction-guesses', { count: guesses.length }),
    as: 'line',
    tone: GUESSED_TONE,
    marker: 'diamond',
    dash: 'dotted',
    points,
  };
}

function strip({ guesses, median }: Foretold, ratio: number, y: Axis, t: Translate): Panel {
  const series = dots(guesses, Math.log10(y.max / y.min), t);
  const most = Math.max(FEWEST_ACROSS, ...series.points.map(({ x }) => x));
  return {
    title: t('chart-prediction-strip'),
    x: {
      label: t('chart-prediction-axis'),
      scale: 'linear',
      ticks: 'integer',
      min: 1 / 2,
      max: most + 1 / 2,
    },
    y: { ...y, label: '' },
    series: [series],
    zones: [],
    rules: [
      { axis: 'y', at: ratio, label: t('chart-prediction-rule-measured') },
      { axis: 'y', at: 10 ** median, label: t('chart-prediction-rule-median') },
    ],
    callouts: [],
  };
}

/** A net's real run, with what was foretold of its first/last: the median as a line, and, where there are several, every guess in a strip beside it. */
export function predictionChart(
  net: MeasuredNet,
  foretold: Foretold | undefined,
  t: Translate,
  language: Language,
): Chart {
  const { spec } = net.result;
  const { ratio, verdict } = net.reading;
  const run = measured(net, t);
  const lines = foretold ? [run, foretoldLine(foretold, spec.depth, t)] : [run];
  const together = foretold !== undefined && foretold.guesses.length > 1;
  const { guesses = [] } = foretold ?? {};
  const edges = together ? guesses.flatMap((guess) => [10 ** (guess - ROOM), 10 ** (guess + ROOM)]) : [];
  const y: Axis = {
    label: t('chart-prediction-height'),
    scale: 'log',
    ticks: 'power',
    ...logRange([...heightsOf(lines), ...edges]),
  };
  const activation = choiceName(t, 'activation', spec.activation);
  const title = t('chart-prediction-title', { depth: spec.depth, activation });
  const values = { ratio, count: foretold?.guesses.length ?? 0, median: 10 ** (foretold?.median ?? 0) };
  const panel: Panel = {
    ...(together ? { title: t('chart-prediction-run') } : {}),
    x: layerAxis(1, spec.depth, t),
    y,
    series: lines,
    zones: [],
    rules: [],
    callouts: [
      {
        x: 1,
        y: run.points[0]?.y ?? Number.NaN,
        text: t('chart-first-last', { ratio }),
        tone: MEASURED_TONE,
      },
      ...(foretold && !together
        ? [{ x: 1, y: 10 ** foretold.median, text: t('chart-prediction-yours'), tone: MEDIAN_TONE }]
        : []),
    ],
  };
  return {
    language,
    title,
    subtitle: settingsText(t, spec),
    verdict: t('chart-prediction-verdict', values),
    mood: verdict,
    panels: together && foretold ? [panel, strip(foretold, ratio, y, t)] : [panel],
    alt: t('chart-prediction-alt', { ...values, title }),
  };
}
