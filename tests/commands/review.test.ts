import { beforeEach, describe, expect, it } from 'vitest';
import type { Reply } from '../../src/chat/reply.js';
import { withoutIsolates } from '../../src/i18n/isolate.js';
import { LANGUAGES } from '../../src/i18n/language.js';
import type { Item } from '../../src/quiz/item.js';
import { testApp } from '../app-parts.js';
import { HandClock } from '../quizmaster/hand-clock.js';
import { buttonsOf, lineFor, studentOf, textOf } from './quiz-student.js';

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;

let clock: HandClock;
let bot: Awaited<ReturnType<typeof testApp>>;
beforeEach(async () => {
  clock = new HandClock();
  bot = await testApp(undefined, {}, { clock });
});

/** The item asked, and its words. */
async function questionOf(reply: Reply) {
  const [, code = ''] = /\/answer ([a-z2-7]{8})/.exec(JSON.stringify(reply.buttons)) ?? [];
  const plan = (await bot.store.quiz.rounds.find(code))?.round.plan ?? '{}';
  const [asked] = (JSON.parse(plan) as { questions: { item: Item; words?: object }[] }).questions;
  return asked && { item: asked.item, words: asked.words };
}

/** Answers `sample-slope`, the only question of lesson 3, alone. */
async function answered(option: 'a' | 'b', user = 'ali') {
  const student = studentOf(bot, 'en', { user, chat: user });
  const asked = await student.say('/quiz start topic:lesson-3');
  await student.say(await lineFor(bot, [option], asked));
  return student.press(/do:next/);
}

describe('/review', () => {
  it.each(LANGUAGES)(
    'says kindly that there is nothing yet, and leads to questions: %s',
    async (language) => {
      const reply = await studentOf(bot, language).say('/review');
      expect(reply.error).toBeUndefined();
      expect(buttonsOf(reply).map(({ command }) => command)).toContain('/quiz do:start mode:private');
      expect(bot.broken).toEqual([]);
    },
  );

  it('brings a wrong answer back after ten minutes, not sooner, and lets it go once it was right', async () => {
    await answered('b');
    const ali = studentOf(bot, 'en');
    expect(textOf(await ali.say('/review'))).toMatch(/Nothing is due.*in 10 minutes/s);
    clock.skip(10 * MINUTE);
    const asked = await ali.say('/review');
    expect(textOf(asked)).toMatch(/One question is due, 1 of them answered wrong last time/);
    await ali.say(await lineFor(bot, ['a'], asked));
    expect(textOf(await ali.press(/do:next/))).toMatch(/1 of 1 right.*comes back in a few days/s);
    expect(textOf(await ali.say('/review'))).toMatch(/Nothing is due.*day/s);
    clock.skip(30 * DAY);
    expect(textOf(await ali.say('/review'))).toMatch(/One question is due\./);
  });

  it('goes on with a round of one’s own that is open', async () => {
    await answered('b');
    clock.skip(10 * MINUTE);
    const ali = studentOf(bot, 'en');
    await ali.say('/quiz start');
    expect(textOf(await ali.say('/review'))).toMatch(/running|already/i);
  });

  it('shows one’s own questions to nobody else', async () => {
    await answered('b');
    clock.skip(10 * MINUTE);
    const inClass = await studentOf(bot, 'en', { chat: 'class' }).say('/review');
    expect(inClass.personal).toBe(true);
    expect(textOf(await studentOf(bot, 'en', { user: 'sara', chat: 'sara' }).say('/review'))).toMatch(
      /nothing to look back on/,
    );
  });

  it('tells nothing of an answer in company before its round is over', async () => {
    const teacher = studentOf(bot, 'en', { user: 'teacher', chat: 'class' });
    const asked = await teacher.say('/quiz start mode:group topic:lesson-3');
    await bot.ask(await lineFor(bot, ['b'], asked), { user: 'ali', chat: 'class', language: 'en' });
    const ali = studentOf(bot, 'en');
    expect(textOf(await ali.say('/review'))).toMatch(/nothing to look back on/);
    expect(textOf(await ali.say('/progress'))).toMatch(/nothing to look back on/);
    await teacher.press(/do:close/);
    await teacher.press(/do:next/);
    clock.skip(10 * MINUTE);
    expect(textOf(await ali.say('/review'))).toMatch(/One question is due/);
  });

  it('asks generated questions again exactly as they were', async () => {
    const ali = studentOf(bot, 'en');
    const before = await questionOf(await ali.say('/quiz start generated:100 count:1 level:2'));
    const shown = await ali.press(/\/answer/);
    if (buttonsOf(shown).some(({ command }) => command.includes('~'))) await ali.press(/\/answer [^~]*$/);
    await ali.press(/do:next/);
    clock.skip(400 * DAY);
    const after = await questionOf(await ali.say('/review'));
    expect(after).toEqual(before);
    expect(after?.words).toBeDefined();
  });

  it('has nothing left once somebody wants to be forgotten', async () => {
    await answered('b');
    clock.skip(10 * MINUTE);
    const ali = studentOf(bot, 'en');
    await ali.say('/privacy do:delete');
    await ali.press(/sure|confirm|yes/i);
    expect(textOf(await ali.say('/review'))).toMatch(/nothing to look back on/);
  });
});

describe('/progress', () => {
  it.each(LANGUAGES)('draws what is known by now, lesson by lesson: %s', async (language) => {
    await answered('a');
    const reply = await studentOf(bot, language).say('/progress');
    expect(reply.pictures).toHaveLength(1);
    expect(bot.broken).toEqual([]);
    expect(bot.faults).toEqual([]);
  });

  it('fades with time', async () => {
    await answered('a');
    const ali = studentOf(bot, 'en');
    const share = async () => {
      const [picture] = (await ali.say('/progress')).pictures;
      return Number(/Lesson 3: [^;]*?(\d+)%/.exec(withoutIsolates(picture?.alt ?? ''))?.[1]);
    };
    const fresh = await share();
    expect(fresh).toBeGreaterThan(0);
    clock.skip(60 * DAY);
    expect(await share()).toBeLessThan(fresh);
  });

  it('names a misconception that keeps coming back, and stops once it is overcome', async () => {
    await answered('b');
    await answered('b');
    const ali = studentOf(bot, 'en');
    expect(textOf(await ali.say('/progress'))).toMatch(/came back 2 times/);
    await answered('a');
    expect(textOf(await ali.say('/progress'))).not.toMatch(/came back/);
  });
});
