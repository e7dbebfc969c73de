import { type Leases, PRESENT } from './leases.js';

/** How long a process counts as alive after its last sign, and how often it gives one, in ms. */
const ALIVE = 8_000;
const SIGN_EVERY = 2_000;

/** A process among those that share a database. */
export interface Presence {
  /** Others take over at once what this one leaves unfinished. */
  end(): Promise<void>;
}

/** Lets the other processes know that this one lives. Resolves once they can. */
export async function bePresent(
  leases: Leases,
  owner: string,
  report: (error: unknown) => void,
): Promise<Presence> {
  const sign = () => leases.take(`${PRESENT}${owner}`, owner, ALIVE);
  await sign();
  const timer = setInterval(() => sign().catch(report), SIGN_EVERY);
  timer.unref();
  return {
    async end() {
      clearInterval(timer);
      await leases.release(`${PRESENT}${owner}`, owner);
    },
  };
}
