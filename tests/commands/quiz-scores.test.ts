import { beforeEach, describe, expect, it } from 'vitest';
import { testApp } from '../app-parts.js';
import { lineFor, studentOf, textOf } from './quiz-student.js';

let bot: Awaited<ReturnType<typeof testApp>>;
beforeEach(async () => {
  bot = await testApp();
});

describe('scores', () => {
  async function playedBy(users: readonly string[], chat = 'class') {
    const teacher = studentOf(bot, 'en', { user: 'teacher', chat });
    const asked = await teacher.say('/quiz start mode:group topic:lesson-3');
    const [right, wrong] = [await lineFor(bot, ['a'], asked), await lineFor(bot, ['b'], asked)];
    for (const [index, user] of users.entries())
      await bot.ask(index % 2 === 0 ? right : wrong, { user, chat, name: `Name of ${user}`, language: 'en' });
    await teacher.press(/do:close/);
    return teacher.press(/do:next/);
  }

  it('stand in a table with names, places shared', async () => {
    const end = await playedBy(['ali', 'sara', 'reza']);
    expect(end.pictures[0]?.alt).toMatch(/1 .*Name of ali.*1 .*Name of reza.*3 .*Name of sara/);
    const week = await studentOf(bot, 'en', { chat: 'class' }).say('/score week');
    expect(textOf(week)).toMatch(/place 1 of 3/);
    expect(week.pictures).toHaveLength(1);
    expect(textOf(await studentOf(bot, 'en', { chat: 'elsewhere' }).say('/score all'))).toMatch(
      /No scores yet/,
    );
  });

  it('add up over rounds', async () => {
    await playedBy(['ali']);
    await playedBy(['ali', 'sara']);
    expect(textOf(await studentOf(bot, 'en', { chat: 'class' }).say('/score all'))).toMatch(
      /2 of 2 right, 200 points/,
    );
  });

  it('hide a name on request, and show it again', async () => {
    const ali = studentOf(bot, 'en');
    await ali.say('/privacy anonymous');
    const hidden = await playedBy(['ali', 'sara']);
    expect(hidden.pictures[0]?.alt).not.toMatch(/Name of ali/);
    expect(hidden.pictures[0]?.alt).toMatch(/Somebody.*Name of sara/);
    expect(textOf(await ali.say('/privacy'))).toMatch(/hidden, as you wished/);
    await ali.say('/privacy named');
    const shown = await studentOf(bot, 'en', { user: 'reza', chat: 'class' }).say('/score');
    expect(shown.pictures[0]?.alt).toMatch(/Name of ali/);
  });

  it('are one’s own to take away and to delete; the counts stay', async () => {
    await playedBy(['ali', 'sara']);
    const ali = studentOf(bot, 'en');
    const exported = await ali.say('/privacy export');
    const data = JSON.parse(new TextDecoder().decode(exported.files[0]?.bytes));
    expect(data.quiz).toMatchObject({
      name: 'Name of ali',
      answers: [{ item: 'sample-slope', right: true }],
      scores: [{ points: 100 }],
    });
    await ali.say('/privacy do:delete confirm:on');
    expect((await bot.store.people.about('test:ali')).quiz).toBeUndefined();
    expect(textOf(await studentOf(bot, 'en', { user: 'sara', chat: 'class' }).say('/score all'))).toMatch(
      /place 1 of 1/,
    );
  });
});

describe('scores of a course', () => {
  const teacherIn = (chat: string, platform = 'test') =>
    studentOf(bot, 'en', { platform, user: `teacher-${platform}`, chat });

  /** A round that this person answers rightly in a chat, the others wrongly. */
  async function won(chat: string, platform: string, right: string, ...wrong: readonly string[]) {
    const teacher = teacherIn(chat, platform);
    const asked = await teacher.say('/quiz start mode:group topic:lesson-3');
    const more = { chat, platform, language: 'en' } as const;
    await bot.ask(await lineFor(bot, ['a'], asked), { ...more, user: right, name: `Name of ${right}` });
    for (const user of wrong)
      await bot.ask(await lineFor(bot, ['b'], asked), { ...more, user, name: `Name of ${user}` });
    await teacher.press(/do:close/);
    await teacher.press(/do:next/);
  }

  async function connected() {
    const [telegram, discord] = [teacherIn('group', 'telegram'), teacherIn('server', 'discord')];
    const line = /\/class [a-z2-9]{8}/.exec(textOf(await telegram.say('/class code')))?.[0] ?? '';
    expect(textOf(await discord.say(line))).toMatch(/2 chats/);
  }

  it('stand in one table over the chats of all networks, ties sharing a place', async () => {
    await won('group', 'telegram', 'ali', 'sara');
    await won('server', 'discord', 'reza');
    await won('elsewhere', 'discord', 'mina');
    await connected();
    const reply = await studentOf(bot, 'en', { platform: 'telegram', user: 'sara', chat: 'group' }).say(
      '/score course',
    );
    expect(textOf(reply)).toMatch(/In all rounds of the course \(2 chats\) you are in place 3 of 3/);
    const alt = reply.pictures[0]?.alt ?? '';
    expect(alt).toMatch(/1 .*Name of (ali|reza).*1 .*Name of (ali|reza).*3 .*Name of sara/);
    expect(alt).not.toMatch(/mina/);
    expect(reply.buttons.flat().map(({ command }) => command)).toContain('/score span:week scope:course');
    const here = await studentOf(bot, 'en', { platform: 'telegram', user: 'sara', chat: 'group' }).say(
      '/score all',
    );
    expect(textOf(here)).toMatch(/In all rounds here you are in place 2 of 2/);
  });

  it('keep hidden names hidden, and understand Persian', async () => {
    await studentOf(bot, 'en', { platform: 'discord', user: 'reza', chat: 'reza' }).say('/privacy anonymous');
    await won('group', 'telegram', 'ali');
    await won('server', 'discord', 'reza');
    await connected();
    const reply = await studentOf(bot, 'fa', { platform: 'telegram', user: 'ali', chat: 'group' }).say(
      '/score دامنه:درس هفته',
    );
    expect(textOf(reply)).toMatch(/این هفتهٔ درس \(۲ گفت‌وگو\) رتبهٔ شما ۱ از ۲/);
    expect(reply.pictures[0]?.alt).toMatch(/Name of ali/);
    expect(reply.pictures[0]?.alt).not.toMatch(/reza/);
  });

  it('are told how to be had where the chat belongs to no course', async () => {
    const reply = await studentOf(bot, 'en', { chat: 'class' }).say('/score course');
    expect(textOf(reply)).toMatch(/belongs to no course yet.*\/class show:code/s);
    expect(reply.error?.suggestion).toBe('/score');
  });
});
