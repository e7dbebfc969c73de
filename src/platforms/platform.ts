import type { Hono } from 'hono';

/** A chat network that the bot is on. */
export interface Platform {
  /** The network's name, e.g. `telegram`; its routes are mounted under `/<name>`. */
  readonly name: string;
  /** Where the network delivers, for the process's one web server; absent where the bot asks the network itself. */
  readonly routes?: Hono;
  /**
   * Is on the network until `signal` is aborted, and then resolves once nothing is in flight any more. Calls `ready`
   * each time the network has accepted the bot. Can be called again after it failed.
   * @throws {PlatformError} where the network refuses the bot or cannot be reached.
   */
  run(signal: AbortSignal, ready: () => void): Promise<void>;
  /** Outgoing messages that wait for the network's limits. */
  waiting?(): number;
}

/** Why a network cannot be used just now, in one line that holds no secret. */
export class PlatformError extends Error {
  override readonly name = 'PlatformError';
}
