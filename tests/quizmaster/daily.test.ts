import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { plainText } from '../../src/chat/plain-text.js';
import type { Request } from '../../src/chat/request.js';
import { withoutIsolates } from '../../src/i18n/isolate.js';
import { nextTime } from '../../src/quizmaster/next-time.js';
import { testApp } from '../app-parts.js';
import { lineFor } from '../commands/quiz-student.js';
import { FakeAnnouncer } from './fake-announcer.js';
import { HandClock } from './hand-clock.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** Friday 15 January 2027, 8:00 in UTC, 11:30 in Tehran. */
const START = Date.UTC(2027, 0, 15, 8);

let folder: string;
let clock: HandClock;
let announcer: FakeAnnouncer;
let bot: Awaited<ReturnType<typeof testApp>>;

async function open(): Promise<void> {
  bot = await testApp(undefined, {}, { clock, database: join(folder, 'quiz.sqlite') });
  await bot.quizmaster.start();
  await bot.quizmaster.join('test', announcer);
}

/** As a process that is killed, and started again later. */
async function crash(away: number): Promise<void> {
  await clock.settle();
  clock.skip(away);
  await bot.store.close();
  await open();
  await clock.pass(0);
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mahv-'));
  clock = new HandClock(START);
  announcer = new FakeAnnouncer();
  await open();
});
afterEach(async () => {
  await bot.quizmaster.close();
  await bot.store.close();
  await rm(folder, { recursive: true, force: true });
});

const teacher = { user: 'teacher', chat: 'class', language: 'fa' } satisfies Partial<Request>;
const kinds = () => announcer.messages.map(({ posts }) => posts.map(({ kind }) => kind));
const textOf = (index: number, post = 0) => {
  const reply = announcer.messages[index]?.posts[post]?.reply;
  return reply ? withoutIsolates(plainText(reply.text)) : '';
};
const said = async (line: string, more: Partial<Request> = teacher) => {
  const reply = await bot.ask(line, more);
  return { ...reply, words: withoutIsolates(plainText(reply.text)) };
};

describe('a time of the clock', () => {
  const at = (zone: string, time: string, after: string) =>
    new Date(nextTime({ time, zone }, Date.parse(after))).toISOString();

  it('comes once a day by the clock of its zone', () => {
    expect(at('Asia/Tehran', '09:00', '2026-11-26T00:00Z')).toBe('2026-11-26T05:30:00.000Z');
    expect(at('Asia/Tehran', '09:00', '2026-11-26T05:30Z')).toBe('2026-11-27T05:30:00.000Z');
    expect(at('Europe/Berlin', '09:00', '2026-03-28T12:00Z')).toBe('2026-03-29T07:00:00.000Z');
    expect(at('Europe/Berlin', '09:00', '2026-10-24T12:00Z')).toBe('2026-10-25T08:00:00.000Z');
  });

  it.each([
    ['America/New_York', '02:30', '2026-03-01T12:00Z'],
    ['America/New_York', '01:30', '2026-10-25T12:00Z'],
    ['Europe/Berlin', '02:30', '2026-03-20T12:00Z'],
    ['Europe/Berlin', '02:30', '2026-10-20T12:00Z'],
  ])('comes on each day once, also where the clock jumps: %s %s', (zone, time, from) => {
    const days: string[] = [];
    let after = Date.parse(from);
    for (let count = 0; count < 14; count += 1) {
      after = nextTime({ time, zone }, after);
      days.push(new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(after));
    }
    expect(new Set(days).size).toBe(14);
    expect(days).toEqual(days.toSorted());
    expect((Date.parse(days.at(-1) ?? '') - Date.parse(days[0] ?? '')) / DAY).toBe(13);
  });
});

