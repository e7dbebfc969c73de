import { beforeEach, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/i18n/language.js';
import { testApp } from '../app-parts.js';
import { SAMPLE_ITEMS } from '../quiz/sample-items.js';
import { HandClock } from '../quizmaster/hand-clock.js';
import { buttonsOf, lineFor, studentOf, textOf } from './quiz-student.js';

let bot: Awaited<ReturnType<typeof testApp>>;
beforeEach(async () => {
  bot = await testApp();
});

describe.each(LANGUAGES)('a round alone, in %s', (language) => {
  const persian = /[\u0600-\u06ff]/;

  it('goes from question to question by buttons, with what is right and why after each', async () => {
    const ali = studentOf(bot, language);
    await ali.say('/quiz');
    let shown = await ali.press(/^\/quiz do:start$/);
    for (let number = 1; number <= SAMPLE_ITEMS.length; number += 1) {
      expect(persian.test(textOf(shown)), textOf(shown)).toBe(language === 'fa');
      const line = /(\/answer [a-z2-7]{8} \d+)/.exec(JSON.stringify(shown.buttons))?.[1];
      shown = line?.endsWith(` ${number}`) ? await ali.say(`${line} a`) : await ali.say('/answer 1e-6');
      if (shown.error) shown = await ali.say(`${line} ab`);
      if (shown.error) shown = await ali.say(`${line} abc`);
      expect(shown.error, textOf(shown)).toBeUndefined();
      expect(textOf(shown)).toMatch(language === 'fa' ? /پاسخ/ : /Right!|Not quite|Almost/);
      shown = await ali.press(/do:next/);
    }
    expect(shown.pictures).toHaveLength(1);
    expect(shown.pictures[0]?.alt.length).toBeGreaterThan(20);
    expect(buttonsOf(shown).some(({ command }) => command === '/quiz do:start mode:private')).toBe(true);
    expect(bot.broken).toEqual([]);
    expect(bot.faults).toEqual([]);
  });

  it('says which misconception may lie behind a wrong answer, and nothing of it before', async () => {
    const ali = studentOf(bot, language);
    const asked = await ali.say('/quiz start topic:lesson-3');
    const name = bot.translate(language)('misconception-sample-slope-at-ends-name');
    expect(textOf(asked)).not.toContain(name);
    const wrong = await ali.say(await lineFor(bot, ['c'], asked));
    expect(textOf(wrong)).toContain(name);
    expect(textOf(wrong)).toMatch(/✗ [^\n]+\n|✗/);
    expect(buttonsOf(wrong).some(({ command }) => command === '/activation act:sigmoid')).toBe(true);
    expect(buttonsOf(wrong).some(({ command }) => command === '/learn lesson:3')).toBe(true);
  });

  it('puts several right options and an order together by buttons', async () => {
    const ali = studentOf(bot, language);
    let shown = await ali.say('/quiz start topic:lesson-7');
    const line = await lineFor(bot, ['a', 'c'], shown);
    const [first = '', second = ''] = [...(line.split(' ')[3] ?? '')];
    await ali.press(new RegExp(`~${second}$`));
    shown = await ali.press(new RegExp(`~${second}${first}$`));
    expect(textOf(shown).match(/☑/g)).toHaveLength(2);
    shown = await ali.press(/^\/answer [a-z2-7]{8} 1 [a-d]{2}$/);
    expect(textOf(shown)).toMatch(language === 'fa' ? /درست است!/ : /Right!/);
    await ali.press(/do:next/);
    shown = await ali.say('/quiz start topic:lesson-2');
    const order = (await lineFor(bot, ['a', 'b', 'c'], shown)).split(' ')[3] ?? '';
    for (let length = 1; length <= 3; length += 1)
      shown = await ali.press(new RegExp(`~${order.slice(0, length)}$`));
    shown = await ali.press(new RegExp(` ${order}$`));
    expect(textOf(shown)).toMatch(language === 'fa' ? /درست است!/ : /Right!/);
  });

  it('shows the picture that a question is about, and says nothing of how it was made', async () => {
    const shown = await studentOf(bot, language).say('/quiz start topic:lesson-5');
    expect(shown.pictures).toHaveLength(1);
    expect(textOf(shown)).not.toContain('/vanish');
  });
});

describe('a round alone', () => {
  it('counts the first answer, and shows the same page for another', async () => {
    const ali = studentOf(bot, 'en');
    const asked = await ali.say('/quiz start topic:lesson-3');
    await ali.say(await lineFor(bot, ['b'], asked));
    const again = await ali.say(await lineFor(bot, ['a'], asked));
    expect(textOf(again)).toMatch(/Not quite/);
    expect(textOf(again)).toMatch(/0 of 1 right/);
  });

  it('moves on once where a button is pressed twice', async () => {
    const ali = studentOf(bot, 'en');
    await ali.say('/quiz start');
    await ali.say('/quiz skip');
    const [one, other] = await Promise.all([ali.say('/quiz next from:1'), ali.say('/quiz next from:1')]);
    expect([textOf(one), textOf(other)].map((text) => /Question (\d)/.exec(text)?.[1])).toEqual(['2', '2']);
  });

  it('is one’s own: another person can neither see nor answer it', async () => {
    const asked = await studentOf(bot, 'en').say('/quiz start topic:lesson-3');
    const line = await lineFor(bot, ['a'], asked);
    const told = await studentOf(bot, 'en', { user: 'eve', chat: 'eve' }).say(line);
    expect(textOf(told)).toMatch(/somebody else’s/);
    expect(textOf(await studentOf(bot, 'en', { user: 'eve', chat: 'eve' }).say('/quiz'))).not.toMatch(
      /Question/,
    );
  });

  it('refuses late answers kindly where it has a time, and shows the key', async () => {
    const clock = new HandClock();
    bot = await testApp(undefined, {}, { clock });
    const asked = await studentOf(bot, 'en').say('/quiz start topic:lesson-3 seconds:10');
    expect(textOf(asked)).toMatch(/Time left: 10 seconds/);
    const line = await lineFor(bot, ['a'], asked);
    clock.skip(10_000);
    const late = await studentOf(bot, 'en').say(line);
    expect(textOf(late)).toMatch(/Time is up\./);
    expect(textOf(late)).toMatch(/✓/);
  });

  it('takes letters, numbers and powers of ten as people write them', async () => {
    const write = async (line: string) => {
      bot = await testApp();
      const ali = studentOf(bot, 'fa');
      await ali.say(`/quiz start topic:${/[\d۰-۹]/.test(line) ? 'lesson-4' : 'lesson-6'}`);
      return textOf(await ali.say(line));
    };
    for (const line of ['/answer ب', 'پاسخ ب', '/answer B', '/answer  b)'])
      expect(await write(line), line).toMatch(/درست است!/);
    for (const line of [
      '/answer 1e-6',
      '/answer ۰٫۰۰۰۰۰۱',
      '/answer 10^-6',
      '/answer 1.2 × 10⁻⁶',
      'جواب 10⁻⁶',
    ])
      expect(await write(line), line).toMatch(/درست است!/);
  });

  it('names what it can read, and never offers an answer in the place of one it cannot', async () => {
    const ali = studentOf(bot, 'en');
    await ali.say('/quiz start topic:lesson-3');
    const refused = await ali.say('/answer xyz');
    expect(textOf(refused)).toMatch(/one of the letters A, B, C, D; I read “xyz”/);
    const again = await ali.say(refused.error?.suggestion ?? '');
    expect(again.error).toBeUndefined();
    expect(textOf(again)).toMatch(/Question 1 of 1/);
    expect((await ali.say('/answer ab')).error?.code).toBe('quiz-one');
  });

  it('has only lines that fit a button', async () => {
    for (const topic of ['lesson-3', 'lesson-7', 'lesson-2', 'lesson-4']) {
      bot = await testApp();
      const asked = await studentOf(bot, 'en').say(`/quiz start topic:${topic} mode:private`);
      for (const { command } of buttonsOf(asked))
        expect(Buffer.byteLength(command), command).toBeLessThan(64);
    }
  });

  it('is not touched by what is still being typed', async () => {
    const ali = studentOf(bot, 'en');
    const asked = await ali.say('/quiz start topic:lesson-3');
    const line = await lineFor(bot, ['a'], asked);
    const draft = studentOf(bot, 'en', { draft: true });
    for (const typed of [
      line,
      '/quiz stop',
      '/quiz start',
      '/privacy do:anonymous',
      '/settings quiz:everyone',
    ])
      await draft.say(typed);
    const { quiz } = await bot.store.people.about('test:ali');
    expect(quiz).toMatchObject({ answers: [], hidden: false });
    expect(textOf(await ali.say('/quiz'))).toMatch(/Question 1 of 1/);
  });
});

it('what was wished for is kept with the round', async () => {
  const asked = await studentOf(bot, 'en').say('/quiz start topic:lesson-3 level:1 count:7 generated:40');
  const code = /\/answer ([a-z2-7]{8})/.exec(JSON.stringify(asked.buttons))?.[1] ?? '';
  const found = await bot.store.quiz.rounds.find(code);
  const wish = { topic: { kind: 'lesson', number: 3 }, level: 1, count: 7, generated: 0.4 };
  expect(JSON.parse(found?.round.plan ?? '{}').wish).toEqual(wish);
});

it('errors name the option, its limits and the nearest line', async () => {
  const ali = studentOf(bot, 'en');
  const short = await ali.say('/quiz start seconds:5');
  expect(textOf(short)).toMatch(/0 \(no limit\) or from 10 to 600; I read 5/);
  expect(short.error?.suggestion).toBe('/quiz do:start seconds:10');
  expect((await ali.say('/quiz start count:51')).error?.suggestion).toBe('/quiz do:start count:50');
  expect((await ali.say('/quiz start topic:lesson-11')).error?.suggestion).toMatch(/topic:lesson-1/);
  const none = await ali.say('/quiz start topic:rung-6');
  expect(textOf(none)).toMatch(/no questions with topic:rung-6/);
  expect(buttonsOf(none).map(({ command }) => command)).toEqual(['/quiz do:start']);
  expect(buttonsOf(await ali.say('/answer b')).map(({ command }) => command)).toEqual(['/quiz']);
  expect((await ali.say('/settings quiz:roles')).error?.code).toBe('settings-roles');
});
