import { describe, expect, it } from 'vitest';
import type { Bench } from './bench.js';

/** What leases do on every engine. */
export function leasesContract(bench: () => Bench): void {
  describe('a lease', () => {
    it('is one owner’s until its time is over, who may prolong it', async () => {
      const { store, at } = bench();
      const { leases } = store;
      at(1_000);
      expect(await leases.take('round a', 'one', 500)).toBe(true);
      expect(await leases.take('round a', 'two', 500)).toBe(false);
      at(1_400);
      expect(await leases.take('round a', 'one', 500)).toBe(true);
      at(1_899);
      expect(await leases.take('round a', 'two', 500)).toBe(false);
      at(1_900);
      expect(await leases.take('round a', 'two', 500)).toBe(true);
      expect(await leases.take('round a', 'one', 500)).toBe(false);
    });

    it('is given up by its owner alone', async () => {
      const { leases } = bench().store;
      expect(await leases.take('round b', 'one', 60_000)).toBe(true);
      await leases.release('round b', 'two');
      expect(await leases.take('round b', 'two', 60_000)).toBe(false);
      await leases.release('round b', 'one');
      expect(await leases.take('round b', 'two', 60_000)).toBe(true);
    });

    it('goes to one of many who want it at once', async () => {
      const { leases } = bench().store;
      const owners = Array.from({ length: 50 }, (_, index) => `owner ${index}`);
      const taken = await Promise.all(owners.map((owner) => leases.take('rush', owner, 60_000)));
      expect(taken.filter((mine) => mine)).toHaveLength(1);
    });

    it('is listed by the beginning of its name while it is held, and forgotten afterwards', async () => {
      const { store, at } = bench();
      const { leases } = store;
      at(5_000);
      for (const name of ['shard 1/2', 'shard 0/2', 'shore']) await leases.take(name, 'one', 100);
      await leases.take('shard 9/9', 'one', 10);
      at(5_050);
      expect((await leases.held('shard ')).toSorted()).toEqual(['shard 0/2', 'shard 1/2']);
      await leases.prune(5_200);
      at(5_000);
      expect(await leases.held('sh')).toEqual([]);
    });
  });
}
