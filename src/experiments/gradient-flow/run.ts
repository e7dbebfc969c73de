import { NORMALISATIONS } from '../../engine/normalisations.js';
import { band, median } from './band.js';
import { commonFinding } from './finding.js';
import { meanField } from './mean-field.js';
import { type LayerSample, measureOnce, type Sample } from './measure.js';
import type { GradientFlowResult, LayerMeasurement } from './result.js';
import type { GradientFlowSpec } from './spec.js';

/**
 * Measures how the gradient flows through one net: for each seed, weights and data are drawn, run forward and backward
 * once, and every hidden layer is measured. Throws nothing: numbers beyond float64's range are reported in `finding`.
 */
export function runGradientFlow(spec: GradientFlowSpec): GradientFlowResult {
  return summariseDraws(spec, measureDraws(spec, 0, spec.seeds));
}

/** Measures `count` of a spec's draws from draw `from` on, 0 being the first: a share of the work that stands alone. */
export function measureDraws(spec: GradientFlowSpec, from: number, count: number): readonly Sample[] {
  return Array.from({ length: count }, (_, draw) => measureOnce(spec, spec.seed + from + draw));
}

/** Makes the result of all of a spec's draws, in order. */
export function summariseDraws(spec: GradientFlowSpec, samples: readonly Sample[]): GradientFlowResult {
  const layers = Array.from({ length: spec.depth }, (_, index) =>
    summarise(
      spec,
      index + 1,
      samples.flatMap((sample) => sample.layers[index] ?? []),
    ),
  );
  return {
    kind: 'gradient-flow',
    spec,
    layers,
    loss: median(samples.map((sample) => sample.loss)),
    theory: meanField(spec, layers.at(-1)?.dh.median ?? Number.NaN),
    finding: commonFinding(samples.map((sample) => sample.finding)),
  };
}

function summarise(spec: GradientFlowSpec, layer: number, draws: readonly LayerSample[]): LayerMeasurement {
  const of = (measure: keyof LayerSample) => band(draws.map((draw) => draw[measure]));
  const ratio = (to: keyof LayerSample, from: keyof LayerSample) => of(to).median / of(from).median;
  return {
    layer,
    dh: of('dh'),
    dW: of('dW'),
    activationFactor: ratio('dy', 'dh'),
    normalisationFactor: NORMALISATIONS[spec.normalisation].affine ? ratio('dz', 'dy') : 1,
    weightFactor: ratio('branch', 'dz'),
    skipFactor: spec.residual ? ratio('below', 'branch') : 1,
    saturated: of('saturated').median,
    dead: of('dead').median,
    mean: of('mean').median,
    std: of('std').median,
    updateRatio: of('updateRatio').median,
    float32Moved: of('float32Moved').median,
    weightNorm: of('weightNorm').median,
  };
}
