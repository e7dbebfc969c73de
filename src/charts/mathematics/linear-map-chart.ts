import type { LinearMapResult, Vector } from '../../experiments/mathematics/linear-map.js';
import type { Language } from '../../i18n/language.js';
import type { Translate } from '../../i18n/message.js';
import type { Chart, Point, Series } from '../chart.js';
import { logRange } from '../log-range.js';
import { line, linearAxis, plainPanel } from './panel-parts.js';

const REACH = 1.15;

const pointsOf = (vectors: readonly Vector[]): readonly Point[] => vectors.map(([x, y]) => ({ x, y }));

function arrow(label: string, tone: number, [x, y]: Vector, dash: Series['dash'] = 'solid'): Series {
  return line(
    label,
    tone,
    pointsOf([
      [0, 0],
      [x, y],
    ]),
    { marker: 'arrow', dash },
  );
}

/** What a matrix makes of vectors of length 1 and of one arrow, and how the arrow's length goes when it is applied again and again. */
export function linearMapChart(result: LinearMapResult, t: Translate, language: Language): Chart {
  const { spec, images, lengths, circle, image, stretch } = result;
  const [before = Number.NaN, after = Number.NaN] = lengths;
  const last = lengths.at(-1) ?? Number.NaN;
  const values = { before, after, times: spec.times, last, least: stretch[0], greatest: stretch[1] };
  const [[a, b], [c, d]] = spec.matrix;
  return {
    language,
    title: t('chart-map-title'),
    subtitle: t('chart-map-subtitle', { a, b, c, d }),
    verdict: t('chart-map-verdict', values),
    mood: last < before ? 'vanishing' : 'neutral',
    panels: [
      plainPanel({
        title: t('chart-map-plane'),
        square: true,
        x: linearAxis('', [-REACH, REACH]),
        y: linearAxis('', [-REACH, REACH]),
        series: [
          arrow(t('chart-map-vector'), 0, spec.vector),
          ...images.slice(1, 2).map((each) => arrow(t('chart-map-image'), 1, each)),
          line('', 0, pointsOf(circle), { dash: 'dotted' }),
          line('', 1, pointsOf(image), { dash: 'dotted' }),
        ],
      }),
      plainPanel({
        title: t('chart-map-lengths'),
        x: linearAxis(t('chart-map-axis'), [0, spec.times], { ticks: 'integer' }),
        y: { label: '', scale: 'log', ticks: 'power', ...logRange(lengths) },
        series: [
          line(
            t('chart-map-length'),
            4,
            lengths.map((y, time) => ({ x: time, y })),
            { marker: 'circle' },
          ),
        ],
        callouts: [{ x: spec.times, y: last, text: t('chart-map-last', { last }), tone: 4 }],
      }),
    ],
    alt: t('chart-map-alt', values),
  };
}
