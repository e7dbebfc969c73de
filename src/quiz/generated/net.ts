import type { Random } from '../../engine/random.js';
import type { GradientFlowSpec } from '../../experiments/gradient-flow/spec.js';
import type { RecurrentSpec } from '../../experiments/recurrent/spec.js';
import { DRAWS } from './reading.js';

/** A net small enough that eight draws of it take a worker a few milliseconds. */
const SMALL: GradientFlowSpec = {
  kind: 'gradient-flow',
  depth: 10,
  width: 64,
  batch: 16,
  activation: 'sigmoid',
  initialiser: 'xavier',
  gain: 1,
  sigma: 0.05,
  bias: 0,
  normalisation: 'none',
  residual: false,
  loss: 'cross_entropy',
  precision: 'float64',
  learningRate: 0.1,
  seeds: DRAWS,
  seed: 1,
};

const MOST_SEED = 1_000_000;

/** A seed that a line can carry. */
export function netSeed(random: Random): number {
  return random.integer(MOST_SEED);
}

/** A small net that differs from the usual one as told. */
export function smallNet(change: Partial<GradientFlowSpec>): GradientFlowSpec {
  return { ...SMALL, ...change };
}

/** A small net through time. */
export function smallCell(change: Partial<RecurrentSpec>): RecurrentSpec {
  return {
    kind: 'recurrent',
    cell: 'rnn_tanh',
    steps: 20,
    hidden: 32,
    batch: 8,
    gain: 1,
    orthogonal: false,
    forgetBias: 0,
    seeds: DRAWS,
    seed: 1,
    ...change,
  };
}

/** The line that measures a net, in canonical form: what differs from the bot's usual net is written. */
export function netLine(spec: GradientFlowSpec): string {
  const { initialiser, normalisation, residual, gain, bias } = spec;
  return [
    `/vanish depth:${spec.depth} act:${spec.activation}`,
    ...(initialiser === 'xavier' ? [] : [`init:${initialiser}`]),
    ...(normalisation === 'none' ? [] : [`norm:${normalisation}`]),
    ...(residual ? ['residual:on'] : []),
    ...(spec.width === 64 ? [] : [`width:${spec.width}`]),
    `batch:${spec.batch}`,
    ...(gain === 1 ? [] : [`gain:${gain}`]),
    ...(bias === 0 ? [] : [`bias:${bias}`]),
    `seed:${spec.seed}`,
  ].join(' ');
}

/** The line that measures a net through time, in canonical form. */
export function timeLine({ cell, steps, forgetBias, hidden, gain, batch, seed }: RecurrentSpec): string {
  return [
    `/rnn cell:${cell} steps:${steps}`,
    ...(cell === 'lstm' ? [`forget:${forgetBias}`] : []),
    ...(hidden === 32 ? [] : [`hidden:${hidden}`]),
    ...(gain === 1 ? [] : [`gain:${gain}`]),
    `batch:${batch} seed:${seed}`,
  ].join(' ');
}
