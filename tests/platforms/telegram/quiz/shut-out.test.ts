import { describe, expect, it } from 'vitest';
import { lineFor } from '../../../commands/quiz-student.js';
import { classroom } from './classroom.js';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const LONG = 60_000;

const inUtc = (at: number) => new Date(at).toISOString().slice(11, 16);

/** A question of the day is scheduled in a class. */
async function scheduled() {
  const room = await classroom();
  const { group, topic, teacher, clock, posts, until } = room;
  const schedule = () => room.app().store.quiz.schedules.of('daily', `telegram:${group.id}`);
  group.say(teacher, `/daily ${inUtc(clock.now() + 5 * MINUTE)} UTC`, { thread: topic });
  await until(() => posts()[0]);
  expect((await schedule())?.target).toBe(`${group.id}/${topic}`);
  return { ...room, schedule };
}

describe('a question of the day', () => {
  it(
    'ends where the bot was kicked',
    async () => {
      const { group, teacher, clock, app, schedule } = await scheduled();
      group.setBot('kicked', teacher);
      await clock.pass(5 * MINUTE);
      // No call to Telegram tells of it: a question with a picture takes its time to be drawn.
      await expect.poll(() => app().ended).toEqual([`daily telegram:${group.id}`]);
      expect(await schedule()).toBeUndefined();
      expect(app().faults).toEqual([]);
    },
    LONG,
  );

  it(
    'stays where the bot is silenced, which passes',
    async () => {
      const { group, clock, app, schedule } = await scheduled();
      for (const kind of ['text messages', 'polls', 'photos'] as const) group.forbidden.add(kind);
      await clock.pass(5 * MINUTE);
      await expect.poll(() => app().faults.length).toBeGreaterThan(0);
      expect(app().ended).toEqual([]);
      expect(await schedule()).toBeDefined();
    },
    LONG,
  );
});

describe('a reminder', () => {
  it(
    'ends where the bot was blocked',
    async () => {
      const { clock, sara, app, until } = await classroom();
      sara.chat.say(sara, '/remind 12:00 UTC');
      await until(() => sara.chat.answers[0]);
      const hers = { platform: 'telegram', user: String(sara.id), chat: String(sara.id) };
      const asked = await app().ask('/quiz start topic:lesson-3', hers);
      await app().ask(await lineFor(app(), ['b'], asked), hers);
      await app().ask('/quiz next', hers);
      sara.block();
      await clock.pass(2 * DAY);
      await expect.poll(() => app().ended).toEqual([`reminder telegram:${sara.id}`]);
    },
    LONG,
  );
});
