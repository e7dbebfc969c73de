import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { shareShards } from '../../../src/platforms/discord/shards.js';
import { openStore } from '../../../src/store/open-store.js';
import { bePresent } from '../../../src/store/presence.js';
import type { Store } from '../../../src/store/store.js';

const COUNT = 6;
const TIME = 30_000;

describe('the gateway’s shards', () => {
  let store: Store;
  /** Who keeps which shard's connection just now, and whether two ever did. */
  let owners: Map<number, string>;
  let doubled: string[];
  let ends: (() => Promise<void>)[];

  beforeEach(async () => {
    store = await openStore({ database: ':memory:' });
    owners = new Map();
    doubled = [];
    ends = [];
  });
  afterEach(async () => {
    for (const end of ends) await end();
    await store.close();
    expect(doubled).toEqual([]);
  });

  async function open(replica: string, refused = false) {
    const { leases } = store;
    const presence = await bePresent(leases, replica, () => undefined);
    const leaving = new AbortController();
    const sharing = shareShards(
      {
        source: 'discord:1',
        leases,
        replica,
        count: COUNT,
        startsAtOnce: COUNT,
        async run(shard, signal) {
          if (refused) throw new Error('refused');
          if (owners.has(shard)) doubled.push(`${shard}: ${owners.get(shard)} and ${replica}`);
          owners.set(shard, replica);
          while (!signal.aborted) await sleep(10);
          owners.delete(shard);
        },
      },
      leaving.signal,
    );
    sharing.catch(() => undefined);
    const end = async () => {
      leaving.abort();
      await sharing.catch(() => undefined);
      await presence.end();
    };
    ends.push(end);
    return { end, sharing };
  }
  const sharesOf = () => {
    const counts: Record<string, number> = {};
    for (const owner of owners.values()) counts[owner] = (counts[owner] ?? 0) + 1;
    return counts;
  };

  it(
    'are all one process’s where it is alone, and shared with who comes later, each with one owner',
    async () => {
      await open('one');
      await expect.poll(sharesOf, { timeout: TIME }).toEqual({ one: COUNT });
      await open('two');
      await expect.poll(sharesOf, { timeout: TIME }).toEqual({ one: 3, two: 3 });
      const three = await open('three');
      await expect.poll(sharesOf, { timeout: TIME }).toEqual({ one: 2, two: 2, three: 2 });
      await three.end();
      await expect.poll(sharesOf, { timeout: TIME }).toEqual({ one: 3, two: 3 });
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
