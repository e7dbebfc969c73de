import { describe, expect, it } from 'vitest';
import { TooLongFile } from '../../../src/chat/sent-file.js';
import { onTelegram, reply, said } from './on-telegram.js';

const bytes = new TextEncoder().encode('::One:: What? {=this ~that}');
const file = { name: 'questions.gift', bytes };

/** A bot that reads at most so much of what it is sent, and says what it read. */
const reading = (most: number) =>
  onTelegram({
    answer: async ({ text, file: sent }) => {
      const read = await sent?.read(most).then(
        (found) => new TextDecoder().decode(found),
        (error: unknown) => (error instanceof TooLongFile ? 'too long' : String(error)),
      );
      return reply(text, { text: said(`${text} | ${sent?.name} | ${sent?.size} | ${read}`) });
    },
  });

describe('a file that is sent', () => {
  it('comes with the command under it, and privately also without a word', async () => {
    const { api } = await reading(1_000);
    const sara = api.user({});
    sara.chat.send(sara, file, '/import');
    sara.chat.send(sara, file);
    await api.waitFor(() => sara.chat.answers.length === 2);
    const whole = `/import | questions.gift | ${bytes.length} | ::One:: What? {=this ~that}`;
    expect(sara.chat.answers.map(({ text }) => text)).toEqual([whole, whole]);
  });

  it('may also be answered with the command', async () => {
    const { api } = await reading(1_000);
    const [teacher, ali] = [api.user({}), api.user({})];
    const group = api.chat({ members: [teacher, ali], admins: [teacher] });
    const sent = group.send(ali, file, 'look at this');
    group.say(teacher, `/import@${api.bot.username}`, { reply_to: sent });
    await api.waitFor(() => group.answers.length === 1);
    expect(group.answers[0]?.text).toMatch(/^\/import \| questions\.gift/);
  });

  it('is read no further than asked', async () => {
    const { api } = await reading(10);
    const sara = api.user({});
    sara.chat.send(sara, file, '/import');
    await api.waitFor(() => sara.chat.answers.length === 1);
    expect(sara.chat.answers[0]?.text).toMatch(/too long$/);
  });

  it('that Telegram no longer has is told without the token', async () => {
    const { api, logged } = await reading(1_000);
    const sara = api.user({});
    api.forgetFiles();
    sara.chat.send(sara, file, '/import');
    api.forgetFiles();
    await api.waitFor(() => sara.chat.answers.length === 1);
    expect(sara.chat.answers[0]?.text).not.toContain(api.token);
    expect(logged.join('\n')).not.toContain(api.token);
  });
});
