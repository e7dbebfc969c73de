import type { Kernel } from '../../engine/kernel.js';
import { TypeScriptKernel } from '../../engine/kernel-typescript.js';
import { band, median } from '../gradient-flow/band.js';
import { DATA_SETS } from './data-sets.js';
import type { LayerMoment, Moment, TrainingResult } from './result.js';
import { type RunMoment, runOnce } from './run-once.js';
import type { TrainingSpec } from './spec.js';
import { heldOutOf } from './split.js';

/** How often at the most a run tells how far it is. */
const MOST_TELLINGS = 200;

/**
 * Trains a net once for each seed and measures it on the way. `onProgress` hears how much of it all is done, 0–1. Throws nothing
 * for a spec within its documented ranges: numbers that leave float64's range are reported in `runs`.
 */
export function runTraining(
  spec: TrainingSpec,
  kernel: Kernel = new TypeScriptKernel(),
  onProgress: (done: number) => void = () => {},
): TrainingResult {
  const all = spec.seeds * spec.steps;
  const every = Math.ceil(all / MOST_TELLINGS);
  const runs = Array.from({ length: spec.seeds }, (_, draw) => {
    const before = draw * spec.steps;
    const run = runOnce(spec, spec.seed + draw, kernel, (made) => {
      if ((before + made) % every === 0) onProgress((before + made) / all);
    });
    onProgress((before + spec.steps) / all);
    return run;
  });
  const { classes, count } = DATA_SETS[spec.data];
  return {
    kind: 'training',
    spec,
    moments: together(runs.map(({ moments }) => moments)),
    runs: runs.map(({ outcome }) => outcome),
    classes,
    heldOut: heldOutOf(count),
    field: runs[0]?.field ?? null,
  };
}

/** The measured steps of several runs, each over the runs that came so far. */
function together(runs: readonly (readonly RunMoment[])[]): readonly Moment[] {
  const longest = runs.reduce((most, run) => (run.length > most.length ? run : most), []);
  return longest.map(({ step, layers }, at) => {
    const moments = runs.flatMap((run) => run[at] ?? []);
    const of = (index: number, measure: keyof LayerMoment) =>
      median(moments.map((moment) => moment.layers[index]?.[measure] ?? Number.NaN));
    return {
      step,
      loss: band(moments.map(({ loss }) => loss)),
      accuracy: band(moments.map(({ accuracy }) => accuracy)),
      layers: layers.map((_, index) => ({
        dh: of(index, 'dh'),
        dW: of(index, 'dW'),
        updateRatio: of(index, 'updateRatio'),
      })),
    };
  });
}
