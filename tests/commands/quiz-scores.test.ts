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
