import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../../../commands/index.js';
import type { Language } from '../../../src/i18n/language.js';
import { testApp } from '../../app-parts.js';
import { answerTo, type Bot, startBot } from './bot.js';
import type { FakeMessage } from './fake-discord/message.js';
import type { OptionValues } from './fake-discord/option-values.js';

/** The lab works in this same thread here. */
const LONGEST = 25_000;

let bot: Bot;
let app: Awaited<ReturnType<typeof testApp>>;
beforeAll(async () => {
  app = await testApp();
  const network = { acknowledgeWithin: LONGEST };
  bot = await startBot({ network, handle: app.handle, catalogue: app.catalogue, translate: app.translate });
});
afterAll(async () => {
  await bot.close();
  expect(app.faults).toEqual([]);
  expect(app.broken).toEqual([]);
});

/** How each command is asked in each language. */
const QUERIES: Readonly<Record<Language, string>> = { en: '', fa: 'زبان:فارسی' };

async function ask(name: string, options: OptionValues = {}): Promise<FakeMessage> {
  const channel = bot.discord.guild().channel();
  return answerTo(bot, channel.command(bot.discord.user(), name, options), LONGEST);
}

/** Bidi controls open and close in every line, and no markup stands unclosed. */
function checkText({ embeds }: FakeMessage): void {
  for (const { description = '' } of embeds) {
    for (const line of description.split('\n')) {
      expect(line.match(/[\u2066-\u2068]/g)?.length, line).toBe(line.match(/\u2069/g)?.length);
      const bare = line.replace(/\\./g, '');
      expect((bare.match(/`/g)?.length ?? 0) % 2, line).toBe(0);
      expect((bare.match(/\*\*/g)?.length ?? 0) % 2, line).toBe(0);
    }
  }
}

describe.each(['en', 'fa'] as const)('the real bot in %s', (language) => {
  it.each(commands.map(({ name }) => name))(
    'shows /%s as Discord takes it',
    async (name) => {
      const message = await ask(
        name,
        name === 'lang' || language === 'en' ? {} : { query: QUERIES[language] },
      );
      checkText(message);
      expect(message.text.length).toBeGreaterThan(10);
      for (const { description, bytes } of message.attachments) {
        if (message.embeds.some(({ image }) => image)) expect(description?.length).toBeGreaterThan(20);
        expect(bytes.length).toBeGreaterThan(0);
      }
    },
    30_000,
  );
});

describe('the real bot', () => {
  it('answers Persian free text in Persian', async () => {
    const message = await ask('vanish', { query: 'عمق:۱۰ تابع:سیگموید' });
    expect(message.text).toMatch(/گرادیان/);
    expect(message.attachments[0]?.description).toMatch(/گرادیان/);
    checkText(message);
  });

  it('shows an error in the language it was typed in, to the asker alone, with a way on', async () => {
    const user = bot.discord.user();
    const channel = bot.discord.guild().channel();
    const message = await answerTo(bot, channel.command(user, 'vanish', { query: 'عمق:۳ act:sigmod' }));
    expect(message.ephemeral).toBe(true);
    expect(message.text).toMatch(/آیا منظورتان \*\*⁨sigmoid⁩\*\* بود/);
    channel.press(user, message, 0);
    await bot.discord.waitFor(() => message.edits === 1);
    expect(message.attachments).toHaveLength(1);
  });

  it('keeps the language chosen', async () => {
    const user = bot.discord.user();
    const channel = bot.discord.guild().channel();
    const message = await answerTo(bot, channel.command(user, 'lang', { lang: 'fa' }));
    expect(message.text).toMatch(/فارسی/);
    expect((await answerTo(bot, channel.command(user, 'start'))).text).toMatch(/سلام/);
  });
});
