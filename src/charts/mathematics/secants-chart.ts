import type { SecantsResult } from '../../experiments/mathematics/secants.js';
import type { Language } from '../../i18n/language.js';
import type { Translate } from '../../i18n/message.js';
import type { Chart, Series } from '../chart.js';
import { line, linearAxis, plainPanel } from './panel-parts.js';

/** How many of the secants are drawn into the curve, the longest first; all of them stand in the second panel. */
const MOST_DRAWN = 2;

/** Secants of a curve that turn into its tangent, and their slopes as they come to the derivative. */
export function secantsChart(result: SecantsResult, t: Translate, language: Language): Chart {
  const { spec, curve, height, secants, derivative } = result;
  const { at, range } = spec;
  /** A straight line through the place, as far as it stays between the curve's ends in height. */
  const straight = (slope: number): Series['points'] =>
    [0, 1].map((y) => ({ x: at + (y - height) / slope, y })).filter(({ x }) => Math.abs(x) <= range * 2);
  const drawn = secants.slice(0, MOST_DRAWN);
  const farthest = secants[0];
  const values = {
    derivative,
    far: farthest?.slope ?? Number.NaN,
    distance: farthest?.distance ?? Number.NaN,
  };
  return {
    language,
    title: t('chart-secants-title'),
    subtitle: t('chart-secants-subtitle'),
    verdict: t('chart-secants-verdict', values),
    mood: 'neutral',
    panels: [
      plainPanel({
        title: t('chart-secants-curve'),
        x: linearAxis('x', [-range, range]),
        y: linearAxis('', [0, 1], { room: 0.06 }),
        series: [
          line(t('chart-secants-tangent'), 1, straight(derivative)),
          ...drawn.map(({ distance, height: end }) =>
            line(
              t('chart-secants-secant'),
              2,
              [
                { x: at, y: height },
                { x: at + distance, y: end },
              ],
              { marker: 'square' },
            ),
          ),
          line(t('chart-secants-curve'), 0, curve),
        ],
        callouts: [
          ...drawn.map(({ distance, height: end, slope }) => ({
            x: at + distance,
            y: end,
            text: t('chart-secants-slope', { slope }),
            tone: 2,
          })),
        ],
      }),
      plainPanel({
        title: t('chart-secants-slopes'),
        x: linearAxis(t('chart-secants-axis'), [0, ...secants.map(({ distance }) => distance)]),
        y: linearAxis('', [0, derivative], { room: 0.12 }),
        series: [
          line(
            t('chart-secants-secant'),
            2,
            secants.map(({ distance, slope }) => ({ x: distance, y: slope })),
            { marker: 'square' },
          ),
        ],
        rules: [{ axis: 'y', at: derivative, label: t('chart-secants-derivative', { derivative }) }],
      }),
    ],
    alt: t('chart-secants-alt', values),
  };
}