describe('a question of the day', () => {
  it('comes at its time with the Jalali date, stays open until the next, and is then revealed without a table', async () => {
    expect((await said('/daily 12:00 تهران')).words).toMatch(
      /هر روز ساعت 12:00 \(Asia\/Tehran\).*جمعه ۲۵ دی ۱۴۰۵/s,
    );
    await clock.pass(29 * MINUTE);
    expect(kinds()).toEqual([]);
    await clock.pass(MINUTE);
    expect(kinds()).toEqual([['question']]);
    expect(textOf(0)).toMatch(/^پرسش روز · جمعه ۲۵ دی ۱۴۰۵/);
    expect(textOf(0)).toMatch(/تا ۲۴ ساعت دیگر باز است/);
    await clock.pass(DAY - MINUTE);
    expect(kinds()).toEqual([['question', 'reveal']]);
    await clock.pass(MINUTE);
    expect(kinds()).toEqual([['question', 'reveal'], ['question']]);
    expect(textOf(1)).toMatch(/شنبه ۲۶ دی ۱۴۰۵/);
    expect(bot.faults).toEqual([]);
    expect(bot.broken).toEqual([]);
  });

  it('counts answers like any other, leaves the chat free for rounds, and is not asked twice soon', async () => {
    await said('/daily 12:00 Asia/Tehran level:1');
    await clock.pass(30 * MINUTE);
    const post = announcer.messages[0]?.posts[0]?.reply;
    if (!post) throw new Error('nothing was posted');
    const line = post.buttons.flat().find(({ command }) => command.startsWith('/answer'))?.command ?? '';
    expect((await said(line, { user: 'ali', chat: 'class', language: 'en' })).words).toMatch(/Recorded/);
    expect((await said('/quiz start mode:group count:1', { ...teacher, language: 'en' })).words).toMatch(
      /round begins/,
    );
    await said('/quiz stop mode:group');
    await clock.pass(DAY);
    const asked = announcer.messages.filter(({ posts }) =>
      /پرسش روز/.test(plainText(posts[0]?.reply.text ?? [])),
    );
    const items = await Promise.all(
      asked.map(
        async ({ key }) =>
          JSON.parse((await bot.store.quiz.rounds.find(key.split(':')[0] ?? ''))?.round.plan ?? '{}')
            .questions[0].item.id,
      ),
    );
    expect(items).toHaveLength(2);
    expect(new Set(items).size).toBe(2);
  });

  it('survives a crash at any moment, and is asked once', async () => {
    await said('/daily 12:00 Asia/Tehran');
    await crash(30 * MINUTE + 5 * MINUTE);
    expect(kinds()).toEqual([['question']]);
    await crash(MINUTE);
    await clock.pass(10 * MINUTE);
    // Shown anew in the same message, and posted once.
    expect(kinds()).toHaveLength(1);
  });

  it('is opened once where the process was killed before it noted that', async () => {
    await said('/daily 12:00 Asia/Tehran');
    const before = await bot.store.quiz.schedules.of('daily', 'test:class');
    await clock.pass(30 * MINUTE);
    if (!before) throw new Error('nothing is scheduled');
    await bot.store.quiz.schedules.set(before);
    await crash(MINUTE);
    expect(kinds()).toHaveLength(1);
    expect((await bot.store.quiz.schedules.of('daily', 'test:class'))?.nextAt).toBe(before.nextAt + DAY);
  });

  it('is left out where the process was away for long, and comes the next day', async () => {
    await said('/daily 12:00 Asia/Tehran');
    await crash(4 * HOUR);
    expect(kinds()).toEqual([]);
    await clock.pass(21 * HOUR);
    expect(kinds()).toEqual([['question']]);
  });

  it('goes on where its chat has become another', async () => {
    await said('/daily 12:00 Asia/Tehran');
    await bot.store.quiz.move('test:class', 'test:larger');
    await clock.pass(30 * MINUTE);
    expect(announcer.messages.map(({ target }) => target)).toEqual(['larger']);
    await clock.pass(DAY);
    expect(announcer.messages.map(({ target }) => target)).toEqual(['larger', 'larger']);
  });

  it('ends by itself where the bot was thrown out, quietly, and at the first attempt', async () => {
    await said('/daily 12:00 Asia/Tehran');
    announcer.closed.add('class');
    await clock.pass(30 * MINUTE);
    expect(bot.ended).toEqual(['daily test:class']);
    expect(await bot.store.quiz.schedules.of('daily', 'test:class')).toBeUndefined();
    const { calls } = announcer;
    await clock.pass(3 * DAY);
    // But for the answer to that one question, which was due a day later.
    expect(announcer.calls - calls).toBeLessThanOrEqual(1);
    expect(bot.faults).toEqual([]);
    announcer.closed.clear();
    expect((await said('/daily')).words).toMatch(/هنوز پرسش روز نداریم/);
  });

  it('goes on after failures that pass', async () => {
    await said('/daily 12:00 Asia/Tehran');
    announcer.failing = 6;
    await clock.pass(30 * MINUTE);
    await clock.pass(DAY);
    expect(bot.ended).toEqual([]);
    expect(kinds()).toEqual([['reveal'], ['question']]);
    expect(bot.faults.map(String)).toEqual(Array.from({ length: 6 }, () => 'Error: the network is away'));
  });

  it('goes on in another place that it was moved to meanwhile', async () => {
    await said('/daily 12:00 Asia/Tehran');
    await clock.pass(30 * MINUTE);
    announcer.closed.add('class');
    const schedule = await bot.store.quiz.schedules.of('daily', 'test:class');
    if (!schedule) throw new Error('nothing is scheduled');
    await bot.store.quiz.schedules.set({ ...schedule, target: 'class/topic' });
    announcer.messages.splice(0);
    await clock.pass(DAY);
    expect(bot.ended).toEqual([]);
    expect(announcer.messages.map(({ target }) => target)).toEqual(['class/topic']);
  });

  it('ends when it is told to, and only by who may', async () => {
    await said('/daily 12:00 Asia/Tehran');
    const refused = await said('/daily off', { ...teacher, user: 'ali', moderator: async () => false });
    expect(refused.words).toMatch(/فقط مدیران/);
    await said('/daily خاموش');
    await clock.pass(2 * DAY);
    expect(kinds()).toEqual([]);
    expect((await said('/daily')).words).toMatch(/هنوز پرسش روز نداریم/);
  });

  it.each([
    ['/daily 25:00', '/daily 09:00'],
    ['/daily soon', '/daily 09:00'],
    ['/daily 9:00 Asia/Theran', '/daily 09:00 Asia/Tehran'],
  ])('answers %s with the nearest line', async (line, suggestion) => {
    expect((await said(line, { ...teacher, language: 'en' })).error?.suggestion).toBe(suggestion);
  });

  it('understands Persian digits and an hour alone', async () => {
    expect((await said('/daily ۷:۴۵ برلین')).words).toMatch(/07:45 \(Europe\/Berlin\)/);
    expect((await said('/daily ۸')).words).toMatch(/08:00 \(Europe\/Berlin\)/);
  });
});

