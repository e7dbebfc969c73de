import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { plainText } from '../../src/chat/plain-text.js';
import type { Request } from '../../src/chat/request.js';
import { withoutIsolates } from '../../src/i18n/isolate.js';
import { GAP } from '../../src/quiz/advance.js';
import { testApp } from '../app-parts.js';
import { FakeAnnouncer } from './fake-announcer.js';
import { HandClock } from './hand-clock.js';

const SECOND = 1000;
const START = '/quiz do:start mode:group seconds:20 count:2 topic:all level:1';

let folder: string;
let clock: HandClock;
let announcer: FakeAnnouncer;
let bot: Awaited<ReturnType<typeof testApp>>;
let leave: () => void;

async function open(joins = true): Promise<void> {
  bot = await testApp(undefined, {}, { clock, database: join(folder, 'quiz.sqlite') });
  await bot.quizmaster.start();
  if (joins) leave = await bot.quizmaster.join('test', announcer);
}

/** As a process that is killed: what it was about to do is never done. */
async function crash(away: number): Promise<void> {
  await clock.settle();
  clock.skip(away);
  leave();
  await bot.store.close();
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mahv-'));
  clock = new HandClock();
  announcer = new FakeAnnouncer();
  await open();
});
afterEach(async () => {
  await bot.quizmaster.close();
  await bot.store.close();
  await rm(folder, { recursive: true, force: true });
});

const teacher = { user: 'teacher', chat: 'class' } satisfies Partial<Request>;
const shown = () => announcer.messages.map(({ posts }) => posts.map(({ kind }) => kind));
const lastPost = () => announcer.messages.at(-1)?.posts.at(-1);

/** The lines of the buttons that answer the question on show. */
function lines(): readonly string[] {
  const buttons = lastPost()?.reply.buttons.flat() ?? [];
  return buttons.map(({ command }) => command).filter((line) => line.startsWith('/answer'));
}

function says(user: string, line: string | undefined) {
  return bot.ask(line ?? '', { user, chat: 'class', name: `Name of ${user}`, language: 'en' });
}

describe('a timed round in company', () => {
  it('posts each question, shows its key in the same message at the deadline, and ends with the table', async () => {
    const begun = await bot.ask(START, { ...teacher, language: 'en' });
    expect(withoutIsolates(begun.toast ?? '')).toBe('The round begins: 2 questions.');
    await clock.settle();
    expect(shown()).toEqual([['question']]);
    const [first, second] = lines();
    const told = await says('ali', first);
    expect(told).toMatchObject({ personal: true });
    expect(told.toast).toMatch(/^Recorded/);
    expect((await says('ali', second)).toast).toMatch(/first answer counts/);
    await clock.pass(20 * SECOND);
    expect(announcer.messages[0]?.posts.at(-1)?.kind).toBe('reveal');
    await clock.pass(GAP);
    expect(shown()[1]).toEqual(['question']);
    await clock.pass(20 * SECOND + GAP);
    expect(shown().map((posts) => posts.at(-1))).toEqual(['reveal', 'reveal', 'table']);
    expect(plainText(lastPost()?.reply.text ?? [])).toMatch(/The round is over/);
    expect(lastPost()?.reply.pictures[0]?.alt).toMatch(/Name of ali/);
    expect(announcer.messages.every(({ target }) => target === 'class')).toBe(true);
  });

  it('says how many have answered, at most every few seconds, and never who or what', async () => {
    await bot.ask(START, teacher);
    await clock.settle();
    const [line] = lines();
    for (let user = 0; user < 40; user += 1) {
      await says(`u${user}`, line);
      await clock.pass(250);
    }
    const { posts = [] } = announcer.messages[0] ?? {};
    expect(posts.length).toBeGreaterThan(3);
    expect(posts.length).toBeLessThanOrEqual(1 + Math.ceil(10 / 3) + 1);
    expect(posts.at(-1)?.answered).toBeGreaterThan(30);
    for (const { reply } of posts) expect(JSON.stringify(reply)).not.toMatch(/Name of|✓|u1\d/);
  });

  it('keeps the key out of every post before the deadline, but for a native poll that hides it', async () => {
    await bot.ask(START, teacher);
    await clock.settle();
    const { poll, reply, deadline, milliseconds } = announcer.messages[0]?.posts[0] ?? {};
    expect(poll?.options.filter(({ right }) => right)).toHaveLength(1);
    expect(poll?.explanation.length).toBeLessThanOrEqual(200);
    expect([deadline, milliseconds]).toEqual([clock.now() + 20 * SECOND, 20 * SECOND]);
    const why = poll?.explanation.slice(0, 30) ?? '';
    expect(why.length).toBeGreaterThan(10);
    expect(JSON.stringify(reply)).not.toContain(why);
    await clock.pass(20 * SECOND);
    expect(announcer.messages[0]?.posts.at(-1)?.poll).toBeUndefined();
    expect(JSON.stringify(announcer.messages[0]?.posts.at(-1)?.reply)).toContain(why);
  });

  it('waits while it is paused', async () => {
    await bot.ask(START, teacher);
    await clock.pass(5 * SECOND);
    await bot.ask('/quiz pause', teacher);
    await clock.pass(3600 * SECOND);
    // Shown anew, so that nobody counts down meanwhile.
    expect(shown()).toEqual([['question', 'question']]);
    expect(lastPost()).toMatchObject({ deadline: null, milliseconds: 20 * SECOND });
    expect((await says('ali', lines()[0])).toast).toMatch(/paused/);
    await bot.ask('/quiz resume', teacher);
    await clock.pass(14 * SECOND);
    expect(announcer.messages[0]?.posts.at(-1)?.kind).toBe('question');
    await clock.pass(2 * SECOND);
    expect(announcer.messages[0]?.posts.at(-1)?.kind).toBe('reveal');
  });

  it('is the only one in its place, however many start one', async () => {
    await Promise.all(Array.from({ length: 5 }, () => bot.ask(START, teacher)));
    await clock.settle();
    expect(announcer.messages).toHaveLength(1);
  });
});

