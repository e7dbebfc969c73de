import { describe, expect, it } from 'vitest';
import type { Bench } from './bench.js';
import { HOSTILE_IDS } from './hostile-ids.js';

/** What the inbox does on every engine. */
export function inboxContract(bench: () => Bench): void {
  describe('the inbox', () => {
    it('takes an update once, and the same id of another source as another', async () => {
      const { inbox } = bench().store;
      expect(await inbox.take({ source: 'once:1', id: '7', body: '{}' })).toBe(true);
      expect(await inbox.take({ source: 'once:1', id: '7', body: '{"other":1}' })).toBe(false);
      expect(await inbox.take({ source: 'once:2', id: '7', body: '{}' })).toBe(true);
      expect(await inbox.unfinished('once:1', 9)).toEqual([{ source: 'once:1', id: '7', body: '{}' }]);
    });

    it('gives one of 200 concurrent takers the update', async () => {
      const { inbox } = bench().store;
      const update = { source: 'rush:1', id: '1', user: 'rush:ali', body: '{}' };
      const taken = await Promise.all(Array.from({ length: 200 }, () => inbox.take(update)));
      expect(taken.filter((mine) => mine)).toHaveLength(1);
    });

    it('knows an update as a repeat once it is finished', async () => {
      const { inbox } = bench().store;
      const update = { source: 'done:1', id: '1', user: 'done:ali', body: '{"secret":1}' };
      await inbox.take(update);
      await inbox.finish('done:1', '1');
      expect(await inbox.take(update)).toBe(false);
      expect(await inbox.unfinished('done:1', 9)).toEqual([]);
    });

    it('forgets whose a finished update was', async () => {
      const { inbox, people } = bench().store;
      await inbox.take({ source: 'whose:1', id: '1', user: 'whose:ali', body: '{}' });
      await inbox.finish('whose:1', '1');
      expect((await people.about('whose:ali')).pending).toEqual([]);
    });

    it('finishes what was never taken without a word', async () => {
      await expect(bench().store.inbox.finish('never:1', '1')).resolves.toBeUndefined();
    });

    it('returns unfinished updates as they came: oldest first, and of one moment by number', async () => {
      const { store, at } = bench();
      const take = (id: string) =>
        store.inbox.take({ source: 'order:1', id, user: 'order:ali', body: `"${id}"` });
      at(1_000);
      await take('10');
      await take('9');
      at(500);
      await take('11');
      const found = await store.inbox.unfinished('order:1', 9);
      expect(found.map(({ id }) => id)).toEqual(['11', '9', '10']);
      expect(found[0]).toEqual({ source: 'order:1', id: '11', user: 'order:ali', body: '"11"' });
    });

    it('gives an update up after its last attempt, the taking being the first', async () => {
      const { inbox } = bench().store;
      const update = { source: 'tries:1', id: '1', user: 'tries:ali', body: '{}' };
      await inbox.take(update);
      expect(await inbox.unfinished('tries:1', 3)).toEqual([update]);
      await inbox.take({ ...update, id: '2' });
      expect((await inbox.unfinished('tries:1', 3)).map(({ id }) => id)).toEqual(['1', '2']);
      expect((await inbox.unfinished('tries:1', 3)).map(({ id }) => id)).toEqual(['2']);
      expect(await inbox.unfinished('tries:1', 3)).toEqual([]);
      expect(await inbox.unfinished('tries:1', 99)).toEqual([]);
      expect(await inbox.take(update)).toBe(false);
    });

    it('counts every one of several concurrent attempts', async () => {
      const { inbox } = bench().store;
      await inbox.take({ source: 'count:1', id: '1', body: '{}' });
      await Promise.all(Array.from({ length: 8 }, () => inbox.unfinished('count:1', 99)));
      expect(await inbox.unfinished('count:1', 9)).toEqual([]);
    });

    it('prunes old ids of finished updates, and no other', async () => {
      const { store, at } = bench();
      const take = (id: string) => store.inbox.take({ source: 'prune:1', id, body: '{}' });
      at(1_800_000_000_000);
      await take('old and finished');
      await take('old and pending');
      at(1_800_000_000_001);
      await take('young and finished');
      for (const id of ['old and finished', 'young and finished']) await store.inbox.finish('prune:1', id);
      await store.inbox.prune(1_800_000_000_001);
      expect(await take('old and finished')).toBe(true);
      expect(await take('old and pending')).toBe(false);
      expect(await take('young and finished')).toBe(false);
    });

    it('takes any id and any text for what it is', async () => {
      const { inbox } = bench().store;
      for (const id of HOSTILE_IDS) {
        const update = { source: `hostile:${id}`, id, user: id, body: JSON.stringify({ id }) };
        expect(await inbox.take(update), JSON.stringify(id)).toBe(true);
        expect(await inbox.unfinished(update.source, 9)).toEqual([update]);
      }
    });
  });
}
