import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBotApi } from '../platforms/telegram/bot-api/bot-api.js';
import { type BotProcess, startBot } from './bot-process.js';

const TIME = 60_000;
let api: Awaited<ReturnType<typeof startBotApi>>;
let bot: BotProcess;

beforeAll(async () => {
  api = await startBotApi();
  bot = startBot({ TELEGRAM_TOKEN: api.token, TELEGRAM_API_ROOT: api.apiRoot });
  await bot.says(/"platform":"telegram".*"msg":"connected"/);
});
afterAll(async () => {
  expect(await bot.end()).toBe(0);
  expect(bot.output()).not.toContain(api.token);
  expect(api.violations).toEqual([]);
  await api.close();
});

const DRAWN = '/vanish depth:3 width:8 batch:8 seeds:1 seed:';
let seed = 0;

/** Somebody asks; what they have been answered once the network has been quiet for a while. */
function ask(line = '/help') {
  const person = api.user({ language_code: 'en' });
  person.say(line);
  return {
    answers: async () => {
      await api.waitFor(() => person.chat.answers.length > 0, TIME);
      await new Promise((resolve) => setTimeout(resolve, 500));
      return person.chat.answers;
    },
  };
}

/** A line whose picture no earlier test has uploaded. */
function freshPicture(): string {
  seed += 1;
  return `${DRAWN}${seed}`;
}

describe('a message is answered exactly once', () => {
  it(
    'when the connection is cut in mid-poll',
    async () => {
      await api.waitFor(() => api.polling, TIME);
      expect(api.cut()).toBeGreaterThan(0);
      expect(await ask().answers()).toHaveLength(1);
    },
    TIME,
  );

  it(
    'when the connection is cut in mid-upload',
    async () => {
      api.script('sendPhoto', { cut: 'body', after: 8_192 });
      const answers = await ask(freshPicture()).answers();
      expect(answers).toHaveLength(1);
      expect(answers[0]?.photo).toBeDefined();
    },
    TIME,
  );

  it(
    'when it was sent and only the acknowledgement is lost',
    async () => {
      api.script('sendMessage', { cut: 'answer' });
      expect(await ask().answers()).toHaveLength(1);
    },
    TIME,
  );

  it(
    'when another process polls for a while (409)',
    async () => {
      const stop = api.always('getUpdates', {
        status: 409,
        description: 'Conflict: terminated by other getUpdates request',
      });
      api.cut();
      await bot.says(/"platform":"telegram".*next attempt in/);
      const asked = ask();
      stop();
      expect(await asked.answers()).toHaveLength(1);
    },
    TIME,
  );

  it(
    'when the network asks to wait three seconds (429), and others are not kept waiting',
    async () => {
      api.script('sendMessage', {
        status: 429,
        description: 'Too Many Requests: retry after 3',
        retry_after: 3,
      });
      const first = api.user({ language_code: 'en' });
      first.say('/help');
      await api.waitFor(
        () => api.callsOf('sendMessage').some(({ answer }) => answer?.error_code === 429),
        TIME,
      );
      expect(await ask().answers()).toHaveLength(1);
      expect(first.chat.answers).toHaveLength(0);
      await api.waitFor(() => first.chat.answers.length > 0, TIME);
      expect(first.chat.answers).toHaveLength(1);
    },
    TIME,
  );

  it(
    'when the network fails for ten seconds (500)',
    async () => {
      const stop = api.always('*', { status: 500, description: 'Internal Server Error' });
      const asked = ask(freshPicture());
      await new Promise((resolve) => setTimeout(resolve, 10_000));
      stop();
      expect(await asked.answers()).toHaveLength(1);
    },
    TIME,
  );
});
