import { setTimeout as sleep } from 'node:timers/promises';
import type { Leases } from '../store/leases.js';
import type { Store } from '../store/store.js';

/** How long a process that died keeps others out, and how often one that lives says so and one that waits looks, in ms. */
const HELD = 12_000;
const HOLD_EVERY = 4_000;
const LOOK_EVERY = 2_000;

/**
 * Does what only one of the processes on a database may do, such as to poll a network, once it is this one's turn, and keeps
 * the others out meanwhile; where the process is alone, at once. Resolves with nothing done where `signal` aborts first.
 */
export async function whileSole(
  { leases, replica }: Pick<Store, 'leases' | 'replica'>,
  name: string,
  signal: AbortSignal,
  job: () => Promise<void>,
): Promise<void> {
  if (replica === undefined) return job();
  const take = () => leases.take(name, replica, HELD).catch(() => false);
  while (!signal.aborted && !(await take())) {
    await sleep(LOOK_EVERY, undefined, { signal, ref: false }).catch(() => undefined);
  }
  if (signal.aborted) return;
  await whileHeld({ leases, replica }, name, job);
}

/** Who holds leases, and where. */
export interface Holder {
  readonly leases: Leases;
  readonly replica: string;
}

/** Holds on to a lease for as long as the job goes on, and gives it up then. */
export async function whileHeld(
  { leases, replica }: Holder,
  name: string,
  job: () => Promise<void>,
): Promise<void> {
  const take = () => leases.take(name, replica, HELD).catch(() => false);
  let last = take();
  await last;
  const holding = setInterval(() => {
    last = last.then(take);
  }, HOLD_EVERY);
  try {
    await job();
  } finally {
    clearInterval(holding);
    // What came to the store after it is given up would hold it once more.
    await last;
    await leases.release(name, replica).catch(() => undefined);
  }
}
