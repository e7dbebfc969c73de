import { beforeEach, describe, expect, it } from 'vitest';
import type { Reply } from '../../src/chat/reply.js';
import { withoutIsolates } from '../../src/i18n/isolate.js';
import { LANGUAGES } from '../../src/i18n/language.js';
import { testApp } from '../app-parts.js';
import { HandClock } from '../quizmaster/hand-clock.js';
import { buttonsOf, lineFor, studentOf, textOf } from './quiz-student.js';

const DAY = 24 * 3_600_000;

let clock: HandClock;
let bot: Awaited<ReturnType<typeof testApp>>;
beforeEach(async () => {
  clock = new HandClock();
  bot = await testApp(undefined, {}, { clock });
});

const altOf = (reply: Reply) => withoutIsolates(reply.pictures[0]?.alt ?? '');

const teacherOf = (chat = 'class') => studentOf(bot, 'en', { user: 'teacher', chat });

/** A round of the one question of lesson 3: who is in `right` answers right, who is in `wrong` wrong. */
async function played({
  right = [],
  wrong = [],
  chat = 'class',
}: {
  right?: string[];
  wrong?: string[];
  chat?: string;
}) {
  // Rounds come one after another.
  clock.skip(60_000);
  const teacher = teacherOf(chat);
  const asked = await teacher.say('/quiz start mode:group topic:lesson-3');
  const lines = { right: await lineFor(bot, ['a'], asked), wrong: await lineFor(bot, ['b'], asked) };
  for (const user of right) await bot.ask(lines.right, { user, chat, name: `Name of ${user}` });
  for (const user of wrong) await bot.ask(lines.wrong, { user, chat, name: `Name of ${user}` });
  await teacher.press(/do:close/);
  return teacher.press(/do:next/);
}

const CLASS = ['s1', 's2', 's3', 's4', 's5', 's6'];

