import type { Sample } from '../experiments/gradient-flow/measure.js';
import { measureDraws, summariseDraws } from '../experiments/gradient-flow/run.js';
import { DEFAULT_SPEC, type GradientFlowSpec } from '../experiments/gradient-flow/spec.js';
import type { Kernel } from '../experiments/kernel-choice.js';
import { runExperiment } from '../experiments/run.js';
import type { Imported } from '../quiz-exchange/reading.js';
import { draw } from '../render/draw.js';
import { warmUp } from '../render/warm-up.js';
import type { ReadRequest } from './lab.js';
import type { Work } from './work.js';

/**
 * One piece of heavy work, plain data. `measure` is a share of a gradient-flow run's draws, `summarise` their sum; `warm-up`
 * does both and draws for nobody, so that the thread's first real job takes no longer than its next.
 */
export type Job =
  | Work
  | { readonly do: 'measure'; readonly spec: GradientFlowSpec; readonly from: number; readonly count: number }
  | { readonly do: 'summarise'; readonly spec: GradientFlowSpec; readonly samples: readonly Sample[] }
  | { readonly do: 'warm-up' };

/** Few threads ever read a file: what that takes is loaded when the first comes. */
async function readQuestions({ file, prefix = '' }: ReadRequest): Promise<Imported> {
  const { importQuestions } = await import('../quiz-exchange/import-questions.js');
  return importQuestions(file, { prefix });
}

/** Does one job on the calling thread; where it measures, tells how much of that is done, 0 to 1. */
export async function perform(
  job: Job,
  kernel: Kernel,
  onProgress?: (done: number) => void,
): Promise<unknown> {
  switch (job.do) {
    case 'run':
      return runExperiment(job.spec, kernel, onProgress);
    case 'measure':
      return measureDraws(job.spec, job.from, job.count, kernel, onProgress);
    case 'summarise':
      return summariseDraws(job.spec, job.samples, kernel);
    case 'draw':
      return draw(job.request.chart, job.request.theme);
    case 'read':
      return readQuestions(job.request);
    case 'warm-up':
      runExperiment(DEFAULT_SPEC, kernel);
      return warmUp();
  }
}
