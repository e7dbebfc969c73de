import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type FakeDiscord, startDiscord } from '../platforms/discord/fake-discord/start-discord.js';
import { startBotApi } from '../platforms/telegram/bot-api/bot-api.js';
import { type BotProcess, startBot } from './bot-process.js';

type BotApi = Awaited<ReturnType<typeof startBotApi>>;
const WRONG = '999999999:AAwrongwrongwrongwrongwrongwrongwro';
const TIME = 40_000;

let api: BotApi;
let fake: FakeDiscord;
let bot: BotProcess | undefined;
const logs: string[] = [];

beforeAll(async () => {
  api = await startBotApi();
});
beforeAll(async () => {
  fake = await startDiscord({ token: 'discord-token-of-the-test-AAAAAAAAAAAA' });
});
afterEach(async () => {
  await bot?.end('SIGKILL');
  if (bot) logs.push(bot.output());
  bot = undefined;
  expect(api.violations).toEqual([]);
  expect(fake.violations).toEqual([]);
});
afterAll(async () => {
  await api.close();
  await fake.close();
});

const onTelegram = () => ({ TELEGRAM_TOKEN: api.token, TELEGRAM_API_ROOT: api.apiRoot });
const onDiscord = () => ({ DISCORD_TOKEN: fake.token, DISCORD_API_ROOT: fake.apiRoot });

async function askTelegram(text = '/help'): Promise<void> {
  const ali = api.user({ language_code: 'en' });
  ali.say(text);
  await api.waitFor(() => ali.chat.answers.some(({ buttons }) => buttons.length > 0), TIME);
}

async function askDiscord(): Promise<void> {
  const sara = fake.user({ name: 'sara' });
  const asked = fake.guild({}).channel().command(sara, 'help');
  await fake.waitFor(() => asked.original && !asked.original.loading, TIME);
}

async function ready(of: BotProcess, ...names: string[]): Promise<void> {
  for (const name of names) await of.says(new RegExp(`"platform":"${name}".*"msg":"connected"`));
}

async function status(of: BotProcess, path: string): Promise<number> {
  return (await fetch(new URL(path, await of.address()))).status;
}

describe('npm start', () => {
  it(
    'without a token serves the local chat, and ends cleanly',
    async () => {
      bot = startBot({});
      await bot.says(/Mahv is ready/);
      expect(
        await Promise.all(
          ['/', '/healthz', '/readyz', '/metrics'].map((path) => status(bot as BotProcess, path)),
        ),
      ).toEqual([200, 200, 200, 200]);
      expect(await bot.end()).toBe(0);
    },
    TIME,
  );

  it(
    'with Telegram alone',
    async () => {
      bot = startBot(onTelegram());
      await ready(bot, 'telegram');
      await askTelegram('/vanish depth:4 width:8 batch:8 seeds:1');
      expect(await status(bot, '/readyz')).toBe(200);
      expect(await status(bot, '/')).toBe(404);
      const metrics = await (await fetch(new URL('/metrics', await bot.address()))).text();
      expect(metrics).toMatch(/mahv_replies_total\{platform="telegram",command="vanish"\} 1/);
      expect(await bot.end()).toBe(0);
    },
    TIME,
  );

  it(
    'with Discord alone',
    async () => {
      bot = startBot(onDiscord());
      await ready(bot, 'discord');
      await askDiscord();
      expect(await bot.end()).toBe(0);
    },
    TIME,
  );

  it(
    'with both',
    async () => {
      bot = startBot({ ...onTelegram(), ...onDiscord() });
      await ready(bot, 'telegram', 'discord');
      await Promise.all([askTelegram(), askDiscord()]);
      expect(await bot.end()).toBe(0);
    },
    TIME,
  );

  it(
    'with a wrong token beside a right one: one line says so, the other network works, and the wrong one is tried again',
    async () => {
      bot = startBot({ ...onTelegram(), ...onDiscord(), TELEGRAM_TOKEN: WRONG });
      await ready(bot, 'discord');
      await bot.says(/"platform":"telegram".*next attempt in/);
      await askDiscord();
      expect(await status(bot, '/readyz')).toBe(200);
      const lines = bot
        .output()
        .split('\n')
        .filter((line) => line.includes('next attempt'));
      expect(lines[0]).not.toMatch(/stack|Error:/);
      // BotFather's new token reaches Telegram only later: what was 401 is valid now.
      api.tokens.add(WRONG);
      await ready(bot, 'telegram');
      await askTelegram();
      api.tokens.delete(WRONG);
      expect(await bot.end()).toBe(0);
    },
    TIME,
  );

  it(
    'with only a wrong token stays up and says that it is not ready',
    async () => {
      bot = startBot({ ...onDiscord(), DISCORD_TOKEN: 'wrong-token-for-discord-BBBBBBBBBB' });
      await bot.says(/"platform":"discord".*next attempt in/);
      expect(await status(bot, '/healthz')).toBe(200);
      expect(await status(bot, '/readyz')).toBe(503);
      expect(await bot.end()).toBe(0);
    },
    TIME,
  );

  it(
    'finishes on SIGTERM what it has begun',
    async () => {
      bot = startBot(onTelegram());
      await ready(bot, 'telegram');
      let release = () => {};
      const hold = new Promise<void>((resolve) => {
        release = resolve;
      });
      api.script('sendMessage', { hold });
      const ali = api.user({ language_code: 'en' });
      ali.say('/help');
      await api.waitFor(() => api.callsOf('sendMessage').some(({ answer }) => !answer), TIME);
      const ended = bot.end();
      release();
      expect(await ended).toBe(0);
      expect(ali.chat.answers).toHaveLength(1);
    },
    TIME,
  );
});

it('no token stands in anything these processes wrote', () => {
  const written = logs.join('');
  expect(written).toContain('connected');
  for (const token of [api.token, fake.token, WRONG, 'wrong-token-for-discord-BBBBBBBBBB']) {
    expect(written).not.toContain(token);
    expect(written).not.toContain(encodeURIComponent(token));
  }
});
