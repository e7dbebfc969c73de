import { setTimeout as sleep } from 'node:timers/promises';
import { type Holder, whileHeld } from '../sole.js';
import { untilAborted } from './until-aborted.js';

/** How often is looked for shards that nobody holds, and for whether this process holds too many, in ms. */
const LOOK_EVERY = 1_000;
/** How long a shard that was just found is held before its connection holds it, in ms. */
const FIRST_HOLD = 4_000;
/** Discord lets one shard of each kind begin a session in so long a time, in ms. */
const BETWEEN_STARTS = 5_500;
const START_LOOK_EVERY = 250;
/** How long a connection that is to end waits for another process to have the shard open, and while this one ends, in ms. */
const HANDOVER = 30_000;
const LAST_HANDOVER = 6_000;
const HANDOVER_LOOK_EVERY = 100;

/** What shards are shared out with. */
export interface ShardParts extends Holder {
  /** The bot's account, as in `discord:<application>`. */
  readonly source: string;
  readonly count: number;
  /** How many sessions may begin at a time. */
  readonly startsAtOnce: number;
  /** Keeps one shard's connection until the signal is aborted; tells when it is open. */
  readonly run: (shard: number, signal: AbortSignal, opened: () => void) => Promise<void>;
}

/** One shard, while this process has a connection for it. */
interface Kept {
  readonly shard: number;
  readonly letGo: AbortController;
}

/**
 * Shares the gateway's shards out among the processes on a database: each shard has one owner, each process about as many as
 * the others. A dead process's shards are taken over, and who comes later is left a share. What passes from one to another
 * is open there before it is closed here, so that nothing is missed; what both are told is one thing to the inbox. Until
 * `signal` is aborted; rejects as a shard's run does.
 */
export async function shareShards(parts: ShardParts, signal: AbortSignal): Promise<void> {
  const { source, leases, replica, count, startsAtOnce, run } = parts;
  const kept: Kept[] = [];
  const failed = new AbortController();
  const over = AbortSignal.any([signal, failed.signal]);
  let ended = 0;
  over.addEventListener('abort', () => {
    ended = Date.now();
  });
  const pause = (milliseconds: number, until = over) =>
    sleep(milliseconds, undefined, { signal: until, ref: false }).catch(() => undefined);
  const nameOf = (shard: number) => `gateway ${source} ${shard}/${count}`;
  const nameOpen = (shard: number) => `open ${nameOf(shard)}`;
  const members = `gateway member ${source} `;

  const heldNames = (start: string) => leases.held(start).catch((): readonly string[] => []);

  /** How many processes share them, this one included. */
  async function present(): Promise<number> {
    const names = await heldNames(members);
    return new Set([...names, `${members}${replica}`]).size;
  }

  async function mayStart(shard: number, until: AbortSignal): Promise<void> {
    const turn = `identify ${source} ${shard % startsAtOnce}`;
    // Nobody's for a while, this process's included.
    const take = () => leases.take(turn, `${replica} ${Math.random()}`, BETWEEN_STARTS).catch(() => false);
    while (!until.aborted && !(await take())) await pause(START_LOOK_EVERY, until);
  }

  /** Resolves once another process has the shard open, none is there that could, or that has taken too long. */
  async function untilHandedOver(shard: number): Promise<void> {
    const patience = Date.now() + HANDOVER;
    const last = () => (signal.aborted ? Math.min(patience, ended + LAST_HANDOVER) : patience);
    const isOpen = async () => (await heldNames(nameOpen(shard))).includes(nameOpen(shard));
    while (!failed.signal.aborted && Date.now() < last()) {
      if ((await present()) === 1 || (await isOpen())) return;
      await pause(HANDOVER_LOOK_EVERY, failed.signal);
    }
  }

  async function keep(shard: number): Promise<void> {
    const own = { shard, letGo: new AbortController() };
    kept.push(own);
    const toLeave = AbortSignal.any([over, own.letGo.signal]);
    const closing = new AbortController();
    let running: Promise<void> | undefined;
    let opening: Promise<void> | undefined;
    try {
      await whileHeld(parts, nameOf(shard), async () => {
        await mayStart(shard, toLeave);
        if (toLeave.aborted) return;
        running = run(shard, closing.signal, () => {
          opening ??= whileHeld(parts, nameOpen(shard), () => untilAborted(toLeave));
        });
        await Promise.race([running, untilAborted(toLeave)]);
      });
      await opening;
      if (opening) await Promise.race([running, untilHandedOver(shard)]);
    } finally {
      closing.abort();
      await running;
      kept.splice(kept.indexOf(own), 1);
    }
  }

  const keeping = new Set<Promise<void>>();
  let failure: unknown;
  await whileHeld(parts, `${members}${replica}`, async () => {
    while (!over.aborted) {
      const own = Math.ceil(count / (await present()));
      for (const { letGo } of kept.slice(own)) letGo.abort();
      for (let shard = 0; shard < count && kept.length < own; shard += 1) {
        if (kept.some((each) => each.shard === shard)) continue;
        if (!(await leases.take(nameOf(shard), replica, FIRST_HOLD).catch(() => false))) continue;
        const done = keep(shard).catch((error: unknown) => {
          failure = error;
          failed.abort();
        });
        keeping.add(done);
        void done.then(() => keeping.delete(done));
      }
      await pause(LOOK_EVERY);
    }
  });
  await Promise.all(keeping);
  if (failure !== undefined) throw failure;
}
