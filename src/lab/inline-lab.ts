import type { ResultOf, Spec } from '../experiments/experiment.js';
import type { DrawnPicture } from '../render/draw.js';
import { type Job, perform } from './job.js';
import type { Asker, DrawRequest, Lab } from './lab.js';
import { loadKernel } from './load-kernel.js';

/** A lab on the calling thread: for one message and then the exit, where starting workers would cost more than the work. */
export function inlineLab(): Lab {
  const kernel = loadKernel();
  async function submit<T>(job: Job, asker?: Asker): Promise<T> {
    asker?.signal?.throwIfAborted();
    // Who asks may want to hear of it from its first step on, and has no ear for it before this returns.
    await undefined;
    return (await perform(job, kernel, (done) => asker?.onProgress?.({ state: 'running', done }))) as T;
  }
  return {
    run: <S extends Spec>(spec: S, asker?: Asker) => submit<ResultOf<S>>({ do: 'run', spec }, asker),
    draw: (request: DrawRequest, asker?: Asker) => submit<DrawnPicture>({ do: 'draw', request }, asker),
    close: async () => {},
  };
}
