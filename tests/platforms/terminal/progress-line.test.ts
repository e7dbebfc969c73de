import { describe, expect, it } from 'vitest';
import type { Standing } from '../../../src/chat/live-progress.js';
import { withoutIsolates } from '../../../src/i18n/isolate.js';
import type { Language } from '../../../src/i18n/language.js';
import { loadBundles, translator } from '../../../src/i18n/translator.js';
import { progressLine } from '../../../src/platforms/terminal/progress-line.js';
import { LOCALES } from '../../app-parts.js';

const bundles = loadBundles(LOCALES);
const translate = (language: Language) =>
  translator(bundles, language, ({ key, error }) => {
    throw new Error(`${language} ${key}: ${error}`);
  });

/** A line on a clock of its own, with everything written to it. */
function lineOn(isTTY: boolean) {
  const written: string[] = [];
  let clock = 0;
  const sink = { isTTY, write: (text: string) => written.push(withoutIsolates(text)) };
  const line = progressLine(sink, translate, () => clock);
  const hear = (at: number, standing: Standing, language: Language = 'en') => {
    clock = at;
    line.hear({ ...standing, language });
  };
  return { written, line, hear };
}

const ERASED = '\r\u001b[K';

describe('the line that tells how work stands', () => {
  it('changes in place on a terminal, not too often, and is taken away in the end', () => {
    const { written, line, hear } = lineOn(true);
    hear(1_000, { state: 'running', done: 0.1 });
    hear(1_600, { state: 'running', done: 0.2 });
    hear(1_700, { state: 'running', done: 0.21 });
    hear(1_900, { state: 'running', done: 0.3 }, 'fa');
    line.end();
    line.end();
    expect(written).toEqual([
      `${ERASED}Working: 20% ▰▰▱▱▱▱▱▱▱▱`,
      `${ERASED}در حال محاسبه: ۳۰٪ ▰▰▰▱▱▱▱▱▱▱`,
      ERASED,
    ]);
  });

  it('is a line for itself now and then where it goes to a file', () => {
    const { written, line, hear } = lineOn(false);
    for (let at = 0; at <= 8_000; at += 250) hear(at, { state: 'running', done: at / 10_000 });
    line.end();
    expect(written).toEqual(['Working: 15% ▰▱▱▱▱▱▱▱▱▱\n', 'Working: 65% ▰▰▰▰▰▰▱▱▱▱\n']);
  });

  it('is not written at all of what is soon done', () => {
    const { written, line, hear } = lineOn(true);
    hear(500, { state: 'running', done: 0.5 });
    line.end();
    expect(written).toEqual([]);
  });
});
