import { beforeAll, describe, expect, it } from 'vitest';
import { plainText } from '../../src/chat/plain-text.js';
import type { Reply } from '../../src/chat/reply.js';
import { withoutIsolates } from '../../src/i18n/isolate.js';
import { LANGUAGES } from '../../src/i18n/language.js';
import { cachedLab } from '../../src/lab/cached-lab.js';
import { inlineLab } from '../../src/lab/inline-lab.js';
import { exerciseOf, LADDER } from '../../src/quiz/exercises/ladder.js';
import { testApp } from '../app-parts.js';

const CAPTION = 1024;
const SEEDS = [1, 2, 3];

const lab = cachedLab(inlineLab(), 2 ** 27);
const text = (reply: Reply) => withoutIsolates(plainText(reply.text));
const linesOf = (reply: Reply) => reply.buttons.flat().map(({ command }) => command);
const ALL = LADDER.flatMap((kinds, index) =>
  kinds.map((kind, at) => ({ name: kind.name, rung: index + 1, number: at + 1 })),
);

let bot: Awaited<ReturnType<typeof testApp>>;
beforeAll(async () => {
  bot = await testApp(lab);
});

describe.each(ALL)('the exercise $name', ({ name, rung, number }) => {
  it('says how each slip came about, works the right answer out, and helps with any other, in each language', async () => {
    for (const language of LANGUAGES) {
      for (const seed of SEEDS) {
        const { key, slips } = exerciseOf(rung, number, seed);
        const line = `/math rung:${rung} exercise:${number} seed:${seed}`;
        const said = new Set<string>();
        for (const answer of [key, ...slips.map(({ value }) => value), 98765.4]) {
          const reply = await bot.ask(`${line} answer:${answer}`, { language });
          expect(reply.error).toBeUndefined();
          expect(text(reply).includes('✓'), `${answer}`).toBe(answer === key);
          expect(plainText(reply.text).length).toBeLessThanOrEqual(CAPTION);
          said.add(
            text(reply)
              .split('\n')
              .slice(4)
              .join(' ')
              .replace(/[\d.,×⁻⁰-⁹]+/g, ''),
          );
        }
        // Each of them is told something of its own.
        expect(said.size).toBe(slips.length + 2);
      }
    }
    expect(bot.broken).toEqual([]);
    expect(bot.faults).toEqual([]);
  }, 60_000);

  it('is given anew with other numbers by “another one”', async () => {
    const reply = await bot.ask(`/math rung:${rung} exercise:${number}`);
    expect(linesOf(reply)).toContain(`/math rung:${rung} exercise:${number} seed:2`);
  });

  it('is answered by one of its buttons, where it has any', async () => {
    const { key, by } = exerciseOf(rung, number, 1);
    const reply = await bot.ask(`/math rung:${rung} exercise:${number}`);
    const answers = linesOf(reply).filter((line) => line.includes('answer:'));
    expect(answers.length > 0, name).toBe(by === 'buttons');
    const right = await Promise.all(answers.map((line) => bot.ask(line)));
    expect(right.filter((each) => text(each).includes('✓'))).toHaveLength(by === 'buttons' ? 1 : 0);
    expect(Number.isFinite(key)).toBe(true);
  });
});

describe('a typed answer', () => {
  it.each(['1/2', '0.5', '.5', '۰٫۵', '۱/۲', '۰/۵', '5e-1', '50%', '½'])(
    'may be written as “%s”',
    async (answer) => {
      const reply = await bot.ask(`/math rung:2 exercise:1 seed:1 answer:${answer}`, { language: 'en' });
      expect(text(reply)).toContain('✓');
    },
  );

  it.each(['6e-7', '6×10⁻⁷', '6 × 10^-7', '۶×۱۰⁻۷', '0.0000006', '۰٫۰۰۰۰۰۰۶'])(
    'may have a power of ten: “%s”',
    async (answer) => {
      const reply = await bot.ask(`/math rung:1 exercise:1 seed:1 answer:${answer}`, { language: 'en' });
      expect(text(reply)).toContain('✓');
    },
  );

  it('may have a stroke for its decimal point', async () => {
    const { key } = exerciseOf(2, 1, 20);
    const found = Array.from({ length: 200 }, (_, seed) => seed).find(
      (seed) => exerciseOf(2, 1, seed).key === 2.5,
    );
    expect(key).toBeDefined();
    const reply = await bot.ask(`/math rung:2 exercise:1 seed:${found} answer:۲/۵`, { language: 'en' });
    expect(text(reply)).toContain('✓');
  });

  it('belongs to the exercise that was shown last, or to the rung it names', async () => {
    const user = 'learner';
    await bot.ask('/math rung:3 exercise:1 seed:2', { user });
    expect((await bot.ask('/math answer:48', { user })).command).toBe(
      '/math rung:3 exercise:1 seed:2 answer:48',
    );
    expect((await bot.ask('/math 48.0', { user })).command).toBe(
      '/math rung:3 exercise:1 seed:2 answer:48.0',
    );
    expect((await bot.ask('ریاضی پاسخ ۴۸', { user })).command).toContain('answer:48');
    expect((await bot.ask('/math rung:3 answer:48', { user })).command).toContain('seed:2 answer:48');
    expect((await bot.ask('/math rung:2 answer:0.5', { user })).command).toBe(
      '/math rung:2 exercise:1 answer:0.5',
    );
  });

  it('without an exercise is asked for one', async () => {
    const reply = await bot.ask('/math answer:48', { user: 'nobody' });
    expect(text(reply)).toContain('you have not opened one yet');
    expect(linesOf(reply)).toContain('/math rung:1 exercise:1');
  });
});
