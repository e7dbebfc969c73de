import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ChannelType, PermissionFlagsBits } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { GAP } from '../../../src/quiz/advance.js';
import { testApp } from '../../app-parts.js';
import { HandClock } from '../../quizmaster/hand-clock.js';
import { type Bot, startBot } from './bot.js';
import { APP_PERMISSIONS, type ChannelOptions, type FakeChannel } from './fake-discord/channel.js';
import type { FakeUser } from './fake-discord/people.js';
import { answerButtons, toldAlone, untilThere, words } from './quiz-play.js';

const SECOND = 1000;
const START = 'do:start mode:group seconds:20 topic:all';
const OPEN = 20 * SECOND;
const IN_THREADS = PermissionFlagsBits.CreatePublicThreads | PermissionFlagsBits.SendMessagesInThreads;
const MAY = APP_PERMISSIONS | IN_THREADS;
const THREADS = '/channels/{channel_id}/messages/{message_id}/threads';

let folder: string;
let clock: HandClock;
let app: Awaited<ReturnType<typeof testApp>>;
let bot: Bot;
let channel: FakeChannel;
let teacher: FakeUser;

async function open(more: Partial<Parameters<typeof startBot>[0]> = {}): Promise<void> {
  app = await testApp(undefined, {}, { clock, database: join(folder, 'quiz.sqlite') });
  const { handle, catalogue, translate, store, quizmaster: quiz } = app;
  bot = await startBot({ handle, catalogue, translate, store, quiz, ...more });
  await quiz.start();
}

async function shut(): Promise<void> {
  await bot.stop();
  await app.quizmaster.close();
  await app.store.close();
  expect([app.faults, app.broken]).toEqual([[], []]);
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mahv-'));
  clock = new HandClock();
  await open();
});
afterEach(async () => {
  await shut();
  await bot.close();
  await rm(folder, { recursive: true, force: true });
});

const until = <T>(look: () => T | undefined | false) => untilThere(clock, look);
const shownIn = (place: FakeChannel | undefined, text: RegExp) =>
  until(() => place?.messages.find((each) => !each.interaction && !each.deleted && text.test(words(each))));
const asked = () => bot.discord.calls.filter(({ template }) => template === THREADS);

/** A round of so many questions is started in a channel; resolves with its first question. */
async function begin(options: ChannelOptions, wish = 'count:3') {
  const guild = bot.discord.guild();
  channel = guild.channel(options);
  teacher = bot.discord.user({ name: 'Teacher' });
  guild.permit(teacher, guild.permissionsOf(teacher) | PermissionFlagsBits.ManageGuild);
  channel.command(teacher, 'quiz', { query: `${START} ${wish}` });
  return shownIn(channel, /Question 1 of/);
}

async function thread(): Promise<FakeChannel> {
  return until(() => channel.threads[0]);
}

/** The question under way is closed, and the next one asked. */
async function next(): Promise<void> {
  const told = () =>
    [channel, ...channel.threads].flatMap(({ messages }) =>
      messages.filter((each) => /The answer is/.test(words(each))),
    ).length;
  const before = told();
  await clock.pass(OPEN);
  await until(() => told() > before);
  await clock.pass(GAP);
}

