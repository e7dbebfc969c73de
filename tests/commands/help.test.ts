import { beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.js';
import { plainText } from '../../src/chat/plain-text.js';
import { LANGUAGES } from '../../src/i18n/language.js';
import { testApp } from '../app-parts.js';

let bot: Awaited<ReturnType<typeof testApp>>;
beforeAll(async () => {
  bot = await testApp();
});

const NAMES = commands.map(({ name }) => name).filter((name) => name !== 'help');

describe('/help', () => {
  it.each(NAMES)('explains /%s, by its name and after its slash', async (name) => {
    for (const language of LANGUAGES) {
      for (const line of [`/help ${name}`, `/help /${name}`]) {
        const reply = await bot.ask(line, { language });
        expect(reply.error, line).toBeUndefined();
        expect(plainText(reply.text)).toContain(`/${name}`);
      }
    }
    expect(bot.broken).toEqual([]);
  });

  it('tells what a list of numbers usually is', async () => {
    const text = plainText((await bot.ask('/help batchnorm', { language: 'en' })).text);
    expect(text).toContain('usually \u20661,10,20\u2069');
  });
});
