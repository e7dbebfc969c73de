import type { Measure } from '../../experiments/experiment.js';
import type { GradientFlowResult, LayerMeasurement } from '../../experiments/gradient-flow/result.js';
import type { GradientFlowSpec } from '../../experiments/gradient-flow/spec.js';
import type { RecurrentSpec } from '../../experiments/recurrent/spec.js';
import { median } from './median.js';

/** A number over the eight draws: what their medians give, as the bot's pictures do, and what each draw alone gives. */
export interface Reading {
  readonly value: number;
  readonly draws: readonly number[];
}

/** A net, read. */
export interface NetReading {
  readonly spec: GradientFlowSpec;
  /** ‖∂L/∂h_1‖ / ‖∂L/∂h_depth‖. */
  readonly signal: Reading;
  /** ‖∂L/∂W_1‖ / ‖∂L/∂W_depth‖. */
  readonly weights: Reading;
  /** ‖∂L/∂W_1‖. */
  readonly first: Reading;
  /** Length of the gradient of all hidden weights together. */
  readonly length: Reading;
  /** The geometric mean of the factors of layers depth…2, signal^(1/(depth − 1)). */
  readonly factor: number;
}

/** A net through time, read. */
export interface TimeReading {
  readonly spec: RecurrentSpec;
  /** ‖∂L/∂h_1‖ / ‖∂L/∂h_T‖. */
  readonly signal: Reading;
  /** The geometric mean of the factors of steps T…2. */
  readonly factor: number;
}

/** How many draws of weights and data a key must be the same in. */
export const DRAWS = 8;

/** The draws of a spec, each as a spec of its own: draw k of a run that starts at its seed. */
export function drawsOf<S extends GradientFlowSpec | RecurrentSpec>(spec: S): readonly S[] {
  return Array.from({ length: DRAWS }, (_, draw) => ({ ...spec, seeds: 1, seed: spec.seed + draw }));
}

function ratio(firsts: readonly number[], lasts: readonly number[]): Reading {
  return {
    value: median(firsts) / median(lasts),
    draws: firsts.map((first, draw) => first / (lasts[draw] ?? Number.NaN)),
  };
}

function plain(draws: readonly number[]): Reading {
  return { value: median(draws), draws };
}

/** Reads a net's eight draws. */
export function readNet(spec: GradientFlowSpec, results: readonly GradientFlowResult[]): NetReading {
  const at = (layer: number, of: 'dh' | 'dW') =>
    results.map(({ layers }) => layers.at(layer)?.[of].median ?? Number.NaN);
  const signal = ratio(at(0, 'dh'), at(-1, 'dh'));
  const lengthOf = (layers: readonly LayerMeasurement[]) => Math.hypot(...layers.map(({ dW }) => dW.median));
  return {
    spec,
    signal,
    weights: ratio(at(0, 'dW'), at(-1, 'dW')),
    first: plain(at(0, 'dW')),
    length: plain(results.map(({ layers }) => lengthOf(layers))),
    factor: signal.value ** (1 / (spec.depth - 1)),
  };
}

/** Measures nets one after another, the draws of each together. */
export async function measureNets(
  specs: readonly GradientFlowSpec[],
  measure: Measure,
): Promise<readonly NetReading[]> {
  const readings: NetReading[] = [];
  for (const spec of specs) {
    const results = await Promise.all(drawsOf(spec).map((draw) => measure(draw)));
    readings.push(readNet(spec, results));
  }
  return readings;
}

/** Measures a net through time. */
export async function measureTime(spec: RecurrentSpec, measure: Measure): Promise<TimeReading> {
  const results = await Promise.all(drawsOf(spec).map((draw) => measure(draw)));
  const at = (step: number) => results.map(({ dh }) => dh.at(step)?.median ?? Number.NaN);
  const signal = ratio(at(0), at(-1));
  return { spec, signal, factor: signal.value ** (1 / (spec.steps - 1)) };
}
