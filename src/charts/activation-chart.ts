import type { ActivationCurveResult } from '../experiments/activation-curve/curve.js';
import type { Language } from '../i18n/language.js';
import type { Translate } from '../i18n/message.js';
import type { Axis, Chart, Panel, Zone } from './chart.js';
import { choiceName } from './settings-text.js';

function verticalAxis(label: string, values: readonly number[]): Axis {
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  const room = (high - low) * 0.12;
  return { label, scale: 'linear', ticks: 'decimal', min: low - room, max: high + room };
}

/** An activation and its derivative side by side, flat stretches shaded, the steepest place marked. */
export function activationChart(result: ActivationCurveResult, t: Translate, language: Language): Chart {
  const { spec, steepest } = result;
  const name = choiceName(t, 'activation', spec.activation);
  const zones: Zone[] = result.saturated.map(({ from, to }) => ({
    axis: 'x',
    from,
    to,
    label: t('chart-saturated-zone'),
    tone: 'danger',
  }));
  const x: Axis = {
    label: t('chart-axis-input'),
    scale: 'linear',
    ticks: 'decimal',
    min: -spec.range,
    max: spec.range,
  };
  const curve = (label: string, tone: number, values: readonly number[]): Panel => ({
    title: label,
    x,
    y: verticalAxis('', values),
    series: [
      {
        label,
        as: 'line',
        tone,
        marker: 'none',
        dash: 'solid',
        points: result.x.map((at, index) => ({ x: at, y: values[index] ?? null })),
      },
    ],
    zones,
    rules: [],
    callouts: [],
  });
  const slopes = curve(t('chart-slope'), 1, result.slope);
  const values = { activation: name, steepest: steepest.slope };
  return {
    language,
    title: t('chart-activation-title', values),
    subtitle: t('chart-activation-subtitle'),
    verdict: t('chart-activation-verdict', values),
    mood: 'neutral',
    panels: [
      curve(t('chart-value'), 0, result.value),
      {
        ...slopes,
        callouts: [{ x: steepest.x, y: steepest.slope, text: t('chart-steepest', values), tone: 1 }],
      },
    ],
    alt: t('chart-activation-alt', { ...values, zones: result.saturated.length }),
  };
}
