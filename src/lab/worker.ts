import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { move, transferableSymbol, valueSymbol } from 'piscina';
import type { DrawnPicture } from '../render/draw.js';
import { type Job, perform as performWith } from './job.js';
import { loadKernel } from './load-kernel.js';
import { noteDone, type StopFlag, throwIfRaised } from './stop-flag.js';
import { stoppable } from './stoppable-kernel.js';

/** How long a worker without work keeps the memory of its last run, in milliseconds. */
const KEPT_FOR = 5_000;

/** A job, and the flag that tells whether it need not be finished and is told how much of it is done. */
export interface Task {
  readonly job: Job;
  readonly stop?: StopFlag;
}

/** Of the job under way: a thread does one at a time. */
let stop: StopFlag | undefined;
let forgetting: NodeJS.Timeout | undefined;

const kernel = stoppable(loadKernel(), () => throwIfRaised(stop));

/** The worker thread's entry: the pool calls it with each job. Rejects with `StoppedError` where the flag goes up. */
export async function perform(task: Task): Promise<unknown> {
  clearTimeout(forgetting);
  stop = task.stop;
  try {
    throwIfRaised(stop);
    const outcome = await performWith(task.job, kernel, (done) => noteDone(task.stop, done));
    return task.job.do === 'draw' ? handedOver(outcome as DrawnPicture) : outcome;
  } finally {
    stop = undefined;
    forgetting = setTimeout(giveBack, KEPT_FOR).unref();
  }
}

/** A thread without work does not collect its garbage by itself, and much of what lies there is outside of its heap. */
function giveBack(): void {
  // A scope that asks for nothing lets go of what a greater one left.
  kernel.scoped(0, () => {});
  setFlagsFromString('--expose-gc');
  const collect: () => void = runInNewContext('gc');
  collect();
}

/** The picture with its bytes given away, not copied, to the thread that asked. */
function handedOver(picture: DrawnPicture): unknown {
  return move({ [transferableSymbol]: picture.bytes.buffer, [valueSymbol]: picture });
}
