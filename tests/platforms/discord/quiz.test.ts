import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PermissionFlagsBits } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { GAP } from '../../../src/quiz/advance.js';
import { testApp } from '../../app-parts.js';
import { HandClock } from '../../quizmaster/hand-clock.js';
import { type Bot, MODES, type Mode, startBot } from './bot.js';
import type { FakeInteraction } from './fake-discord/interaction.js';
import { answerButtons, toldAlone, untilThere, words } from './quiz-play.js';

const SECOND = 1000;
const START = 'do:start mode:group seconds:20 count:2 topic:all level:1';

let folder: string;
let clock: HandClock;
let app: Awaited<ReturnType<typeof testApp>>;
let bot: Bot;

async function open(mode: Mode, more: Partial<Parameters<typeof startBot>[0]> = {}): Promise<void> {
  app = await testApp(undefined, {}, { clock, database: join(folder, 'quiz.sqlite') });
  const { handle, catalogue, translate, store, quizmaster: quiz } = app;
  bot = await startBot({ mode, handle, catalogue, translate, store, quiz, ...more });
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
});
afterEach(async () => {
  await shut();
  await bot.close();
  await rm(folder, { recursive: true, force: true });
});

const until = <T>(look: () => T | undefined | false) => untilThere(clock, look);
const told = (interaction: FakeInteraction) => toldAlone(clock, interaction);

describe.each(MODES)('a round by %s', (mode) => {
  async function begin(line = START) {
    await open(mode);
    const guild = bot.discord.guild();
    const channel = guild.channel();
    const teacher = bot.discord.user({ name: 'Teacher' });
    guild.permit(teacher, guild.permissionsOf(teacher) | PermissionFlagsBits.ManageGuild);
    channel.command(teacher, 'quiz', { query: line });
    const students = ['Sara', 'Reza', 'Mina'].map((name) => bot.discord.user({ name }));
    channel.command(teacher, 'quiz', { query: line });
    const posted = () => channel.messages.filter(({ interaction }) => interaction === undefined);
    const message = (index: number, text: RegExp) =>
      until(() => {
        const found = posted()[index];
        return found && text.test(words(found)) ? found : undefined;
      });
    return { channel, guild, teacher, students, posted, message };
  }

  it('is played by scripted students from the question to the table, a message each', async () => {
    const { channel, students, posted, message } = await begin();
    const asked = await message(0, /Nobody has answered yet/);
    expect(words(asked)).toContain(`Closes <t:${Math.ceil((clock.now() + 20 * SECOND) / SECOND)}:R>`);
    const [a = '', b = ''] = answerButtons(asked);
    // All at once, two of them the same button: nobody's answer is taken for another's.
    const [sara, reza, mina] = students.map((student, index) =>
      channel.press(student, asked, { customId: index === 2 ? b : a }),
    );
    for (const press of [sara, reza, mina]) {
      if (press) expect(words(await told(press))).toMatch(/^Recorded: [A-D]\./);
    }
    await clock.pass(3 * SECOND);
    await message(0, /3 people have answered/);
    const [first] = students;
    if (first) {
      const again = channel.press(first, asked, { customId: b });
      expect(words(await told(again))).toMatch(/You have answered this one/);
    }
    // One count for three answers at once, whatever their order.
    expect(asked.edits).toBeLessThanOrEqual(2);
    await clock.pass(20 * SECOND);
    await message(0, /The answer is .*3 answered/s);
    expect(asked.attachments).toHaveLength(1);
    expect(asked.attachments[0]?.description).toMatch(/Bars of the answers/);
    expect(answerButtons(asked)).toEqual([]);
    await clock.pass(GAP);
    await message(1, /Question 2 of 2/);
    await clock.pass(20 * SECOND);
    await message(1, /The answer is/);
    await clock.pass(GAP);
    const table = await message(2, /The round is over. 3 people took part/);
    for (const name of ['Sara', 'Reza', 'Mina']) expect(table.attachments[0]?.description).toContain(name);
    expect(posted()).toHaveLength(3);
  });

  it('leaves the reveal as it is, whoever looks further', async () => {
    const { channel, students, message } = await begin();
    const asked = await message(0, /Question 1 of 2/);
    await clock.pass(20 * SECOND);
    await message(0, /The answer is/);
    const [student] = students;
    if (!student) throw new Error('there is no student');
    const lesson = channel.press(student, asked, asked.buttons.length - 1);
    expect((await told(lesson)).ephemeral).toBe(true);
    expect(words(asked)).toMatch(/The answer is/);
  });

  it('says that it is paused', async () => {
    const { channel, teacher, message } = await begin();
    await message(0, /Closes/);
    channel.command(teacher, 'quiz', { query: 'do:pause mode:group' });
    await clock.pass(3 * SECOND);
    const asked = await message(0, /Paused/);
    expect(words(asked)).not.toMatch(/Closes/);
  });

  it('tells the answer anew where its question was deleted', async () => {
    const { channel, message } = await begin();
    channel.remove(await message(0, /Nobody/));
    await clock.pass(20 * SECOND);
    await message(1, /The answer is/);
  });

  it('goes on after a restart in the middle of a question', async () => {
    const { channel, students, message } = await begin();
    const asked = await message(0, /Nobody has answered yet/);
    const [a = ''] = answerButtons(asked);
    const [sara, reza] = students;
    if (!sara || !reza) throw new Error('there are no students');
    await told(channel.press(sara, asked, { customId: a }));
    await shut();
    const { discord } = bot;
    await open(mode, { discord });
    await message(0, /One person has answered/);
    expect(words(await told(channel.press(reza, asked, { customId: a })))).toMatch(/^Recorded/);
    expect(words(await told(channel.press(sara, asked, { customId: a })))).toMatch(
      /already|You have answered/,
    );
    await clock.pass(20 * SECOND);
    await message(0, /The answer is .*2 answered/s);
  });

  it('is refused to who may not, and allowed to who has a role that may', async () => {
    const { channel, guild, students, teacher, message } = await begin('do:stop mode:group');
    const [student] = students;
    if (!student) throw new Error('there is no student');
    expect(words(await told(channel.command(student, 'quiz', { query: START })))).toMatch(/only moderators/);
    guild.role('Assistants', student);
    channel.command(teacher, 'settings', { query: 'quiz:roles names:assistants' });
    await until(() => channel.messages.find((each) => /the roles assistants/.test(words(each))));
    channel.command(student, 'quiz', { query: START });
    await message(0, /Question 1 of 2/);
  });

  it('is not posted where the bot may not post: questions then come when they are asked for', async () => {
    await open(mode);
    const guild = bot.discord.guild();
    const channel = guild.channel({ appPermissions: PermissionFlagsBits.ViewChannel });
    const teacher = bot.discord.user();
    guild.permit(teacher, guild.permissionsOf(teacher) | PermissionFlagsBits.ManageGuild);
    channel.command(teacher, 'quiz', { query: START });
    await until(() => channel.messages.find((each) => /Question 1 of 2/.test(words(each))));
    expect(bot.discord.calls.filter(({ path }) => path.startsWith('/channels/'))).toEqual([]);
  });
});
