import type { Kernel } from '../../engine/kernel.js';
import { TypeScriptKernel } from '../../engine/kernel-typescript.js';
import { band, median } from '../gradient-flow/band.js';
import { commonTimeFinding } from './finding.js';
import { measureThroughTime, type TimeSample } from './measure.js';
import type { RecurrentResult } from './result.js';
import { bytesOf } from './room.js';
import type { RecurrentSpec } from './spec.js';

/**
 * Measures how the gradient of a loss at the last step flows back through time: for each seed, weights and data are drawn and
 * run forward and backward once. Throws nothing: numbers beyond float64's range are reported in `finding`.
 */
export function runRecurrent(
  spec: RecurrentSpec,
  kernel: Kernel = new TypeScriptKernel(),
  onProgress?: (done: number) => void,
): RecurrentResult {
  const measure = (draw: number) => {
    const sample = measureThroughTime(spec, spec.seed + draw, kernel);
    onProgress?.((draw + 1) / spec.seeds);
    return sample;
  };
  // One scope around all draws keeps the memory from one to the next.
  const samples = kernel.scoped(bytesOf(spec), () =>
    Array.from({ length: spec.seeds }, (_, draw) => measure(draw)),
  );
  const dh = Array.from({ length: spec.steps }, (_, step) =>
    band(samples.map((sample) => sample.dh[step] ?? Number.NaN)),
  );
  const typical = (measure: 'radius' | 'kept') => medianOf(samples, measure);
  const radius = typical('radius');
  const last = dh.at(-1)?.median ?? Number.NaN;
  return {
    kind: 'recurrent',
    spec,
    dh,
    h: dh.map((_, step) => median(samples.map((sample) => sample.h[step] ?? Number.NaN))),
    loss: median(samples.map((sample) => sample.loss)),
    radius,
    theory: radius === null ? null : powersBefore(last, radius, spec.steps),
    kept: typical('kept'),
    finding: commonTimeFinding(samples.map((sample) => sample.finding)),
  };
}

/** last · ρ^(T−t) of steps t = 1…T. */
function powersBefore(last: number, radius: number, steps: number): readonly number[] {
  const theory = [last];
  while (theory.length < steps) theory.push((theory.at(-1) ?? Number.NaN) * radius);
  return theory.reverse();
}

function medianOf(samples: readonly TimeSample[], measure: 'radius' | 'kept'): number | null {
  const values = samples.flatMap((sample) => sample[measure] ?? []);
  return values.length === 0 ? null : median(values);
}
