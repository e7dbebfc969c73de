import { activationChart } from '../../src/charts/activation-chart.js';
import { causeChart } from '../../src/charts/cause-chart.js';
import { descentChart } from '../../src/charts/descent-chart.js';
import { gradientFlowChart } from '../../src/charts/gradient-flow-chart.js';
import { greenZoneChart } from '../../src/charts/green-zone-chart.js';
import { recurrentChart } from '../../src/charts/recurrent-chart.js';
import { residualChart } from '../../src/charts/residual-chart.js';
import type { DescentSpec } from '../../src/experiments/descent/descent.js';
import type { GradientFlowResult } from '../../src/experiments/gradient-flow/result.js';
import { DEFAULT_SPEC, type GradientFlowSpec } from '../../src/experiments/gradient-flow/spec.js';
import { DEFAULT_RECURRENT } from '../../src/experiments/recurrent/spec.js';
import { measureSpreads } from '../batchnorm.js';
import type { Illustrate } from '../course/illustration.js';
import { measureNet } from '../network/measure-net.js';
import { seriesData } from '../network/series-data.js';
import { timeData } from '../recurrent/data.js';
import { spreadOf } from '../remedies/fate.js';
import { measureBlock } from '../residual.js';
import { measureCell } from '../rnn.js';
import { compareNets } from './compared-nets.js';

const DESCENT: DescentSpec = { kind: 'descent', start: -1, learningRate: 0.2, steps: 12, seed: 1 };
const SIGMOID_RANGE = 6;
const SHALLOW = 3;
/** Multiplies the weights so that a good part of the sigmoids saturates. */
const LARGE_WEIGHTS = 5;
/** Opens an LSTM's forget gate. */
const OPEN = 3;
const VERY_DEEP = 50;
/** The layer that is looked at closely, in the middle of the usual net. */
const MIDDLE = 10;
/** How far to both sides of 0 inputs of the activation are shown. */
const INPUT_RANGE = 8;
const HE_RELU = { activation: 'relu', initialiser: 'he' } as const;
/** Kills nearly every ReLU unit that starts with it. */
const DEADLY_BIAS = -3;

function mean(result: GradientFlowResult, of: 'saturated' | 'dead'): number {
  const { layers } = result;
  return layers.reduce((sum, layer) => sum + layer[of], 0) / layers.length;
}

const descent: Illustrate = async ({ measure, t, language }) => {
  const result = await measure(DESCENT);
  const [first, second, last] = [result.path[0], result.path[1], result.path.at(-1)];
  return {
    chart: descentChart(result, t, language),
    values: {
      steps: DESCENT.steps,
      rate: DESCENT.learningRate,
      slope: Math.abs(first?.slope ?? Number.NaN),
      step: Math.abs((second?.weight ?? Number.NaN) - (first?.weight ?? Number.NaN)),
      last: Math.abs(last?.slope ?? Number.NaN),
      weight: last?.weight ?? Number.NaN,
    },
    data: { descent: result },
  };
};

const vanishing: Illustrate = async ({ measure, t, language }) => {
  const net = await measureNet(DEFAULT_SPEC, measure);
  const { ratio, perLayer } = net.reading;
  return {
    chart: gradientFlowChart(net, 'signal', t, language),
    values: { depth: DEFAULT_SPEC.depth, ratio, perLayer },
    data: seriesData([net]),
  };
};

const sigmoid: Illustrate = async ({ measure, t, language }) => {
  const result = await measure({ kind: 'activation-curve', activation: 'sigmoid', range: SIGMOID_RANGE });
  return {
    chart: activationChart(result, t, language),
    values: {
      steepest: result.steepest.slope,
      at: result.steepest.x,
      range: SIGMOID_RANGE,
      edge: result.slope.at(-1) ?? Number.NaN,
    },
    data: { activation: result },
  };
};

const chainRule: Illustrate = async ({ measure, t, language }) => {
  const net = await measureNet(DEFAULT_SPEC, measure);
  const { ratio, perLayer, factors } = net.reading;
  return {
    chart: causeChart(net, t, language),
    values: {
      depth: DEFAULT_SPEC.depth,
      factors: DEFAULT_SPEC.depth - 1,
      slope: factors.activation,
      weights: factors.weight,
      perLayer,
      ratio,
    },
    data: seriesData([net]),
  };
};

const earlyLayers: Illustrate = async (context) => {
  const { chart, measured } = await compareNets([{ depth: SHALLOW }, {}], 'weights', context);
  const [shallow, deep] = measured;
  return {
    chart,
    values: {
      shallow: SHALLOW,
      deep: DEFAULT_SPEC.depth,
      shallowUpdate: 10 ** shallow.reading.firstLayer.updateRatio,
      deepUpdate: 10 ** deep.reading.firstLayer.updateRatio,
      shallowMoved: shallow.reading.firstLayer.float32Moved,
      deepMoved: deep.reading.firstLayer.float32Moved,
    },
    data: seriesData(measured),
  };
};

