import type { Spec } from '../experiments/experiment.js';
import { runExperiment } from '../experiments/run.js';
import { draw } from '../render/draw.js';
import type { DrawRequest } from './lab.js';

/** One piece of heavy work, plain data. */
export type Job =
  | { readonly do: 'run'; readonly spec: Spec }
  | { readonly do: 'draw'; readonly request: DrawRequest };

/** Does one job on the calling thread. */
export async function perform(job: Job): Promise<unknown> {
  return job.do === 'run' ? runExperiment(job.spec) : draw(job.request.chart, job.request.theme);
}
