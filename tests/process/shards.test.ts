import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type FakeDiscord, startDiscord } from '../platforms/discord/fake-discord/start-discord.js';
import { type FreshDatabase, freshDatabase, postgresAnswers, whySkipped } from '../store/postgres.js';
import { type BotProcess, startBot } from './bot-process.js';

const TIME = 60_000;
const GUILDS = 4;
/** How many classes ask, and how often one of them does, while processes are replaced, in ms. */
const CLASSES = 60;
const ASK_EVERY = 50;

describe.skipIf(!postgresAnswers)(`two processes on Discord’s gateway${whySkipped}`, () => {
  let database: FreshDatabase;
  let discord: FakeDiscord;
  let bots: BotProcess[];

  async function start(): Promise<BotProcess> {
    const bot = startBot({
      DISCORD_TOKEN: discord.token,
      DISCORD_API_ROOT: discord.apiRoot,
      DISCORD_SHARDS: '2',
      DATABASE_URL: database.url,
    });
    bots.push(bot);
    await bot.says(/"platform":"discord".*"msg":"connected"/);
    return bot;
  }
  /** The shards whose connections stand, each as often as it has one. */
  const connected = () =>
    discord.gateway.sessions
      .filter((session) => session.connected)
      .map(({ shard }) => shard.join('/'))
      .sort();
  const begunBy = (bot: BotProcess) => bot.output().match(/gateway session started/g)?.length ?? 0;

  async function everybodyIsAnswered(): Promise<void> {
    const user = discord.user({ name: 'sara' });
    const asked = Array.from({ length: GUILDS }, () => discord.guild({}).channel().command(user, 'help'));
    await discord.waitFor(
      () => asked.every(({ original }) => original && !original.loading) || undefined,
      TIME,
    );
  }

  beforeEach(async () => {
    database = await freshDatabase();
    discord = await startDiscord({ token: 'discord-token-of-the-test-AAAAAAAAAAAA', maxConcurrency: 2 });
    bots = [];
  });
  afterEach(async () => {
    await Promise.all(bots.map((bot) => bot.end('SIGKILL')));
    await discord.close();
    await database.drop();
    expect(discord.violations).toEqual([]);
  });

  it(
    'hold a shard each, and the one left takes over that of the other',
    async () => {
      const [one, two] = [await start(), await start()];
      await expect.poll(() => begunBy(one) > 0 && begunBy(two) > 0, { timeout: TIME }).toBe(true);
      await expect.poll(connected, { timeout: TIME }).toEqual(['0/2', '1/2']);
      await everybodyIsAnswered();
      const before = begunBy(two);
      await one.end('SIGKILL');
      await expect.poll(() => begunBy(two), { timeout: TIME }).toBe(before + 1);
      await expect.poll(connected, { timeout: TIME }).toEqual(['0/2', '1/2']);
      await everybodyIsAnswered();
    },
    TIME * 3,
  );

  it(
    'are replaced one by one without a command unanswered',
    async () => {
      const old = [await start(), await start()];
      await expect.poll(() => old.every((bot) => begunBy(bot) > 0), { timeout: TIME }).toBe(true);
      await expect.poll(connected, { timeout: TIME }).toEqual(['0/2', '1/2']);
      // So many that none of them asks too often.
      const classes = Array.from({ length: CLASSES }, (_, index) => ({
        user: discord.user({ name: `student${index}` }),
        channel: discord.guild({}).channel(),
      }));
      const asked: ReturnType<(typeof classes)[number]['channel']['command']>[] = [];
      let over = false;
      const asking = (async () => {
        for (let turn = 0; !over; turn += 1) {
          const next = classes[turn % CLASSES];
          if (next) asked.push(next.channel.command(next.user, 'help'));
          await sleep(ASK_EVERY);
        }
      })();
      for (const bot of old) {
        await start();
        expect(await bot.end('SIGTERM')).toBe(0);
        await sleep(1_000);
      }
      over = true;
      await asking;
      const state = () => ({
        asked: asked.length,
        answered: asked.filter(({ original }) => original && !original.loading).length,
        failures: asked.flatMap(({ failure }) => failure ?? []),
      });
      await expect
        .poll(state, { timeout: TIME })
        .toEqual({ asked: asked.length, answered: asked.length, failures: [] });
      process.stdout.write(`shards, replaced: ${JSON.stringify(state())}\n`);
      expect(connected()).toEqual(['0/2', '1/2']);
    },
    TIME * 3,
  );
});
