import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startBotApi } from '../platforms/telegram/bot-api/bot-api.js';
import { type BotProcess, databaseFolder, startBot } from './bot-process.js';

const TIME = 60_000;

interface Update {
  readonly update_id: number;
  readonly message?: { readonly text?: string };
}

let api: Awaited<ReturnType<typeof startBotApi>>;
let folder: Awaited<ReturnType<typeof databaseFolder>>;
let bot: BotProcess;

beforeEach(async () => {
  api = await startBotApi();
  folder = await databaseFolder();
});
afterEach(async () => {
  await bot.end('SIGKILL');
  await api.close();
  await folder.remove();
  expect(api.violations).toEqual([]);
});

async function start(): Promise<void> {
  bot = startBot({ TELEGRAM_TOKEN: api.token, TELEGRAM_API_ROOT: api.apiRoot, MAHV_DATABASE: folder.file });
  await bot.says(/"platform":"telegram".*"msg":"connected"/);
}

describe('killed between receipt and reply', () => {
  it(
    'it answers after the restart, once, and still knows what was chosen',
    async () => {
      await start();
      const ali = api.user({ language_code: 'en' });
      ali.say('/lang fa');
      await api.waitFor(() => ali.chat.answers.length === 1, TIME);
      api.script('sendMessage', { hang: 'undone' });
      ali.say('/help');
      await api.waitFor(() => api.callsOf('sendMessage').some(({ answer }) => !answer), TIME);
      expect(await bot.end('SIGKILL')).toBe('SIGKILL');
      api.faults.clear();
      expect(ali.chat.answers).toHaveLength(1);

      await start();
      await api.waitFor(() => ali.chat.answers.length === 2, TIME);
      expect(ali.chat.answers[1]?.text).toMatch(/[\u0600-\u06ff]/);
      // A question of its own after it shows that nothing else was under way.
      ali.say('/start');
      await api.waitFor(() => ali.chat.answers.length === 3, TIME);
      expect(ali.chat.answers).toHaveLength(3);
    },
    TIME,
  );

  it(
    'an update the network delivers again after the restart is not answered again',
    async () => {
      await start();
      const ali = api.user({ language_code: 'en' });
      // One's questions are answered in turn: once the second is, the first is over and done with.
      const questions = [ali.say('/help'), ali.say('/start')];
      await api.waitFor(() => ali.chat.answers.length === 2, TIME);
      const delivered = api
        .callsOf('getUpdates')
        .flatMap(({ answer }) => (answer?.ok ? (answer.result as Update[]) : []));
      const { update_id: help = 0 } = delivered.find(({ message }) => message?.text === '/help') ?? {};
      expect(await bot.end('SIGKILL')).toBe('SIGKILL');
      await start();
      api.redeliver(help);
      // The second may have been under way when the process was killed; the first is not answered again.
      const next = ali.say('/lang');
      await api.waitFor(() => ali.chat.answers.some(({ replyTo }) => replyTo === next), TIME);
      expect(ali.chat.answers.filter(({ replyTo }) => replyTo === questions[0])).toHaveLength(1);
    },
    TIME,
  );
});
