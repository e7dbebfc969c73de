import type { ChainResult } from '../../experiments/mathematics/chain.js';
import type { Language } from '../../i18n/language.js';
import type { Translate } from '../../i18n/message.js';
import type { Chart } from '../chart.js';
import { logRange } from '../log-range.js';
import { line, linearAxis, plainPanel } from './panel-parts.js';

const DASHES = ['solid', 'dashed', 'dotted'] as const;
const OWN_TONE = 3;
const PRODUCT_TONE = 4;

/** A function put into itself: its curves as they flatten, and the slopes of the links beside their product. */
export function chainChart({ spec, links, curves }: ChainResult, t: Translate, language: Language): Chart {
  const [first, second] = links;
  const last = links.at(-1);
  const products = links.map(({ product }, index) => ({ x: index + 1, y: product }));
  const values = {
    links: spec.links,
    first: first?.slope ?? Number.NaN,
    second: second?.slope ?? Number.NaN,
    product: second?.product ?? Number.NaN,
    last: last?.product ?? Number.NaN,
  };
  return {
    language,
    title: t('chart-chain-title'),
    subtitle: t('chart-chain-subtitle', { at: spec.at }),
    verdict: t('chart-chain-verdict', values),
    mood: 'vanishing',
    panels: [
      plainPanel({
        title: t('chart-chain-curves'),
        x: linearAxis('x', [-spec.range, spec.range]),
        y: linearAxis('', [0, 1], { room: 0.06 }),
        series: curves.map((curve, index) =>
          line(t('chart-chain-times', { times: index + 1 }), index, curve, {
            dash: DASHES[index] ?? 'solid',
          }),
        ),
        callouts: links.slice(0, curves.length).map(({ output, product }, index) => ({
          x: spec.at,
          y: output,
          text: t('chart-chain-slope', { slope: product }),
          tone: index,
        })),
      }),
      plainPanel({
        title: t('chart-chain-slopes'),
        x: linearAxis(t('chart-chain-axis'), [1, spec.links], { ticks: 'integer' }),
        y: {
          label: '',
          scale: 'log',
          ticks: 'power',
          ...logRange(links.flatMap(({ slope, product }) => [slope, product])),
        },
        series: [
          line(
            t('chart-chain-own'),
            OWN_TONE,
            links.map(({ slope }, index) => ({ x: index + 1, y: slope })),
            { marker: 'triangle' },
          ),
          line(t('chart-chain-product'), PRODUCT_TONE, products, { marker: 'circle' }),
        ],
        callouts: [
          {
            x: spec.links,
            y: values.last,
            text: t('chart-chain-end', { last: values.last }),
            tone: PRODUCT_TONE,
          },
        ],
      }),
    ],
    alt: t('chart-chain-alt', values),
  };
}
