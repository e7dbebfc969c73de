import type { ResultOf, Spec } from '../experiments/experiment.js';
import type { DrawnPicture } from '../render/draw.js';
import { type Job, perform } from './job.js';
import type { DrawRequest, Lab } from './lab.js';

/** A lab on the calling thread: for one message and then the exit, where starting workers would cost more than the work. */
export function inlineLab(): Lab {
  async function submit<T>(job: Job, signal?: AbortSignal): Promise<T> {
    signal?.throwIfAborted();
    return (await perform(job)) as T;
  }
  return {
    run: <S extends Spec>(spec: S, signal?: AbortSignal) => submit<ResultOf<S>>({ do: 'run', spec }, signal),
    draw: (request: DrawRequest, signal?: AbortSignal) =>
      submit<DrawnPicture>({ do: 'draw', request }, signal),
    close: async () => {},
  };
}
