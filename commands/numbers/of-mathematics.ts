import type { ActivationCurveResult } from '../../src/experiments/activation-curve/curve.js';
import type { DescentResult } from '../../src/experiments/descent/descent.js';
import type { ChainResult } from '../../src/experiments/mathematics/chain.js';
import type { InclinesResult } from '../../src/experiments/mathematics/inclines.js';
import type { LinearMapResult } from '../../src/experiments/mathematics/linear-map.js';
import type { PowersResult } from '../../src/experiments/mathematics/powers.js';
import type { SecantsResult } from '../../src/experiments/mathematics/secants.js';
import type { SpreadResult } from '../../src/experiments/mathematics/spread.js';
import { type KnownNumber, known } from './known-number.js';

/** Layers of the net that an activation's slope is held up against. */
const DEEP = 20;

/** What answers about one small experiment hold, by the name it has in their data. */
export interface MathematicalData {
  readonly activation: ActivationCurveResult;
  readonly descent: DescentResult;
  readonly powers: PowersResult;
  readonly inclines: InclinesResult;
  readonly secants: SecantsResult;
  readonly chain: ChainResult;
  readonly linearMap: LinearMapResult;
  readonly spread: SpreadResult;
}

type Readers = {
  readonly [name in keyof MathematicalData]: (result: MathematicalData[name]) => readonly KnownNumber[];
};

const slope = (value: number, x: number) => known('slope-at', 'slope', value, { x }, true);
const product = (value: number, base: number, count: number) =>
  known('product', 'product', value, { base, count }, true);

const READERS: Readers = {
  activation: ({ steepest, x, slope: slopes }) => [
    slope(steepest.slope, steepest.x),
    product(steepest.slope ** DEEP, steepest.slope, DEEP),
    ...x.map((at, index) => ({ ...slope(slopes[index] ?? Number.NaN, at), headline: false })),
  ],
  descent: ({ path, spec }) => [
    ...path.flatMap((place) => [
      known('slope-weight', 'slope', Math.abs(place.slope), { weight: place.weight }, true),
      known('slope-weight', 'slope', place.slope, { weight: place.weight }),
      known('loss-at', 'loss', place.loss, { weight: place.weight }, true),
    ]),
    known('rate', 'update', spec.learningRate, { rate: spec.learningRate }, true),
  ],
  powers: ({ products, spec }) =>
    products.slice(1).map((value, index) => product(value, spec.base, index + 1)),
  inclines: ({ inclines, spec: { run } }) =>
    inclines.flatMap((incline) => [
      slope(incline.slope, run[0]),
      known('rise', 'slope', incline.rise, { x: run[0] }, true),
    ]),
  secants: ({ secants, derivative, edge, spec }) => [
    slope(derivative, spec.at),
    slope(edge, spec.range),
    ...secants.map((secant) =>
      known('secant', 'slope', secant.slope, { x: spec.at, distance: secant.distance }, true),
    ),
  ],
  chain: ({ links }) =>
    links.flatMap((link, index) => [
      known('link', 'slope', link.slope, { x: links[index - 1]?.output ?? 0, number: index + 1 }, true),
      known('chain', 'chain', link.product, { count: index + 1, own: link.slope }, true),
    ]),
  linearMap: ({ lengths }) =>
    lengths.map((value, index) => known('length', 'length', value, { count: index }, true)),
  spread: ({ before, after }) =>
    [before, after].flatMap(({ mean, deviation, slope: slopes }) => [
      known('batch-mean', 'spread', mean, {}, true),
      known('batch-deviation', 'spread', deviation, {}, true),
      known('batch-slope', 'slope', slopes, { x: mean }, true),
    ]),
};

/** Every number of an answer about one small experiment. */
export function numbersOfMathematics(data: Partial<MathematicalData>): readonly KnownNumber[] {
  const read = <K extends keyof MathematicalData>(name: K) => {
    const result: MathematicalData[K] | undefined = data[name];
    const reader: (result: MathematicalData[K]) => readonly KnownNumber[] = READERS[name];
    return result === undefined ? [] : reader(result);
  };
  return (Object.keys(READERS) as (keyof MathematicalData)[]).flatMap((name) => read(name));
}
