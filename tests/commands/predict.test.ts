import { beforeEach, describe, expect, it } from 'vitest';
import { plainText } from '../../src/chat/plain-text.js';
import type { Reply } from '../../src/chat/reply.js';
import { withoutIsolates } from '../../src/i18n/isolate.js';
import { LANGUAGES } from '../../src/i18n/language.js';
import { testApp } from '../app-parts.js';

type Bot = Awaited<ReturnType<typeof testApp>>;
const text = (reply: Reply) => withoutIsolates(plainText(reply.text));
const linesOf = (reply: Reply) => reply.buttons.flat().map(({ command }) => command);
const alone = (user: string) => ({ user, chat: user });

let bot: Bot;
beforeEach(async () => {
  bot = await testApp();
  return () => {
    expect(bot.broken).toEqual([]);
    expect(bot.faults).toEqual([]);
  };
});

describe('foretelling alone', () => {
  it('shows what is measured at once, with the guess and how far it is off, in each language', async () => {
    for (const language of LANGUAGES) {
      const person = { ...alone(`student-${language}`), language };
      const asked = await bot.ask('/predict seed:7', person);
      expect(asked.pictures).toHaveLength(0);
      expect(text(asked)).not.toMatch(/4\.0 × 10⁻⁵/);
      const shown = await bot.ask('/predict seed:7 guess:10^-3', person);
      expect(shown.pictures).toHaveLength(1);
      expect(text(shown)).toContain('4.0 × 10⁻⁵');
      expect(shown.data).toMatchObject({ guesses: [-3] });
    }
  });

  it('takes a guess however it is written: a ratio, a power, or a negative number for a power of ten', async () => {
    const guesses: [string, number][] = [
      ['guess:0.001', -3],
      ['10^-4', -4],
      ['۱۰^-۵', -5],
      ['حدس:۰٫۱', -1],
      ['1e-9', -9],
      ['-12', -12],
      ['100', 2],
      ['1/10', -1],
      ['1%', -2],
    ];
    for (const [index, [written, decades]] of guesses.entries()) {
      const person = alone(`writer-${index}`);
      const shown = await bot.ask(`/predict seed:7 ${written}`, person);
      expect(shown.error, written).toBeUndefined();
      const { guesses: kept = [] } = shown.data as { guesses?: readonly number[] };
      expect(kept[0], written).toBeCloseTo(decades, 9);
    }
  });

  it('says which misconception a guess looks like', async () => {
    const shown = await bot.ask('/predict seed:7 guess:1', alone('hopeful'));
    expect(text(shown)).toContain('A factor near one does no harm');
    const near = await bot.ask('/predict seed:7 guess:5e-5', alone('knowing'));
    expect(text(near)).toContain('✓');
  });

  it('counts the first guess only', async () => {
    await bot.ask('/predict seed:7 guess:1e-3', alone('hasty'));
    const again = await bot.ask('/predict seed:7 guess:4e-5', alone('hasty'));
    expect(again.data).toMatchObject({ guesses: [-3] });
  });

  it('does not take a guess for a question that was not read', async () => {
    const reply = await bot.ask('/predict 0.5', alone('early'));
    expect(reply.pictures).toHaveLength(0);
    expect(text(reply)).toContain('read this first');
    const shown = await bot.ask('/predict 0.5', alone('early'));
    expect(shown.pictures).toHaveLength(1);
  });

  it('gives another, an easier and a harder one, and curves, by buttons', async () => {
    const lines = linesOf(await bot.ask('/predict seed:7 level:2', alone('eager')));
    expect(lines).toContain('/predict do:new level:2');
    expect(lines).toContain('/predict do:new');
    expect(lines).toContain('/predict do:new level:3');
    expect(lines).toContain('/predict do:new task:curves level:2');
    for (const line of lines) expect((await bot.ask(line, alone('eager'))).error, line).toBeUndefined();
  });

  it('refuses what is no guess, and suggests the question again', async () => {
    for (const line of [
      '/predict seed:7 curve:b',
      '/predict seed:7 task:curves guess:0.1',
      '/predict seed:7 guess:-999',
    ]) {
      const { error } = await bot.ask(line, alone('wrong'));
      expect(error, line).toBeDefined();
      expect(error?.suggestion).toMatch(/^\/predict (task:curves )?seed:7$/);
    }
    const beyond = await bot.ask('/predict seed:7 task:curves curve:d', alone('wrong'));
    expect(beyond.error?.code).toBe('predict-curve');
  });

  it('has one right curve among those shown', async () => {
    const verdicts = await Promise.all(
      ['a', 'b', 'c'].map((curve) =>
        bot.ask(`/predict seed:5 task:curves curve:${curve}`, alone(`chooser-${curve}`)),
      ),
    );
    expect(verdicts.filter((reply) => text(reply).includes('✓'))).toHaveLength(1);
  });
});

