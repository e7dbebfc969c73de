import type { Moment } from '../experiments/training/result.js';
import type { Language } from '../i18n/language.js';
import type { Translate } from '../i18n/message.js';
import type { Axis, Chart, Frame, Series } from './chart.js';
import { logRange } from './log-range.js';
import { layerAxis } from './net-chart.js';
import { type NamedTraining, trainingMood, trainingSettings, trainingValues } from './training-words.js';

/** How many of the measured steps are shown: a few seconds' worth. */
const MOST_FRAMES = 30;

/** Every so manieth of the measured steps, the first and the last among them. */
function shownMoments(moments: readonly Moment[]): readonly Moment[] {
  const count = Math.min(MOST_FRAMES, moments.length);
  const at = (index: number) => (count === 1 ? 0 : Math.round((index * (moments.length - 1)) / (count - 1)));
  return Array.from({ length: count }, (_, index) => moments[at(index)]).filter((each) => each !== undefined);
}

function curve(moment: Moment, of: 'dh' | 'dW', t: Translate): Series {
  return {
    label: t(of === 'dh' ? 'chart-signal' : 'chart-weights'),
    as: 'line',
    tone: of === 'dh' ? 0 : 1,
    marker: of === 'dh' ? 'circle' : 'triangle',
    dash: of === 'dh' ? 'solid' : 'dashed',
    points: moment.layers.map((layer, index) => ({ x: index + 1, y: layer[of] })),
  };
}

/** The gradient of every layer while the net is trained: one picture for each of some thirty steps. */
export function trainingAnimation(net: NamedTraining, t: Translate, language: Language): Chart {
  const { result, reading } = net;
  const { spec } = result;
  const moments = shownMoments(result.moments);
  const heights = moments.flatMap(({ layers }) => layers.flatMap(({ dh, dW }) => [dh, dW]));
  const x = layerAxis(1, spec.depth, t);
  const y: Axis = {
    label: t('chart-axis-gradient'),
    scale: 'log',
    ticks: 'power',
    ...logRange(heights),
  };
  const frames = moments.map(
    (moment): Frame => ({
      panels: [
        {
          x,
          y,
          series: [curve(moment, 'dh', t), curve(moment, 'dW', t)],
          zones: [],
          rules: [],
          callouts: [],
        },
      ],
      verdict: t('chart-training-frame', {
        step: moment.step,
        steps: spec.steps,
        accuracy: moment.accuracy.median,
      }),
    }),
  );
  const last = frames.at(-1) ?? { panels: [], verdict: '' };
  const values = trainingValues(net, t);
  const { startRatio, endRatio } = reading;
  return {
    language,
    title: t('chart-training-animation-title', values),
    subtitle: trainingSettings(t, spec),
    mood: trainingMood(reading),
    ...last,
    frames,
    alt: t('chart-training-animation-alt', { ...values, startRatio, endRatio, frames: frames.length }),
  };
}
