import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../../src/store/open-store.js';
import { bePresent } from '../../src/store/presence.js';
import type { Store } from '../../src/store/store.js';
import type { Engine, FreshPlace } from './engines.js';

const SOURCE = 'telegram:1';
const update = (id: string, turn = 'chat 1') => ({ source: SOURCE, id, turn, body: `"${id}"` });
const fail = (error: unknown) => {
  throw error;
};

/** How updates are shared between processes on one database. */
export function replicasContract(engine: Engine): void {
  describe('two processes on one database', () => {
    let fresh: FreshPlace;
    let time = 1_000_000;
    let one: Store;
    let two: Store;
    const open = (replica: string) => openStore({ ...fresh.place, replica, now: () => time });
    beforeEach(async () => {
      fresh = await engine.fresh();
      one = await open('one');
      two = await open('two');
    });
    afterEach(async () => {
      await one.close();
      await two.close();
      await fresh.remove();
    });

    it('leave each other’s updates alone while both live', async () => {
      const presence = await bePresent(one.leases, 'one', fail);
      await one.inbox.take(update('1'));
      time += 3_000;
      expect(await two.inbox.unfinished(SOURCE, 9)).toEqual([]);
      expect(await two.inbox.take(update('1'))).toBe(false);
      await presence.end();
    });

    it('take over what a dead one left, each of it once', async () => {
      const presence = await bePresent(one.leases, 'one', fail);
      const other = await bePresent(two.leases, 'two', fail);
      const third = await open('three');
      const another = await bePresent(third.leases, 'three', fail);
      await one.inbox.take(update('1'));
      await one.inbox.take(update('2'));
      await presence.end();
      const found = await Promise.all([two.inbox.unfinished(SOURCE, 9), third.inbox.unfinished(SOURCE, 9)]);
      expect(
        found
          .flat()
          .map(({ id }) => id)
          .toSorted(),
      ).toEqual(['1', '2']);
      await other.end();
      await another.end();
      await third.close();
    });

    it('hand over what they leave, as if it had never been tried', async () => {
      const presence = await bePresent(one.leases, 'one', fail);
      await one.inbox.take(update('1'));
      await one.inbox.take(update('2'));
      await one.inbox.finish(SOURCE, '1');
      await one.inbox.leave(SOURCE);
      expect((await two.inbox.unfinished(SOURCE, 2)).map(({ id }) => id)).toEqual(['2']);
      await presence.end();
    });

    it('believe one dead only once its lease has been over for a while', async () => {
      await one.leases.take('replica one', 'one', 8_000);
      await one.inbox.take(update('1'));
      time += 8_001;
      expect(await two.inbox.unfinished(SOURCE, 9)).toEqual([]);
      time += 4_000;
      expect((await two.inbox.unfinished(SOURCE, 9)).map(({ id }) => id)).toEqual(['1']);
    });

    it('know which updates of a turn the other has to answer first', async () => {
      await one.inbox.take(update('99'));
      await one.inbox.take(update('100', 'chat 2'));
      await two.inbox.take(update('101'));
      expect(await two.inbox.isWaiting(SOURCE, 'chat 1', '101')).toBe(true);
      expect(await two.inbox.isWaiting(SOURCE, 'chat 1', '98')).toBe(false);
      expect(await one.inbox.isWaiting(SOURCE, 'chat 1', '99')).toBe(false);
      expect(await two.inbox.isWaiting(SOURCE, 'chat 2', '99')).toBe(false);
      await one.inbox.finish(SOURCE, '99');
      expect(await two.inbox.isWaiting(SOURCE, 'chat 1', '101')).toBe(false);
    });
  });

  describe('a version that is older than the tables', () => {
    it('starts all the same, as replicas are replaced one by one', async () => {
      const fresh = await engine.fresh();
      const store = await openStore(fresh.place);
      await store.settings.setLanguage('user', 'web:ali', 'fa');
      await store.close();
      await engine.execute(
        fresh.place,
        "insert into kysely_migration (name, timestamp) values ('999-later', '2030-01-01T00:00:00.000Z')",
      );
      const older = await openStore(fresh.place);
      expect(await older.settings.language('user', 'web:ali')).toBe('fa');
      await older.close();
      await fresh.remove();
    });
  });
}
