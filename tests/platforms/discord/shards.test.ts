import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { shareShards } from '../../../src/platforms/discord/shards.js';
import { untilAborted } from '../../../src/platforms/discord/until-aborted.js';
import { openStore } from '../../../src/store/open-store.js';
import type { Store } from '../../../src/store/store.js';

const COUNT = 6;
const TIME = 30_000;
/** How long a connection takes to open, in ms. */
const CONNECTING = 300;

describe('the gateway’s shards', () => {
  let store: Store;
  /** Who has which shard open just now, and those that somebody closed while nobody else had them open. */
  let owners: Map<number, string[]>;
  let missed: number[];
  let ends: (() => Promise<void>)[];

  beforeEach(async () => {
    store = await openStore({ database: ':memory:' });
    owners = new Map();
    missed = [];
    ends = [];
  });
  afterEach(async () => {
    for (const end of ends) await end();
    await store.close();
  });

  async function open(replica: string, refused = false) {
    const { leases } = store;
    const leaving = new AbortController();
    const sharing = shareShards(
      {
        source: 'discord:1',
        leases,
        replica,
        count: COUNT,
        startsAtOnce: COUNT,
        async run(shard, signal, opened) {
          if (refused) throw new Error('refused');
          await sleep(CONNECTING);
          owners.set(shard, [...(owners.get(shard) ?? []), replica]);
          opened();
          await untilAborted(signal);
          const left = owners.get(shard)?.filter((name) => name !== replica) ?? [];
          owners.set(shard, left);
          if (left.length === 0) missed.push(shard);
        },
      },
      leaving.signal,
    );
    sharing.catch(() => undefined);
    const end = async () => {
      leaving.abort();
      await sharing.catch(() => undefined);
    };
    ends.push(end);
    return { end, sharing };
  }
  const sharesOf = () => {
    const counts: Record<string, number> = {};
    for (const owner of [...owners.values()].flat()) counts[owner] = (counts[owner] ?? 0) + 1;
    return counts;
  };

  it(
    'are all one process’s where it is alone, and shared with who comes later, each with one owner',
    async () => {
      const one = await open('one');
      await expect.poll(sharesOf, { timeout: TIME }).toEqual({ one: COUNT });
      const two = await open('two');
      await expect.poll(sharesOf, { timeout: TIME }).toEqual({ one: 3, two: 3 });
      const three = await open('three');
      await expect.poll(sharesOf, { timeout: TIME }).toEqual({ one: 2, two: 2, three: 2 });
      await three.end();
      await expect.poll(sharesOf, { timeout: TIME }).toEqual({ one: 3, two: 3 });
      // Each was open elsewhere before it was closed here.
      expect(missed).toEqual([]);
      const begun = Date.now();
      await Promise.all([one.end(), two.end()]);
      // Who leaves together waits for nobody.
      expect(Date.now() - begun).toBeLessThan(3_000);
      expect(owners.get(0)).toEqual([]);
    },
    TIME * 3,
  );

  it(
    'of a process whose connection is refused end it, and are left to others',
    async () => {
      const refused = await open('refused', true);
      await expect(refused.sharing).rejects.toThrow('refused');
      await refused.end();
      await open('other');
      await expect.poll(sharesOf, { timeout: TIME }).toEqual({ other: COUNT });
    },
    TIME,
  );

  it(
    'of a process that died are taken over',
    async () => {
      // It holds one, says nothing more, and is not there to give it up.
      await store.leases.take(`gateway discord:1 4/${COUNT}`, 'dead', 3_000);
      await open('one');
      await expect.poll(sharesOf, { timeout: TIME }).toEqual({ one: COUNT });
    },
    TIME,
  );
});
