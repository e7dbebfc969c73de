import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../../src/store/open-store.js';
import type { Engine, FreshPlace } from './engines.js';
import { takeElsewhere } from './other-process.js';

const UPDATES = 40;

/** What a store that outlives its process does. */
export function lastingContract(engine: Engine): void {
  describe('a store that lasts', () => {
    let fresh: FreshPlace;
    beforeEach(async () => {
      fresh = await engine.fresh();
    });
    afterEach(() => fresh.remove());

    it('outlives being closed', async () => {
      const first = await openStore(fresh.place);
      await first.settings.setLanguage('user', 'web:ali', 'fa');
      const key = await first.lines.keep('/vanish');
      await first.close();
      const second = await openStore(fresh.place);
      expect(await second.settings.language('user', 'web:ali')).toBe('fa');
      expect(await second.lines.find(key)).toBe('/vanish');
      await second.close();
    });

    it('is made once by several who open it at the same moment, and shared by them', async () => {
      const stores = await Promise.all(Array.from({ length: 4 }, () => openStore(fresh.place)));
      const update = { source: 'telegram:1', id: '1', user: 'telegram:ali', body: '{}' };
      const taken = await Promise.all(
        stores.flatMap(({ inbox }) => Array.from({ length: 50 }, () => inbox.take(update))),
      );
      expect(taken.filter((mine) => mine)).toHaveLength(1);
      for (const { people } of stores) expect((await people.about('telegram:ali')).pending).toHaveLength(1);
      await Promise.all(stores.map((store) => store.close()));
    });

    it('lets transactions of several openers take turns', async () => {
      const stores = await Promise.all([openStore(fresh.place), openStore(fresh.place)]);
      const answer = { source: 't', chat: 'c', user: 'u', line: '/help', parts: [] };
      await Promise.all(
        Array.from({ length: 60 }, (_, index) =>
          stores[index % 2]?.answers.keep({ ...answer, message: `m${index}`, question: `q${index}` }),
        ),
      );
      expect((await stores[0].people.about('u')).answers).toHaveLength(60);
      await Promise.all(stores.map((store) => store.close()));
    });

    it('gives each update to one of several processes that start at the same moment', async () => {
      const others = await Promise.all(Array.from({ length: 3 }, () => takeElsewhere(fresh.place, UPDATES)));
      await Promise.all(others.map((other) => other.kill()));
      expect(others.reduce((sum, { taken }) => sum + taken, 0)).toBe(UPDATES);
    });

    it('has an update that was taken right before kill -9', async () => {
      const other = await takeElsewhere(fresh.place, 1);
      await other.kill();
      const store = await openStore(fresh.place);
      expect(await store.inbox.unfinished('telegram:1', 3)).toEqual([
        { source: 'telegram:1', id: '0', user: 'telegram:ali', body: '{"n":0}' },
      ]);
      await store.close();
    });
  });
}
