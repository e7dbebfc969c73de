import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startBotApi } from '../platforms/telegram/bot-api/bot-api.js';
import { type FreshDatabase, freshDatabase, postgresAnswers, whySkipped } from '../store/postgres.js';
import { type BotProcess, startBot } from './bot-process.js';
import { replay } from './replay.js';

const REPLICAS = 3;
const WORK = { chats: 60, updates: 480, repeatEvery: 20 };
/** How often a replica is killed, and how soon another takes its place, in ms. */
const KILL_EVERY = 4_000;
const BACK_AFTER = 800;
const PATIENCE = 120_000;
/** Answers a killed replica may have sent whose note it took with it: one for each turn under way on a busy machine. */
const UNNOTED = 8;

interface Replica {
  readonly bot: BotProcess;
  readonly address: string;
}

describe.skipIf(!postgresAnswers)(`replicas behind one webhook${whySkipped}`, () => {
  let database: FreshDatabase;
  let api: Awaited<ReturnType<typeof startBotApi>>;
  let replicas: Replica[];
  let turn: number;

  async function start(): Promise<Replica> {
    const bot = startBot({
      TELEGRAM_TOKEN: api.token,
      TELEGRAM_API_ROOT: api.apiRoot,
      PUBLIC_URL: 'https://mahv.example.org',
      DATABASE_URL: database.url,
    });
    const address = await bot.address();
    await bot.says(/"platform":"telegram".*"msg":"connected"/);
    return { bot, address };
  }

  /** As a load balancer does: the next one each time. */
  function reach(): string {
    turn += 1;
    return `${replicas[turn % Math.max(1, replicas.length)]?.address ?? 'http://127.0.0.1:9/'}telegram`;
  }

  beforeEach(async () => {
    database = await freshDatabase();
    turn = 0;
    replicas = [];
    api = await startBotApi({ reach, keptCalls: 100, webhookRetry: 100 });
    replicas = await Promise.all(Array.from({ length: REPLICAS }, start));
  });
  afterEach(async () => {
    await Promise.all(replicas.map(({ bot }) => bot.end('SIGKILL')));
    await api.close();
    await database.drop();
  });

  it('answer every update once, whichever of them it reaches', async () => {
    const replayed = await replay(api, WORK, PATIENCE);
    process.stdout.write(`replicas: ${JSON.stringify(replayed)}\n`);
    expect(replayed).toMatchObject({ once: WORK.updates, never: 0, twice: 0 });
  }, 150_000);

  it('leave none unanswered where one of them is killed again and again', async () => {
    let over = false;
    let kills = 0;
    async function disturb(): Promise<void> {
      await sleep(KILL_EVERY);
      while (!over) {
        const [victim] = replicas.splice(kills % replicas.length, 1);
        await victim?.bot.end('SIGKILL');
        kills += 1;
        await sleep(BACK_AFTER);
        replicas.push(await start());
        await sleep(KILL_EVERY - BACK_AFTER);
      }
    }
    const disturbing = disturb();
    const replayed = await replay(api, WORK, PATIENCE);
    over = true;
    await disturbing;
    process.stdout.write(`replicas, killed: ${JSON.stringify({ kills, ...replayed })}\n`);
    expect(kills).toBeGreaterThan(1);
    expect(replayed.never).toBe(0);
    // Between what Telegram was told and the note of it: Telegram knows no such thing as one message sent once.
    expect(replayed.twice).toBeLessThanOrEqual(kills * UNNOTED);
  }, 180_000);

  it('are stopped one by one without an update lost or answered twice', async () => {
    const replaying = replay(api, WORK, PATIENCE);
    for (let replaced = 0; replaced < REPLICAS; replaced += 1) {
      await sleep(1_500);
      const next = await start();
      const [old] = replicas.splice(0, 1, next);
      expect(await old?.bot.end('SIGTERM')).toBe(0);
    }
    const replayed = await replaying;
    process.stdout.write(`replicas, replaced: ${JSON.stringify(replayed)}\n`);
    expect(replayed).toMatchObject({ once: WORK.updates, never: 0, twice: 0 });
  }, 180_000);
});