describe('a round where the bot may start threads', () => {
  it.each([
    ['text', ChannelType.GuildText, ChannelType.PublicThread],
    ['announcement', ChannelType.GuildAnnouncement, ChannelType.AnnouncementThread],
  ] as const)('goes on in a thread of its first question in a %s channel', async (_, type, kind) => {
    const first = await begin({ appPermissions: MAY, type });
    const inside = await thread();
    expect(inside).toMatchObject({ id: first.id, name: 'Quiz · 3 questions', type: kind });
    expect(asked().map(({ body }) => body)).toMatchObject([{ auto_archive_duration: 60 }]);
    await clock.pass(OPEN);
    await until(() => /The answer is/.test(words(first)));
    await clock.pass(GAP);
    const second = await shownIn(inside, /Question 2 of 3/);
    await clock.pass(OPEN);
    await until(() => /The answer is/.test(words(second)));
    await clock.pass(GAP);
    await shownIn(inside, /Question 3 of 3/);
    await next();
    await shownIn(inside, /The round is over/);
    expect(inside.messages).toHaveLength(3);
    expect(channel.messages.filter(({ interaction }) => !interaction)).toEqual([first]);
    expect(asked()).toHaveLength(1);
  });

  it('takes what is pressed and typed in the thread for the round of its channel, after a restart too', async () => {
    await begin({ appPermissions: MAY }, 'count:2 level:1');
    const inside = await thread();
    await next();
    const second = await shownIn(inside, /Question 2 of 2/);
    await shut();
    const { discord } = bot;
    await open({ discord });
    const sara = discord.user({ name: 'Sara' });
    const [a = ''] = answerButtons(second);
    expect(words(await toldAlone(clock, inside.press(sara, second, { customId: a })))).toMatch(/^Recorded/);
    const status = inside.command(teacher, 'quiz', { query: 'do:status mode:group' });
    await until(() => status.original && /Question 2 of 2/.test(words(status.original)));
    inside.command(teacher, 'quiz', { query: 'do:pause mode:group' });
    await clock.pass(3 * SECOND);
    await until(() => /Paused/.test(words(second)));
    inside.command(teacher, 'quiz', { query: 'do:resume mode:group' });
    await until(() => /Closes/.test(words(second)));
    await next();
    await shownIn(inside, /The round is over. One person took part/);
    const score = inside.command(sara, 'score', { query: 'round mode:group' });
    await until(() => score.original && /place 1/.test(words(score.original)));
    expect(channel.messages.filter(({ interaction }) => !interaction)).toHaveLength(1);
    expect(asked()).toHaveLength(1);
  });

  it('opens the thread again where Discord put it away meanwhile', async () => {
    await begin({ appPermissions: MAY });
    const inside = await thread();
    await next();
    const second = await shownIn(inside, /Question 2 of 3/);
    inside.archived = true;
    await clock.pass(OPEN);
    await until(() => /The answer is/.test(words(second)));
    expect(inside.messages).toHaveLength(1);
  });

  it('goes on in the channel where the thread takes nothing any more, and asks it no further', async () => {
    await begin({ appPermissions: MAY }, 'count:4');
    const inside = await thread();
    inside.locked = true;
    await next();
    await shownIn(channel, /Question 2 of 4/);
    const tried = () => bot.discord.calls.filter(({ path }) => path === `/channels/${inside.id}/messages`);
    expect(tried()).toHaveLength(1);
    await next();
    await shownIn(channel, /Question 3 of 4/);
    expect(tried()).toHaveLength(1);
  });

  it('tells an answer in the channel where its thread was deleted', async () => {
    await begin({ appPermissions: MAY });
    const inside = await thread();
    await next();
    await shownIn(inside, /Question 2 of 3/);
    inside.delete();
    await clock.pass(OPEN);
    await until(() => channel.messages.filter((each) => /The answer is/.test(words(each)))[1]);
  });

  it('starts one thread where Discord’s answer was lost', async () => {
    bot.discord.script({ path: /threads$/ }, { cut: 'after-processing' }, { status: 502 });
    await begin({ appPermissions: MAY });
    const inside = await thread();
    await until(() => asked().length === 3);
    await next();
    await shownIn(inside, /Question 2 of 3/);
    expect(channel.threads).toHaveLength(1);
  });

  it('asks the question of a day in the channel alone', async () => {
    const guild = bot.discord.guild();
    channel = guild.channel({ appPermissions: MAY });
    teacher = bot.discord.user({ name: 'Teacher' });
    guild.permit(teacher, guild.permissionsOf(teacher) | PermissionFlagsBits.ManageGuild);
    const day = new Date(clock.now() + 60 * SECOND).toISOString().slice(11, 16);
    const set = channel.command(teacher, 'daily', { query: `${day} UTC` });
    await until(() => set.original && !set.original.loading);
    await clock.pass(60 * SECOND);
    await shownIn(channel, /Question of the day/);
    expect(asked()).toEqual([]);
  });
});

describe('a round where there are no threads', () => {
  it.each([
    ['the bot may not start them', { appPermissions: APP_PERMISSIONS }],
    ['the channel has none', { appPermissions: MAY, type: ChannelType.GuildVoice as const }],
  ])('stays in the channel and asks once: %s', async (_, options) => {
    await begin(options);
    await next();
    await shownIn(channel, /Question 2 of 3/);
    await next();
    await shownIn(channel, /Question 3 of 3/);
    expect(asked()).toHaveLength(1);
  });

  it('stays in a thread that somebody else started', async () => {
    await begin({ appPermissions: MAY });
    const talk = channel.thread({ name: 'Homework' });
    talk.command(teacher, 'quiz', { query: `${START} count:2 level:1` });
    await shownIn(talk, /Question 1 of 2/);
    expect(asked()).toHaveLength(2);
    talk.command(teacher, 'quiz', { query: 'do:stop mode:group' });
    await shownIn(talk, /The round is over/);
    expect(await thread()).toMatchObject({ messages: [] });
  });
});
