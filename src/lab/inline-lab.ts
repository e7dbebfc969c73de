import { perform } from './job.js';
import type { Asker, Lab } from './lab.js';
import { loadKernel } from './load-kernel.js';
import { labOf, type Work } from './work.js';

/** A lab on the calling thread: for one message and then the exit, where starting workers would cost more than the work. */
export function inlineLab(): Lab {
  const kernel = loadKernel();
  async function submit(work: Work, asker?: Asker): Promise<unknown> {
    asker?.signal?.throwIfAborted();
    // Who asks may want to hear of it from its first step on, and has no ear for it before this returns.
    await undefined;
    return perform(work, kernel, (done) => asker?.onProgress?.({ state: 'running', done }));
  }
  return labOf(submit, async () => {});
}
