import { setTimeout as sleep } from 'node:timers/promises';
import type { Leases } from '../../store/leases.js';
import { whileHeld } from '../sole.js';

/** How often is looked for shards that nobody holds, and for whether this process holds too many, in ms. */
const LOOK_EVERY = 2_000;
/** Discord lets one shard of each kind begin a session in so long a time, in ms. */
const BETWEEN_STARTS = 5_500;
const START_LOOK_EVERY = 250;

/** What shards are shared out with. */
export interface ShardParts {
  /** The bot's account, as in `discord:<application>`. */
  readonly source: string;
  readonly leases: Leases;
  readonly replica: string;
  readonly count: number;
  /** How many sessions may begin at a time. */
  readonly startsAtOnce: number;
  /** Keeps one shard's connection until the signal is aborted. */
  readonly run: (shard: number, signal: AbortSignal) => Promise<void>;
}

/** One shard, while this process holds it. */
interface Held {
  readonly shard: number;
  readonly letGo: AbortController;
}

/**
 * Shares the gateway's shards out among the processes on a database: each shard has one owner, each process about as many as
 * the others. A dead process's shards are taken over, and who comes later is left a share. Until `signal` is aborted; rejects
 * as a shard's run does.
 */
export async function shareShards(parts: ShardParts, signal: AbortSignal): Promise<void> {
  const { source, leases, replica, count, startsAtOnce, run } = parts;
  const held: Held[] = [];
  const failed = new AbortController();
  const over = AbortSignal.any([signal, failed.signal]);
  const pause = (milliseconds: number) =>
    sleep(milliseconds, undefined, { signal: over, ref: false }).catch(() => undefined);
  const nameOf = (shard: number) => `gateway ${source} ${shard}/${count}`;

  /** How many shards are this process's own, by how many processes there are. */
  async function share(): Promise<number> {
    const present = await leases.present().catch(() => 1);
    return Math.ceil(count / Math.max(1, present));
  }

  async function mayStart(shard: number): Promise<void> {
    const turn = `identify ${source} ${shard % startsAtOnce}`;
    // Nobody's for a while, this process's included.
    const take = () => leases.take(turn, `${replica} ${Math.random()}`, BETWEEN_STARTS).catch(() => false);
    while (!over.aborted && !(await take())) await pause(START_LOOK_EVERY);
  }

  async function keep(shard: number): Promise<void> {
    const own = { shard, letGo: new AbortController() };
    held.push(own);
    try {
      const until = AbortSignal.any([over, own.letGo.signal]);
      await whileHeld({ leases, replica }, nameOf(shard), async () => {
        await mayStart(shard);
        if (!until.aborted) await run(shard, until);
      });
    } finally {
      held.splice(held.indexOf(own), 1);
    }
  }

  const keeping = new Set<Promise<void>>();
  let failure: unknown;
  while (!over.aborted) {
    const own = await share();
    for (const { letGo } of held.slice(own)) letGo.abort();
    for (let shard = 0; shard < count && held.length < own; shard += 1) {
      if (held.some((each) => each.shard === shard)) continue;
      if (!(await leases.take(nameOf(shard), replica, LOOK_EVERY * 2).catch(() => false))) continue;
      const kept = keep(shard).catch((error: unknown) => {
        failure = error;
        failed.abort();
      });
      keeping.add(kept);
      void kept.then(() => keeping.delete(kept));
    }
    await pause(LOOK_EVERY);
  }
  await Promise.all(keeping);
  if (failure !== undefined) throw failure;
}
