import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.js';
import { readCommand } from '../../src/chat/read-command.js';
import { LANGUAGES } from '../../src/i18n/language.js';
import { testApp } from '../app-parts.js';
import { bank } from './bank-parts.js';

/** Room of a button's data in Telegram. */
const BUTTON = 64;

const shown = bank.items.filter(({ line }) => line !== undefined);

describe('the line of a question', () => {
  it.each(shown)('is canonical, and fits a button: $id', ({ line = '' }) => {
    const read = readCommand(commands, line);
    expect(read.line).toBe(line);
    expect(Buffer.byteLength(line)).toBeLessThanOrEqual(BUTTON);
  });

  it('draws one picture, in each language', async () => {
    const bot = await testApp();
    for (const line of new Set(shown.map((item) => item.line ?? ''))) {
      for (const language of LANGUAGES) {
        const reply = await bot.ask(line, { language });
        expect(reply.error, line).toBeUndefined();
        expect(reply.pictures, line).toHaveLength(1);
      }
    }
    expect(bot.faults).toEqual([]);
  });
});
