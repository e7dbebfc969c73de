import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Standing } from '../../src/chat/live-progress.js';
import { plainText } from '../../src/chat/plain-text.js';
import { progressText } from '../../src/chat/progress-text.js';
import { withoutIsolates } from '../../src/i18n/isolate.js';
import type { Language } from '../../src/i18n/language.js';
import { loadBundles, translator } from '../../src/i18n/translator.js';

const bundles = loadBundles(fileURLToPath(new URL('../../locales/', import.meta.url)));

function written(standing: Standing, language: Language): string {
  const t = translator(bundles, language, ({ key, error }) => {
    throw new Error(`${key}: ${error}`);
  });
  return withoutIsolates(plainText(progressText(standing, t)));
}

describe('how work stands', () => {
  it.each([
    [0, 'Working: 0%\n▱▱▱▱▱▱▱▱▱▱'],
    [0.0319, 'Working: 3%\n▱▱▱▱▱▱▱▱▱▱'],
    [0.4, 'Working: 40%\n▰▰▰▰▱▱▱▱▱▱'],
    [0.9999, 'Working: 99%\n▰▰▰▰▰▰▰▰▰▱'],
    [1, 'Working: 100%\n▰▰▰▰▰▰▰▰▰▰'],
  ])('is told in whole percents, with a bar: %d', (done, words) => {
    expect(written({ state: 'running', done }, 'en')).toBe(words);
  });

  it('is told in the reader’s digits, and the bar fills from the side that the line begins at', () => {
    expect(written({ state: 'running', done: 0.4 }, 'fa')).toBe('در حال محاسبه: ۴۰٪\n▰▰▰▰▱▱▱▱▱▱');
    // None of its signs has a direction of its own.
    expect('▰▱').not.toMatch(/\p{L}|\p{N}/u);
  });

  it.each([
    ['en', 1, 'You are next.'],
    ['en', 3, 'You are number 3 in the queue.'],
    ['fa', 1, 'نوبت بعدی از آنِ شماست.'],
    ['fa', 12, 'شما نفر ۱۲ صف هستید.'],
  ] as const)('is a place while it waits (%s, %d), without a bar', (language, place, words) => {
    const text = written({ state: 'waiting', place }, language);
    expect(text).toContain(words);
    expect(text).not.toMatch(/[▰▱]/);
  });

  it('is a full bar while it is drawn', () => {
    expect(written({ state: 'drawing' }, 'en')).toContain('▰▰▰▰▰▰▰▰▰▰');
  });
});
