import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PermissionFlagsBits } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { testApp } from '../../app-parts.js';
import { HandClock } from '../../quizmaster/hand-clock.js';
import { type Bot, startBot } from './bot.js';
import type { FakeChannel } from './fake-discord/channel.js';
import { untilThere, words } from './quiz-play.js';

const MINUTE = 60_000;

let folder: string;
let clock: HandClock;
let app: Awaited<ReturnType<typeof testApp>>;
let bot: Bot;
let channel: FakeChannel;

const schedule = () => app.store.quiz.schedules.of('daily', `discord:${channel.guild?.id}`);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mahv-'));
  clock = new HandClock();
  app = await testApp(undefined, {}, { clock, database: join(folder, 'quiz.sqlite') });
  const { handle, catalogue, translate, store, quizmaster: quiz } = app;
  bot = await startBot({ handle, catalogue, translate, store, quiz });
  await quiz.start();
  const guild = bot.discord.guild();
  channel = guild.channel();
  const teacher = bot.discord.user();
  guild.permit(teacher, guild.permissionsOf(teacher) | PermissionFlagsBits.ManageGuild);
  const time = new Date(clock.now() + MINUTE).toISOString().slice(11, 16);
  const set = channel.command(teacher, 'daily', { query: `${time} UTC` });
  await untilThere(clock, () => set.original && /Done|every day/i.test(words(set.original)));
  expect((await schedule())?.target).toBe(channel.id);
});
afterEach(async () => {
  await bot.stop();
  await app.quizmaster.close();
  await app.store.close();
  await bot.close();
  await rm(folder, { recursive: true, force: true });
});

/** What the bot may do in the channel from now on. */
function allow(permissions: bigint): void {
  channel.appPermissions = permissions;
}

describe('a question of the day', () => {
  it.each([
    ['does not see the channel any more', () => allow(0n)],
    ['finds the channel deleted', () => channel.delete()],
  ])('ends where the bot %s', async (_, happens) => {
    happens();
    await clock.pass(MINUTE);
    await untilThere(clock, () => app.ended[0]);
    expect(app.ended).toEqual([`daily discord:${channel.guild?.id}`]);
    expect(await schedule()).toBeUndefined();
    expect(app.faults).toEqual([]);
  });

  it.each([
    ['may not write there for now', () => allow(PermissionFlagsBits.ViewChannel)],
    [
      'meets a Discord that fails',
      () => bot.discord.scriptUntilStopped({ path: /channels/ }, { status: 503 }),
    ],
  ])('stays where the bot %s', async (_, happens) => {
    happens();
    await clock.pass(MINUTE);
    await untilThere(clock, () => app.faults.length > 0);
    expect(app.ended).toEqual([]);
    expect(await schedule()).toBeDefined();
  });
});
