import { chainChart } from '../../src/charts/mathematics/chain-chart.js';
import { inclinesChart } from '../../src/charts/mathematics/inclines-chart.js';
import { linearMapChart } from '../../src/charts/mathematics/linear-map-chart.js';
import { powersChart } from '../../src/charts/mathematics/powers-chart.js';
import { secantsChart } from '../../src/charts/mathematics/secants-chart.js';
import { spreadChart } from '../../src/charts/mathematics/spread-chart.js';
import type { ChainSpec } from '../../src/experiments/mathematics/chain.js';
import type { InclinesSpec } from '../../src/experiments/mathematics/inclines.js';
import type { LinearMapSpec } from '../../src/experiments/mathematics/linear-map.js';
import type { PowersSpec } from '../../src/experiments/mathematics/powers.js';
import type { SecantsSpec } from '../../src/experiments/mathematics/secants.js';
import type { SpreadSpec } from '../../src/experiments/mathematics/spread.js';
import type { Illustrate } from '../course/illustration.js';

/** As many factors as lie between the layers of a net of twenty, each the greatest slope of a sigmoid. */
const POWERS: PowersSpec = { kind: 'powers', base: 0.25, count: 19 };
const INCLINES: InclinesSpec = { kind: 'inclines', slopes: [2, 0.25], to: 4, run: [1, 3] };
const SECANTS: SecantsSpec = {
  kind: 'secants',
  activation: 'sigmoid',
  at: 0,
  distances: [6, 4, 3, 2, 1.5, 1, 0.5, 0.25],
  range: 6,
};
const CHAIN: ChainSpec = { kind: 'chain', activation: 'sigmoid', at: 0, links: 10, range: 6 };
const MAP: LinearMapSpec = {
  kind: 'linear-map',
  matrix: [
    [0.6, -0.4],
    [0.2, 0.5],
  ],
  vector: [0.8, 0.6],
  times: 10,
};
/** Weights large enough, and a draw, that send a unit well into the flat part of its sigmoid. */
const SPREAD: SpreadSpec = { kind: 'spread', batch: 256, inputs: 64, gain: 8, seed: 6 };

const SHOWN_DIGITS = 6;

/** A number that is whole but for rounding, without it. */
function settled(value: number): number {
  const rounded = Number(value.toFixed(SHOWN_DIGITS));
  return rounded === 0 ? 0 : rounded;
}

const multiplying: Illustrate = async ({ measure, t, language }) => {
  const result = await measure(POWERS);
  const { base, count } = POWERS;
  return {
    chart: powersChart(result, t, language),
    values: {
      base,
      count,
      two: result.products[2] ?? Number.NaN,
      last: result.products.at(-1) ?? Number.NaN,
    },
    data: { powers: result },
  };
};

const slope: Illustrate = async ({ measure, t, language }) => {
  const result = await measure(INCLINES);
  const [steep, gentle] = result.inclines;
  const [from, to] = INCLINES.run;
  return {
    chart: inclinesChart(result, t, language),
    values: {
      run: to - from,
      steep: steep?.slope ?? Number.NaN,
      riseSteep: steep?.rise ?? Number.NaN,
      gentle: gentle?.slope ?? Number.NaN,
      riseGentle: gentle?.rise ?? Number.NaN,
    },
    data: { inclines: result },
  };
};

const derivative: Illustrate = async ({ measure, t, language }) => {
  const result = await measure(SECANTS);
  const [far, near] = [result.secants[0], result.secants.at(-1)];
  return {
    chart: secantsChart(result, t, language),
    values: {
      far: far?.distance ?? Number.NaN,
      farSlope: far?.slope ?? Number.NaN,
      near: near?.distance ?? Number.NaN,
      nearSlope: near?.slope ?? Number.NaN,
      derivative: result.derivative,
      range: SECANTS.range,
      edge: result.edge,
    },
    data: { secants: result },
  };
};

const chainRule: Illustrate = async ({ measure, t, language }) => {
  const result = await measure(CHAIN);
  const [first, second] = result.links;
  return {
    chart: chainChart(result, t, language),
    values: {
      links: CHAIN.links,
      first: first?.slope ?? Number.NaN,
      second: second?.slope ?? Number.NaN,
      product: second?.product ?? Number.NaN,
      last: result.links.at(-1)?.product ?? Number.NaN,
    },
    data: { chain: result },
  };
};

const vectors: Illustrate = async ({ measure, t, language }) => {
  const result = await measure(MAP);
  const [[a, b]] = MAP.matrix;
  const [x, y] = MAP.vector;
  const [before, after] = result.lengths;
  return {
    chart: linearMapChart(result, t, language),
    values: {
      a,
      b,
      x,
      y,
      u: result.images[1]?.[0] ?? Number.NaN,
      before: before ?? Number.NaN,
      after: after ?? Number.NaN,
      times: MAP.times,
      last: result.lengths.at(-1) ?? Number.NaN,
    },
    data: { linearMap: result },
  };
};

const spread: Illustrate = async ({ measure, t, language }) => {
  const result = await measure(SPREAD);
  const { before, after } = result;
  return {
    chart: spreadChart(result, t, language),
    values: {
      batch: SPREAD.batch,
      mean: before.mean,
      deviation: before.deviation,
      slope: before.slope,
      meanAfter: settled(after.mean),
      deviationAfter: settled(after.deviation),
      slopeAfter: after.slope,
    },
    data: { spread: result },
  };
};

/** How each rung is illustrated, from the first up, by the name of its file. */
export const RUNG_ILLUSTRATIONS: Readonly<Record<string, Illustrate>> = {
  multiplying,
  slope,
  derivative,
  'chain-rule': chainRule,
  vectors,
  spread,
};

/** A rung's illustration; rungs count from 1. Throws RangeError where there is no such rung. */
export function rungIllustration(rung: number): Illustrate {
  const illustrate = Object.values(RUNG_ILLUSTRATIONS)[rung - 1];
  if (!illustrate) throw new RangeError(`there is no rung ${rung}`);
  return illustrate;
}
