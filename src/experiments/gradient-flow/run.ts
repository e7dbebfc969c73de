import type { Kernel } from '../../engine/kernel.js';
import { TypeScriptKernel } from '../../engine/kernel-typescript.js';
import { NORMALISATIONS } from '../../engine/normalisations.js';
import { band, median } from './band.js';
import { commonFinding } from './finding.js';
import { meanField } from './mean-field.js';
import { type LayerSample, measureOnce, type Sample } from './measure.js';
import type { Float32Norms, GradientFlowResult, LayerMeasurement } from './result.js';
import { bytesOf } from './room.js';
import type { GradientFlowSpec } from './spec.js';

/**
 * Measures how the gradient flows through one net: for each seed, weights and data are drawn, run forward and backward
 * once, and every hidden layer is measured. Throws nothing: numbers beyond the range of their precision are reported in `finding`.
 */
export function runGradientFlow(
  spec: GradientFlowSpec,
  kernel: Kernel = new TypeScriptKernel(),
  onProgress?: (done: number) => void,
): GradientFlowResult {
  return summariseDraws(spec, measureDraws(spec, 0, spec.seeds, kernel, onProgress), kernel);
}

/** Measures `count` of a spec's draws from draw `from` on, 0 being the first: a share of the work that stands alone. */
export function measureDraws(
  spec: GradientFlowSpec,
  from: number,
  count: number,
  kernel: Kernel = new TypeScriptKernel(),
  onProgress?: (done: number) => void,
): readonly Sample[] {
  const measure = (draw: number) => {
    const sample = measureOnce(spec, spec.seed + from + draw, kernel);
    onProgress?.((draw + 1) / count);
    return sample;
  };
  // One scope around all draws keeps the memory from one to the next.
  return kernel.scoped(bytesOf(spec), () => Array.from({ length: count }, (_, draw) => measure(draw)));
}

/** Makes the result of all of a spec's draws, in order. */
export function summariseDraws(
  spec: GradientFlowSpec,
  samples: readonly Sample[],
  kernel: Kernel = new TypeScriptKernel(),
): GradientFlowResult {
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
    theory: meanField(spec, layers.at(-1)?.dh.median ?? Number.NaN, kernel),
    finding: commonFinding(samples.map((sample) => sample.finding)),
  };
}

function summarise(spec: GradientFlowSpec, layer: number, draws: readonly LayerSample[]): LayerMeasurement {
  type Measure = Exclude<keyof LayerSample, 'float32Norms'>;
  const of = (measure: Measure) => band(draws.map((draw) => draw[measure]));
  const ratio = (to: Measure, from: Measure) => of(to).median / of(from).median;
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
    float32Norms: typicalFloat32Norms(draws.flatMap((draw) => draw.float32Norms ?? [])),
  };
}

function typicalFloat32Norms(draws: readonly Float32Norms[]): Float32Norms | null {
  if (draws.length === 0) return null;
  return { dh: median(draws.map(({ dh }) => dh)), dW: median(draws.map(({ dW }) => dW)) };
}
