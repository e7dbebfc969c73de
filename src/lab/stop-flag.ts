/** Memory that threads share while a job is under way: whether it need not be finished, and how much of it is done. */
export type StopFlag = Int32Array<SharedArrayBuffer>;

const STOPPED = 0;
const DONE = 1;
/** What is done is told in thousandths. */
const ALL = 1000;

/** A flag that goes up when the signal aborts, and what to call when the work is done. */
export function raiseOn(signal: AbortSignal | undefined): { readonly flag: StopFlag; done(): void } {
  const flag = new Int32Array(new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT));
  const raise = () => void Atomics.store(flag, STOPPED, 1);
  if (signal?.aborted) raise();
  signal?.addEventListener('abort', raise, { once: true });
  return { flag, done: () => signal?.removeEventListener('abort', raise) };
}

/** @throws {StoppedError} where the flag is up. */
export function throwIfRaised(flag: StopFlag | undefined): void {
  if (flag && Atomics.load(flag, STOPPED) !== 0)
    throw new StoppedError('nobody waits for this work any more');
}

/** Notes how much of the work is done, 0 to 1. */
export function noteDone(flag: StopFlag | undefined, done: number): void {
  if (flag) Atomics.store(flag, DONE, Math.floor(done * ALL));
}

/** How much of the work is done, 0 to 1, to a thousandth. */
export function readDone(flag: StopFlag): number {
  return Atomics.load(flag, DONE) / ALL;
}

/** Work was left unfinished because nobody waits for it. */
export class StoppedError extends Error {
  override readonly name = 'StoppedError';
}
