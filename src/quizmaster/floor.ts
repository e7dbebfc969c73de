import type { Leases } from '../store/leases.js';

/** Who may speak about what, where several processes could. */
export interface Floor {
  /** Does something while no other process does anything of that name. False where one does, and nothing was done. */
  hold(name: string, job: () => Promise<void>): Promise<boolean>;
  /** Whether this process is the one to do something that is done once in so many milliseconds. */
  claim(name: string, milliseconds: number): Promise<boolean>;
}

/** The floor of a process that is alone. */
export const ownFloor: Floor = {
  async hold(_, job) {
    await job();
    return true;
  },
  claim: async () => true,
};

/** A process that dies while it speaks is waited for so long, in ms; one that lives says so again and again. */
const HELD = 12_000;
const HOLD_ON_EVERY = 4_000;

/**
 * A floor shared with the other processes on a database.
 * @param report told where a lease could not be prolonged; what is under way goes on.
 */
export function sharedFloor(leases: Leases, owner: string, report: (error: unknown) => void): Floor {
  return {
    async hold(name, job) {
      const lease = `floor ${name}`;
      if (!(await leases.take(lease, owner, HELD))) return false;
      const timer = setInterval(() => leases.take(lease, owner, HELD).catch(report), HOLD_ON_EVERY);
      try {
        await job();
      } finally {
        clearInterval(timer);
        // What is not given up ends by itself.
        await leases.release(lease, owner).catch(report);
      }
      return true;
    },
    // Nobody's for a while, this process's included.
    claim: (name, milliseconds) => leases.take(`claim ${name}`, `${owner} ${Math.random()}`, milliseconds),
  };
}
