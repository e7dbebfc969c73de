/** Memory that threads share, 0 until the work it belongs to need not be finished. */
export type StopFlag = Int32Array<SharedArrayBuffer>;

/** A flag that goes up when the signal aborts, and what to call when the work is done. */
export function raiseOn(signal: AbortSignal): { readonly flag: StopFlag; done(): void } {
  const flag = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const raise = () => void Atomics.store(flag, 0, 1);
  if (signal.aborted) raise();
  signal.addEventListener('abort', raise, { once: true });
  return { flag, done: () => signal.removeEventListener('abort', raise) };
}

/** @throws {StoppedError} where the flag is up. */
export function throwIfRaised(flag: StopFlag | undefined): void {
  if (flag && Atomics.load(flag, 0) !== 0) throw new StoppedError('nobody waits for this work any more');
}

/** Work was left unfinished because nobody waits for it. */
export class StoppedError extends Error {
  override readonly name = 'StoppedError';
}