describe('a timed round where nothing can be posted', () => {
  it('closes at its deadline and waits to be asked for the next question', async () => {
    leave();
    const asked = await bot.ask(START, { ...teacher, language: 'en' });
    expect(plainText(asked.text)).toMatch(/Time left/);
    await clock.pass(3600 * SECOND);
    const shown = await bot.ask('/quiz mode:group', { ...teacher, language: 'en' });
    expect(withoutIsolates(plainText(shown.text))).toMatch(/Question 1 of 2.*The answer is/s);
    const next = shown.buttons.flat().find(({ command }) => command.startsWith('/quiz do:next'));
    const second = await bot.ask(next?.command ?? '', { ...teacher, language: 'en' });
    expect(withoutIsolates(plainText(second.text))).toMatch(/Question 2 of 2.*Time left: 20 seconds/s);
    expect(announcer.messages).toEqual([]);
  });
});

describe('when the process dies', () => {
  it('a round goes on where it was', async () => {
    await bot.ask(START, teacher);
    await clock.pass(5 * SECOND);
    const [line] = lines();
    expect((await says('ali', line)).toast).toMatch(/^Recorded/);
    await crash(4 * SECOND);
    await open();
    await clock.settle();
    expect((await says('ali', line)).toast).toMatch(/first answer counts/);
    expect((await says('sara', line)).toast).toMatch(/^Recorded/);
    await clock.pass(10 * SECOND);
    expect(announcer.messages[0]?.posts.at(-1)?.kind).not.toBe('reveal');
    await clock.pass(SECOND);
    expect(announcer.messages[0]?.posts.at(-1)).toMatchObject({ kind: 'reveal', answered: 2 });
  });

  it('a deadline that passed meanwhile is closed at once, and the next question has all of its time', async () => {
    await bot.ask(START, teacher);
    await clock.settle();
    const [line] = lines();
    await says('ali', line);
    await crash(600 * SECOND);
    await open();
    await clock.settle();
    expect(announcer.messages[0]?.posts.at(-1)?.kind).toBe('reveal');
    expect((await says('sara', line)).toast).toMatch(/Time was up/);
    await clock.pass(GAP);
    expect(announcer.messages).toHaveLength(2);
    expect(lastPost()?.deadline).toBe(clock.now() + 20 * SECOND);
  });

  it('what was to be said and was not is said, once, when the network is there again', async () => {
    await bot.ask(START, teacher);
    await clock.settle();
    await crash(0);
    await open(false);
    await clock.pass(20 * SECOND);
    expect(announcer.messages[0]?.posts.at(-1)?.kind).toBe('question');
    leave = await bot.quizmaster.join('test', announcer);
    await clock.settle();
    expect(announcer.messages[0]?.posts.at(-1)?.kind).toBe('reveal');
    expect(announcer.messages).toHaveLength(1);
  });

  it('a question that closed before it could be posted is shown with its key at once', async () => {
    announcer.failing = 3;
    await bot.ask(START, teacher);
    await crash(60 * SECOND);
    announcer.failing = 0;
    await open();
    await clock.settle();
    expect(shown()).toEqual([['reveal']]);
  });
});

describe('when the network fails', () => {
  it('a post is tried again, ever more slowly, and the others wait for it', async () => {
    announcer.failing = 3;
    await bot.ask(START, teacher);
    await clock.pass(6 * SECOND);
    expect(announcer.calls).toBe(3);
    await clock.pass(SECOND);
    expect(shown()).toEqual([['question']]);
    expect(bot.faults).toHaveLength(3);
  });

  it('for good, the round ends all the same and its scores are kept', async () => {
    announcer.failing = 10_000;
    await bot.ask(START, teacher);
    await clock.pass(3600 * SECOND);
    const reply = await bot.ask('/quiz mode:group', teacher);
    expect(reply.buttons.flat().some(({ command }) => command.startsWith('/quiz do:start'))).toBe(true);
    expect(announcer.messages).toEqual([]);
    expect(announcer.calls).toBeLessThan(40);
  });
});
