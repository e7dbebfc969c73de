import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';
import { Kysely, PostgresDialect, sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../../src/store/open-store.js';
import { postgresPool } from '../../src/store/postgres-pool.js';
import { type FreshDatabase, freshDatabase, postgresAnswers, whySkipped } from './postgres.js';

/** A way to a server that can fall silent: what went through it so far then hangs, as on a network that drops all. */
async function silentWay(url: string) {
  const { hostname, port } = new URL(url);
  const open = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(Number(port || 5432), hostname);
    near.pipe(far).pipe(near);
    for (const socket of [near, far]) {
      open.add(socket);
      socket.on('error', () => {});
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const through = new URL(url);
  through.hostname = '127.0.0.1';
  through.port = typeof address === 'object' ? String(address?.port) : '';
  return {
    url: through.href,
    fallSilent() {
      for (const socket of open) socket.unpipe().pause();
    },
    async close() {
      for (const socket of open) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

describe.skipIf(!postgresAnswers)(`PostgreSQL's connections${whySkipped}`, () => {
  let database: FreshDatabase;
  beforeAll(async () => {
    database = await freshDatabase();
  });
  afterAll(() => database.drop());

  it('may be lost while idle', async () => {
    const store = await openStore({ database: '', databaseUrl: database.url });
    await database.cutOff();
    // A connection may be handed out before word of its end has come; it is not handed out again.
    await store.ping();
    expect(await store.ping()).toBe(true);
    await store.settings.setLanguage('user', 'web:ali', 'fa');
    expect(await store.settings.language('user', 'web:ali')).toBe('fa');
    await store.close();
  });

  it('may be lost in the middle of a transaction', async () => {
    const db = new Kysely<unknown>({
      dialect: new PostgresDialect({ pool: postgresPool(database.url, 5_000) }),
    });
    const lost = db.transaction().execute(async (step) => {
      await sql`select 1`.execute(step);
      await database.cutOff();
      await sql`select 1`.execute(step);
    });
    await expect(lost).rejects.toThrow();
    expect((await sql`select 2 as two`.execute(db)).rows).toEqual([{ two: 2 }]);
    await db.destroy();
  });

  it('that fell silent are not used again', async () => {
    const way = await silentWay(database.url);
    const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool: postgresPool(way.url, 200) }) });
    await sql`select 1`.execute(db);
    way.fallSilent();
    await expect(sql`select 1`.execute(db)).rejects.toThrow(/timeout/);
    expect((await sql`select 2 as two`.execute(db)).rows).toEqual([{ two: 2 }]);
    await db.destroy();
    await way.close();
  });

  it('that are silent make a ping say no, soon', async () => {
    const way = await silentWay(database.url);
    const store = await openStore({ database: '', databaseUrl: way.url });
    way.fallSilent();
    expect(await store.ping()).toBe(false);
    await way.close();
    await store.close();
  }, 15_000);

  it('that cannot be made are told of', async () => {
    const nowhere = new URL(database.url);
    nowhere.port = '1';
    await expect(openStore({ database: '', databaseUrl: nowhere.href })).rejects.toThrow(/ECONNREFUSED/);
  });

  it('keep whole numbers whole', async () => {
    const db = new Kysely<unknown>({
      dialect: new PostgresDialect({ pool: postgresPool(database.url, 5_000) }),
    });
    const { rows } = await sql`select 1800000000000::bigint as at`.execute(db);
    expect(rows).toEqual([{ at: 1_800_000_000_000 }]);
    await db.destroy();
  });
});
