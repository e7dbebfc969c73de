import type { Asker } from './lab.js';
import { nowAndThen } from './now-and-then.js';
import { readDone, type StopFlag } from './stop-flag.js';

/** Reads how much of a piece of work is done, however many jobs it is made of. */
export interface Gauge {
  /** Looks at a job from now on; `share` is its part of the whole, 0 to 1. */
  watch(flag: StopFlag, share: number): void;
  /** Looks no more. */
  close(): void;
}

/** A gauge that tells what it reads, now and then, where that has grown since. */
export function openGauge(tell: NonNullable<Asker['onProgress']>): Gauge {
  const jobs: { readonly flag: StopFlag; readonly share: number }[] = [];
  let told = -1;
  let stop = () => {};
  const look = () => {
    const done = jobs.reduce((sum, { flag, share }) => sum + share * readDone(flag), 0);
    if (done <= told) return;
    told = done;
    tell({ state: 'running', done: Math.min(1, done) });
  };
  return {
    watch(flag, share) {
      if (jobs.push({ flag, share }) === 1) stop = nowAndThen(look);
    },
    close: () => stop(),
  };
}