const rectifiers: Illustrate = async (context) => {
  const nets = [{}, HE_RELU, { ...HE_RELU, activation: 'leaky_relu' }] as const;
  const { chart, measured } = await compareNets(nets, 'signal', context);
  const [smooth, rectified, leaky] = measured;
  const killed = await measureNet({ ...DEFAULT_SPEC, ...HE_RELU, bias: DEADLY_BIAS }, context.measure);
  return {
    chart,
    values: {
      depth: DEFAULT_SPEC.depth,
      sigmoid: smooth.reading.ratio,
      relu: rectified.reading.ratio,
      leaky: leaky.reading.ratio,
      dead: mean(rectified.result, 'dead'),
      bias: DEADLY_BIAS,
      killed: mean(killed.result, 'dead'),
    },
    data: seriesData([...measured, killed]),
  };
};

const residual: Illustrate = async ({ measure, t, language }) => {
  const net = { ...DEFAULT_SPEC, residual: true } as const;
  const measured = await measureBlock({ kind: 'residual-block', net, layer: MIDDLE }, measure);
  const { plain, bridged } = measured;
  return {
    chart: residualChart(measured, t, language),
    values: {
      depth: DEFAULT_SPEC.depth,
      plain: plain.reading.ratio,
      bridged: bridged.reading.ratio,
      plainLayer: plain.reading.perLayer,
      bridgedLayer: bridged.reading.perLayer,
    },
    data: seriesData([plain, bridged]),
  };
};

const batchNorm: Illustrate = async ({ measure, t, language }) => {
  const large: GradientFlowSpec = { ...DEFAULT_SPEC, gain: LARGE_WEIGHTS };
  const tamed: GradientFlowSpec = { ...large, normalisation: 'batch' };
  const pair = { ...tamed, batch: 2 };
  const layers = [1, MIDDLE, DEFAULT_SPEC.depth];
  const [spreads, plain, normalised, alone, { pinned }] = await Promise.all([
    measureSpreads({ kind: 'pre-activations', net: large, layers, range: INPUT_RANGE }, measure),
    measureNet(large, measure),
    measureNet(tamed, measure),
    measureNet(pair, measure),
    measure({ kind: 'batch-dependence', net: pair }),
  ]);
  return {
    chart: greenZoneChart(spreads, t, language),
    values: {
      depth: DEFAULT_SPEC.depth,
      batch: DEFAULT_SPEC.batch,
      seeds: DEFAULT_SPEC.seeds,
      gain: LARGE_WEIGHTS,
      slope: plain.reading.factors.activation,
      slopeNormalised: normalised.reading.factors.activation,
      pinned,
      spread: spreadOf(alone),
      usualSpread: spreadOf(normalised),
      outside: mean(plain.result, 'saturated'),
      outsideNormalised: mean(normalised.result, 'saturated'),
      plain: plain.reading.ratio,
      normalised: normalised.reading.ratio,
    },
    data: seriesData([plain, normalised, alone]),
  };
};

const recurrent: Illustrate = async ({ measure, t, language }) => {
  const lstm = { ...DEFAULT_RECURRENT, cell: 'lstm' } as const;
  const [plain, half, open] = await Promise.all([
    measureCell(DEFAULT_RECURRENT, measure, t),
    measureCell(lstm, measure, t),
    measureCell({ ...lstm, forgetBias: OPEN }, measure, t),
  ]);
  const cells = [plain, half, open];
  return {
    chart: recurrentChart(cells, t, language),
    values: {
      steps: DEFAULT_RECURRENT.steps,
      bias: OPEN,
      rnn: plain.reading.ratio,
      half: half.reading.ratio,
      open: open.reading.ratio,
    },
    data: timeData(cells),
  };
};

const whatElse: Illustrate = async (context) => {
  const deep = { ...HE_RELU, depth: VERY_DEEP };
  const nets = [
    { ...deep, initialiser: 'xavier' },
    deep,
    { ...deep, residual: true },
    { ...deep, residual: true, normalisation: 'layer' },
  ] as const;
  const names = ['xavier', 'he', 'skip', 'layer'].map((name) => `chart-learn-${name}`);
  const { chart, measured } = await compareNets(nets, 'signal', context, names);
  const [xavier, he, exploding, tamed] = measured;
  return {
    chart,
    values: {
      depth: VERY_DEEP,
      xavier: xavier.reading.ratio,
      xavierLayer: xavier.reading.perLayer,
      he: he.reading.ratio,
      exploding: exploding.reading.ratio,
      tamed: tamed.reading.ratio,
    },
    data: seriesData(measured),
  };
};

/** How each lesson is illustrated, by its name. */
export const ILLUSTRATIONS: Readonly<Record<string, Illustrate>> = {
  descent,
  vanishing,
  sigmoid,
  'chain-rule': chainRule,
  'early-layers': earlyLayers,
  rectifiers,
  residual,
  'batch-norm': batchNorm,
  recurrent,
  'what-else': whatElse,
};
