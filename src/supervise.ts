import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import { type Platform, PlatformError } from './platforms/platform.js';

/** Waits between attempts, in milliseconds: doubled each time up to the longest. */
export interface Backoff {
  readonly first: number;
  readonly longest: number;
}

const BACKOFF: Backoff = { first: 1_000, longest: 60_000 };

/** A platform that is kept going. */
export interface Supervised {
  readonly name: string;
  state(): 'starting' | 'ready' | 'waiting' | 'stopped';
  /** Resolves when the platform has stopped, after the signal was aborted. */
  readonly ended: Promise<void>;
}

/** Half of the wait is by chance, so that many replicas do not come back at one moment. */
function waitAfter(failures: number, { first, longest }: Backoff): number {
  return Math.min(longest, first * 2 ** failures) * (0.5 + Math.random() / 2);
}

/**
 * Keeps a platform going until `signal` is aborted: each failure is one line in the log, and the next attempt comes
 * after a wait that grows while the network keeps refusing. Never rejects.
 */
export function supervise(
  platform: Platform,
  log: Logger,
  signal: AbortSignal,
  backoff: Backoff = BACKOFF,
): Supervised {
  let state: ReturnType<Supervised['state']> = 'starting';
  const { name } = platform;

  async function keepGoing(): Promise<void> {
    let failures = 0;
    const ready = () => {
      failures = 0;
      state = 'ready';
      log.info({ platform: name }, 'connected');
    };
    while (!signal.aborted) {
      try {
        await platform.run(signal, ready);
      } catch (error) {
        const wait = waitAfter(failures, backoff);
        failures += 1;
        const reason = error instanceof Error ? error.message : String(error);
        const cause = error instanceof PlatformError ? {} : { err: error };
        const again = Math.ceil(wait / 1000);
        log.warn({ platform: name, ...cause }, `${reason}; next attempt in ${again} s`);
        state = 'waiting';
        await sleep(wait, undefined, { signal }).catch(() => undefined);
      }
    }
    state = 'stopped';
  }

  return { name, state: () => state, ended: keepGoing() };
}