describe('foretelling together', () => {
  it('hides every guess until who opened it shows the result, and takes none afterwards', async () => {
    const opened = await bot.ask('/predict seed:7', { user: 'teacher' });
    expect(linesOf(opened)).toContain('/predict do:reveal seed:7');
    for (const [index, power] of [-2, -3, -3, -6, -4].entries()) {
      const told = await bot.ask(`/predict seed:7 guess:1e${power}`, { user: `s${index}` });
      expect(told).toMatchObject({ personal: true, pictures: [] });
      expect(told.toast).toBeDefined();
    }
    const waiting = await bot.ask('/predict', { user: 's1' });
    expect(text(waiting)).toContain('5 guesses so far');
    expect(JSON.stringify(waiting.data ?? null)).toBe('null');
    expect(text(await bot.ask('/predict do:mine seed:7', { user: 's1' }))).toContain(
      'once the result is shown',
    );

    const refused = await bot.ask('/predict do:reveal seed:7', { user: 's1', moderator: async () => false });
    expect(refused.personal).toBe(true);
    const shown = await bot.ask('/predict do:reveal seed:7', {
      user: 'teacher',
      moderator: async () => false,
    });
    expect(shown.data).toMatchObject({ guesses: [-2, -3, -3, -6, -4] });
    expect(text(shown)).toContain('5 guesses');
    expect(text(await bot.ask('/predict seed:7 guess:4e-5', { user: 'late' }))).toContain('no guess counts');
    const mine = await bot.ask('/predict do:mine seed:7', { user: 's3' });
    expect(mine.personal).toBe(true);
    expect(text(mine)).toContain('10⁻⁶');
  });

  it('tells nobody what others guess, and counts nobody twice', async () => {
    await bot.ask('/predict seed:7', { user: 'teacher' });
    await bot.ask('/predict seed:7 guess:1e-3', { user: 'one' });
    const again = await bot.ask('/predict seed:7 guess:1e-6', { user: 'one' });
    expect(text(again)).toContain('first guess stands');
    const shown = await bot.ask('/predict do:reveal seed:7', { user: 'teacher' });
    expect(shown.data).toMatchObject({ guesses: [-3] });
  });

  it('keeps what is still being typed from counting', async () => {
    await bot.ask('/predict seed:7', { user: 'teacher' });
    await bot.ask('/predict seed:7 guess:1e-3', { user: 'typing', draft: true });
    expect(text(await bot.ask('/predict', { user: 'teacher' }))).toContain('Nobody has guessed yet');
  });

  it('is told in /privacy and forgotten with everything else, while the class’s guesses stay counted', async () => {
    await bot.ask('/predict seed:7', { user: 'teacher' });
    await bot.ask('/predict seed:7 guess:1e-3', { user: 'one' });
    expect(text(await bot.ask('/privacy', { user: 'one' }))).toContain('guesses in predictions: one');
    await bot.ask('/privacy do:delete confirm:on', { user: 'one' });
    expect(text(await bot.ask('/privacy', { user: 'one' }))).not.toContain('guesses in predictions');
    const shown = await bot.ask('/predict do:reveal seed:7', { user: 'teacher' });
    expect(shown.data).toMatchObject({ guesses: [-3] });
  });
});