describe('/class', () => {
  it.each(LANGUAGES)('shows every view with a picture, and no names: %s', async (language) => {
    await played({ right: CLASS.slice(0, 2), wrong: CLASS.slice(2) });
    await played({ right: CLASS });
    const teacher = studentOf(bot, language, { user: 'teacher', chat: 'class' });
    for (const show of ['overview', 'questions', 'lessons', 'misconceptions', 'gain']) {
      const reply = await teacher.say(`/class ${show}`);
      expect(reply.error, show).toBeUndefined();
      expect(reply.pictures, show).toHaveLength(1);
      expect(`${textOf(reply)} ${reply.pictures[0]?.alt}`).not.toMatch(/Name of/);
      expect(reply.personal).toBe(true);
    }
    expect(bot.broken).toEqual([]);
    expect(bot.faults).toEqual([]);
  });

  it('counts who took part, and tells the misconception and the gain', async () => {
    await played({ right: CLASS.slice(0, 2), wrong: CLASS.slice(2) });
    await played({ right: CLASS });
    const teacher = teacherOf();
    const overview = await teacher.say('/class');
    expect(textOf(overview)).toMatch(/6 people gave 12 answers in 2 rounds/);
    expect(altOf(overview)).toMatch(/6 · 33% right.*6 · 100% right/s);
    expect(textOf(await teacher.say('/class questions'))).toMatch(/4 of 12 answers give away/);
    expect(altOf(await teacher.say('/class gain'))).toMatch(/first answer: 33%.*last answer: 100%/s);
  });

  it('says how many are needed where too few answered twice', async () => {
    await played({ right: ['s1'] });
    await played({ right: ['s1'] });
    const reply = await teacherOf().say('/class gain');
    expect(textOf(reply)).toMatch(/at least 5 people/);
    expect(reply.pictures).toHaveLength(0);
  });

  it('gives a table for spreadsheets', async () => {
    await played({ right: ['s1'], wrong: ['s2'] });
    const reply = await studentOf(bot, 'fa', { user: 'teacher', chat: 'class' }).say('/class csv');
    const [file] = reply.files;
    expect([...(file?.bytes.slice(0, 3) ?? [])]).toEqual([0xef, 0xbb, 0xbf]);
    const text = new TextDecoder().decode(file?.bytes);
    const [head, row, end] = text.split('\r\n');
    expect(head).toMatch(/^"شناسه","پرسش"/);
    expect(row).toMatch(/^"sample-slope",".+","3","","2","1","0.500",".+","1"$/);
    expect(end).toBe('');
  });

  it('is refused kindly to who may not start rounds, and to nobody who may', async () => {
    await played({ right: ['s1'] });
    const refused = { user: 's1', chat: 'class', moderator: async () => false } as const;
    const student = studentOf(bot, 'en', refused);
    expect(textOf(await student.say('/class'))).toMatch(/for its moderators/);
    expect(textOf(await student.say('/class code'))).toMatch(/for its moderators/);
    expect(textOf(await student.say('/class join:abcdefgh'))).toMatch(/for its moderators/);
    await teacherOf().say('/settings quiz:everyone');
    expect(textOf(await student.say('/class'))).toMatch(/One person/);
  });

  it('shows nothing that the chat wants kept no longer, before it is deleted and after', async () => {
    await played({ right: ['s1'] });
    await teacherOf().say('/settings days:10');
    clock.skip(9 * DAY);
    expect(textOf(await teacherOf().say('/class'))).toMatch(/One person/);
    clock.skip(2 * DAY);
    expect(textOf(await teacherOf().say('/class'))).toMatch(/nothing to report yet/);
    await bot.store.quiz.rounds.prune(clock.now(), 400);
    await teacherOf().say('/settings days:400');
    expect(textOf(await teacherOf().say('/class'))).toMatch(/nothing to report yet/);
  });

  it('looks no further back than it is asked to', async () => {
    await played({ right: ['s1'] });
    clock.skip(8 * DAY);
    expect(textOf(await teacherOf().say('/class span:week'))).toMatch(/last seven days/);
    expect(textOf(await teacherOf().say('/class span:month'))).toMatch(/One person/);
  });

  it('counts answers of who wants to be forgotten, and not the person', async () => {
    await played({ right: ['s1'], wrong: ['s2'] });
    await studentOf(bot, 'en', { user: 's2', chat: 's2' }).say('/privacy do:delete confirm:on');
    expect(textOf(await teacherOf().say('/class'))).toMatch(/One person gave 2 answers/);
  });
});

describe('a course over several chats', () => {
  it('is joined by its code, on whichever network, and counted together', async () => {
    await played({ right: ['s1'] });
    await played({ wrong: ['s2'], chat: 'other' });
    const shown = await teacherOf().say('/class code');
    expect(shown.personal).toBe(true);
    const line = /\/class [a-z2-9]{8}/.exec(textOf(shown))?.[0] ?? '';
    expect(textOf(await teacherOf('other').say(line.toUpperCase().replace('/CLASS', '/class')))).toMatch(
      /2 chats/,
    );
    for (const chat of ['class', 'other'])
      expect(textOf(await teacherOf(chat).say('/class'))).toMatch(
        /2 people gave 2 answers in 2 rounds, in 2 chats/,
      );
    expect(textOf(await teacherOf().say('/class code'))).toContain(line);
    await teacherOf('other').say('/class leave');
    expect(textOf(await teacherOf().say('/class'))).toMatch(/One person gave one answer/);
  });

  it('is not joined by a code that is nobody’s, and the error says what a code is', async () => {
    for (const code of ['abcdefgh', 'x', '=cmd()', '../../etc']) {
      const reply = await teacherOf().say(`/class join:${code}`);
      expect(reply.error?.code, code).toBeDefined();
      expect(textOf(reply)).toMatch(/eight letters and digits/);
      expect(buttonsOf(reply).map(({ command }) => command)).toContain('/class');
    }
  });
});
