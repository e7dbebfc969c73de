import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createIntake, type Passage } from '../../src/platforms/intake.js';
import { openStore } from '../../src/store/open-store.js';
import type { Store } from '../../src/store/store.js';
import { testApp } from '../app-parts.js';
import { type OwnPostgres, ownPostgres, postgresStarts } from './own-postgres.js';

const why = postgresStarts ? '' : ' (skipped: PostgreSQL’s programs are not here)';
/** How long the server is away, in ms. */
const AWAY = 2_000;

describe.skipIf(!postgresStarts)(`a PostgreSQL server that restarts${why}`, () => {
  let server: OwnPostgres;
  let store: Store;

  beforeAll(async () => {
    server = await ownPostgres();
    await server.start();
    store = await openStore({ database: ':memory:', databaseUrl: server.url });
  });
  afterAll(async () => {
    await store.close();
    await server.remove();
  });

  /** Resolves once it is there again. */
  async function restart(): Promise<void> {
    await server.stop();
    await sleep(AWAY);
    await server.start();
  }

  it('is waited for by what is asked meanwhile', async () => {
    await store.settings.setLanguage('user', 'telegram:1', 'fa');
    const restarting = restart();
    await sleep(AWAY / 2);
    expect(await store.settings.language('user', 'telegram:1')).toBe('fa');
    await restarting;
  }, 30_000);

  it('costs no request its answer, also where it cuts off what is under way', async () => {
    let cuts = 0;
    const { settings } = store;
    const app = await testApp(undefined, {
      settings: {
        ...settings,
        async language(scope, id) {
          cuts += 1;
          if (cuts <= 2) throw Object.assign(new Error('terminating connection'), { code: '57P01' });
          return settings.language(scope, id);
        },
      },
    });
    expect((await app.ask('/help')).error).toBeUndefined();
    expect(cuts).toBeGreaterThan(2);
    expect(app.faults).toEqual([]);
  });

  it('has an update begun anew that it cut off, and no other failure', async () => {
    const seen: [number, boolean][] = [];
    const reports: unknown[] = [];
    const intake = createIntake<{ readonly n: number }>({
      source: 'test:restarted',
      inbox: store.inbox,
      turnOf: ({ n }) => `${n}`,
      report: (error) => void reports.push(error),
      async answer({ n }, { again }: Passage) {
        seen.push([n, again]);
        if (n === 1 && !again) throw new Error('Connection terminated unexpectedly');
        if (n === 2) throw new Error('another matter');
      },
    });
    for (const n of [1, 2]) await intake.take(`${n}`, { n });
    await intake.drain(5_000);
    expect(seen.toSorted()).toEqual([
      [1, false],
      [1, true],
      [2, false],
    ]);
    expect(reports).toEqual([new Error('another matter')]);
  });
});
