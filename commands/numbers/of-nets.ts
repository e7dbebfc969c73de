import { choiceName, differences, differenceText } from '../../src/charts/settings-text.js';
import { ACTIVATION_SLOPES } from '../../src/experiments/gradient-flow/names.js';
import type { Translate, Values } from '../../src/i18n/message.js';
import type { seriesData } from '../network/series-data.js';
import { type KnownNumber, known } from './known-number.js';

/** The data of an answer about nets. */
export type NetData = ReturnType<typeof seriesData>;
type Net = NetData['series'][number];
type Layer = Net['layers'][number];

/** What every answer about nets says of each. */
const STATED_FIRST: readonly string[] = ['ratio', 'per-layer'];
const FACTORS = ['activation', 'weight', 'normalisation', 'skip'] as const;

/** Every number of an answer about nets, those that its text states first. */
export function numbersOfNets({ series }: NetData, t: Translate): readonly KnownNumber[] {
  const fields = differences(series.map(({ spec }) => spec));
  const each = series.map((net) => {
    const name = series.length > 1 ? differenceText(t, net.spec, fields) : '';
    return numbersOfNet(net, name, t);
  });
  const all = each.flat();
  const first = all.filter(({ what }) => STATED_FIRST.includes(what));
  return [...first, ...times(series), ...all.filter((number) => !first.includes(number))];
}

/** How many times more the net that keeps most keeps than the one that keeps least. */
function times(series: NetData['series']): readonly KnownNumber[] {
  const ratios = series.map(({ ratio }) => ratio).filter((ratio) => ratio > 0 && Number.isFinite(ratio));
  const [most, least] = [Math.max(...ratios), Math.min(...ratios)];
  return ratios.length < 2 ? [] : [known('times', 'times', most / least, { most, least, name: '' }, true)];
}

function numbersOfNet(net: Net, name: string, t: Translate): readonly KnownNumber[] {
  const { spec, layers, ratio, ratioWeights } = net;
  const [first, last] = [layers[0], layers.at(-1)];
  if (!first || !last) return [];
  const count = spec.depth - 1;
  const perLayer = count === 0 ? 1 : ratio ** (1 / count);
  const upper = layers.slice(1);
  const typical = Object.fromEntries(
    FACTORS.map((factor) => [factor, geometricMean(upper.map((layer) => layer[`${factor}Factor`]))]),
  ) as Readonly<Record<(typeof FACTORS)[number], number>>;
  const act = choiceName(t, 'activation', spec.activation);
  const steepest = ACTIVATION_SLOPES[spec.activation];
  const shared: Values = {
    name,
    act,
    steepest,
    depth: spec.depth,
    count,
    ratio,
    perLayer,
    square: perLayer * perLayer,
    inverse: 1 / ratio,
    fate: ratio < 1 ? 'shrinks' : 'grows',
    first: first.dh,
    last: last.dh,
    ...typical,
    rate: spec.learningRate,
    units: spec.width,
    examples: spec.batch,
    layer: 0,
  };
  const told = (what: string, family: string, value: number, more: Values = {}) =>
    known(what, family, value, { ...shared, ...more }, true);
  const used = FACTORS.filter((factor) => typical[factor] !== 1);
  return [
    ...(count > 0
      ? [
          told('ratio', 'ratio', ratio),
          told('per-layer', 'per-layer', perLayer),
          ...used.map((factor) => told(`factor-${factor}`, factor, typical[factor])),
        ]
      : []),
    told('steepest', 'steepest', steepest, { best: steepest ** count }),
    told('update', 'update', 10 ** first.updateRatio, { layer: 1 }),
    told('update', 'update', 10 ** last.updateRatio, { layer: spec.depth }),
    told('saturated', 'saturated', mean(layers, 'saturated')),
    told('dead', 'dead', mean(layers, 'dead')),
    told('moved', 'moved', first.float32Moved),
    told('rate', 'update', spec.learningRate),
    told('ratio-weights', 'ratio-weights', ratioWeights),
    ...layers.flatMap((layer, index) => numbersOfLayer(layer, layers[index - 1], shared)),
  ];
}

function numbersOfLayer(layer: Layer, below: Layer | undefined, shared: Values): readonly KnownNumber[] {
  const values = { ...shared, layer: layer.layer, share: layer.dh / Number(shared.last) };
  const here = (what: string, family: string, value: number) => known(what, family, value, values);
  return [
    here('dh', 'dh', layer.dh),
    here('dw', 'dw', layer.dW),
    ...(layer.dhTheory === null ? [] : [here('theory', 'theory', layer.dhTheory)]),
    // The factors of the first layer lead to the input, which no gradient is asked of.
    ...(below
      ? FACTORS.filter((factor) => layer[`${factor}Factor`] !== 1).map((factor) =>
          here(`layer-${factor}`, factor, layer[`${factor}Factor`]),
        )
      : []),
    here('layer-saturated', 'saturated', layer.saturated),
    here('layer-dead', 'dead', layer.dead),
    here('update', 'update', 10 ** layer.updateRatio),
    here('mean', 'spread', layer.mean),
    here('std', 'spread', layer.std),
  ];
}

function mean(layers: readonly Layer[], of: 'saturated' | 'dead'): number {
  return layers.reduce((sum, layer) => sum + layer[of], 0) / layers.length;
}

function geometricMean(factors: readonly number[]): number {
  const logs = factors.reduce((sum, factor) => sum + Math.log(factor), 0);
  return factors.length === 0 ? 1 : Math.exp(logs / factors.length);
}
