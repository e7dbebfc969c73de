import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Request } from '../../src/chat/request.js';
import { testApp } from '../app-parts.js';
import { FakeAnnouncer } from './fake-announcer.js';
import { HandClock } from './hand-clock.js';

const START = '/quiz do:start mode:group seconds:20 count:2 topic:all level:1';
const teacher = { user: 'teacher', chat: 'class' } satisfies Partial<Request>;

let clock: HandClock;
let announcer: FakeAnnouncer;
let bot: Awaited<ReturnType<typeof testApp>>;

beforeEach(async () => {
  clock = new HandClock();
  announcer = new FakeAnnouncer();
  bot = await testApp(undefined, {}, { clock });
  await bot.quizmaster.join('test', announcer);
});
afterEach(async () => {
  await bot.quizmaster.close();
  await bot.store.close();
});

const shown = () => announcer.messages.map(({ posts }) => posts.map(({ kind }) => kind));

describe('who may steer', () => {
  const student = { user: 'ali', chat: 'class', language: 'en', moderator: async () => false } as const;

  it('a round in company: moderators, and others are kindly refused', async () => {
    const refused = await bot.ask(START, student);
    expect(refused).toMatchObject({ personal: true });
    expect(refused.toast).toMatch(/moderators/);
    expect(announcer.messages).toEqual([]);
    await bot.ask(START, teacher);
    await bot.ask('/quiz stop mode:group', student);
    await clock.settle();
    expect(shown()).toEqual([['question']]);
    await bot.ask('/quiz stop mode:group', teacher);
    await clock.settle();
    expect(shown().at(-1)).toEqual(['table']);
  });

  it('whomever the chat allows, by role or all', async () => {
    await bot.ask('/settings roles Teaching Assistants, Lab', { ...teacher });
    expect((await bot.ask(START, { ...student, roles: async () => ['students'] })).toast).toMatch(
      /moderators/,
    );
    await bot.ask(START, { ...student, roles: async () => ['students', 'lab'] });
    await clock.settle();
    expect(announcer.messages).toHaveLength(1);
    await bot.ask('/quiz stop mode:group', student);
    await clock.settle();
    // Whoever started a round may end it.
    expect(shown().at(-1)).toEqual(['table']);
    await bot.ask('/settings quiz:everyone', student);
    expect((await bot.ask(START, { ...student, user: 'reza' })).toast).toMatch(/moderators/);
    await bot.ask('/settings quiz:everyone', teacher);
    expect((await bot.ask(START, { ...student, user: 'reza' })).toast).toMatch(/begins/);
  });

  it('alone with the bot anybody, whatever the group allows', async () => {
    const alone = await bot.ask('/quiz start', { ...student, chat: 'ali' });
    expect(alone.error).toBeUndefined();
    expect(alone.buttons.flat()[0]?.command).toMatch(/^\/answer/);
    const inGroup = await bot.ask('/quiz start mode:private', { ...student, user: 'mina' });
    expect(inGroup).toMatchObject({ personal: true });
    expect(announcer.messages).toEqual([]);
  });
});