describe('a reminder', () => {
  const ali = { user: 'ali', chat: 'ali', language: 'en' } satisfies Partial<Request>;

  async function answeredWrong() {
    const asked = await bot.ask('/quiz start topic:lesson-3', ali);
    await bot.ask(await lineFor(bot, ['b'], asked), ali);
    await bot.ask('/quiz next', ali);
  }

  it('comes only where something is due, once a day, to the one who wished for it', async () => {
    expect((await said('/remind', ali)).words).toMatch(/do not remind you/);
    expect((await said('/remind 20:00 UTC', ali)).words).toMatch(/Done.*20:00 \(UTC\)/s);
    await clock.pass(13 * HOUR);
    expect(announcer.messages).toHaveLength(0);
    await answeredWrong();
    await clock.pass(DAY);
    expect(announcer.messages).toHaveLength(1);
    expect(announcer.messages[0]?.target).toBe('ali');
    expect(textOf(0)).toMatch(/One question is waiting/);
    await crash(MINUTE);
    await said('/remind off', ali);
    await clock.pass(3 * DAY);
    expect(announcer.messages).toHaveLength(1);
  });

  it('ends by itself where the person wants nothing more, and not where it is the network that fails', async () => {
    await said('/remind 20:00 UTC', ali);
    await answeredWrong();
    announcer.failing = 1;
    await clock.pass(DAY);
    expect(bot.ended).toEqual([]);
    announcer.closed.add('ali');
    await clock.pass(DAY);
    expect(bot.ended).toEqual(['reminder test:ali']);
    expect(await bot.store.quiz.schedules.of('reminder', 'test:ali')).toBeUndefined();
    expect(bot.faults.map(String)).toEqual(['Error: the network is away']);
  });

  it('never comes at night, nor in front of others', async () => {
    const reply = await said('/remind 23:00', ali);
    expect(reply.words).toMatch(/quiet hours/);
    expect(reply.error?.suggestion).toBe('/remind 20:00 UTC');
    expect((await said('/remind 20:00', { ...ali, chat: 'class' })).words).toMatch(/for you alone/);
  });

  it('is one’s own to see and to delete', async () => {
    await said('/remind 20:00 UTC', ali);
    expect((await said('/privacy', ali)).words).toMatch(/Your reminder: every day at 20:00 \(UTC\)/);
    await said('/privacy do:delete confirm:on', ali);
    expect(await bot.store.quiz.schedules.of('reminder', 'test:ali')).toBeUndefined();
    await answeredWrong();
    await clock.pass(2 * DAY);
    expect(announcer.messages).toHaveLength(0);
  });
});
