import { describe, expect, it } from 'vitest';
import type { Reply } from '../../../src/chat/reply.js';
import type { Request } from '../../../src/chat/request.js';
import { onTelegram, reply, said } from './on-telegram.js';

const PACE = { firstAfter: 20, every: 40 };
const STOP = '⏹ Stop';

/** A bot whose `/vanish` goes on until it is stopped, and whose `/stop` takes back what waits. */
async function patient() {
  const under: Request[] = [];
  const cancelled = reply(null, {
    text: said('Stopped, as you asked.'),
    error: { code: 'cancelled', suggestion: '/vanish' },
  });
  const answer = async (request: Request): Promise<Reply> => {
    const { text, signal, onProgress, takeBack } = request;
    if (!text.startsWith('/vanish')) return reply(text, { text: said(`Took back ${await takeBack?.()}.`) });
    if (signal?.aborted) return cancelled;
    under.push(request);
    onProgress?.({ state: 'running', done: 0.2, language: 'en' });
    await new Promise((resolve) => signal?.addEventListener('abort', resolve));
    return cancelled;
  };
  return { under, ...(await onTelegram({ answer, pace: PACE })) };
}

describe('the stop button', () => {
  it('stops the one run it stands under, whose message then says so', async () => {
    const { api, under } = await patient();
    const sara = api.user({});
    sara.say('/vanish');
    await api.waitFor(() => sara.chat.answers.length === 1);
    const [message] = sara.chat.answers;
    if (!message) throw new Error('nothing told');
    const press = sara.chat.press(sara, message, STOP);
    await api.waitFor(() => message.text === 'Stopped, as you asked.');
    expect(under[0]?.signal?.aborted).toBe(true);
    expect(await press.answered()).not.toHaveProperty('text');
    expect(sara.chat.answers).toHaveLength(1);
    expect(message.buttons.map(({ text }) => text)).toEqual(['🗑 Delete']);
  });

  it('in a group stops nothing when another presses it, who is told why', async () => {
    const { api, under } = await patient();
    const [sara, ali] = [api.user({}), api.user({})];
    const group = api.chat({ title: 'Class', members: [sara, ali] });
    group.say(sara, '/vanish');
    await api.waitFor(() => group.answers.length === 1);
    const [message] = group.answers;
    if (!message) throw new Error('nothing told');
    const press = group.press(ali, message, STOP);
    expect((await press.answered()).text).toBe('Only whoever asked for this can stop it.');
    expect(under[0]?.signal?.aborted).toBe(false);
    group.press(sara, message, STOP);
    await api.waitFor(() => message.text === 'Stopped, as you asked.');
  });

  it('under work that is not known any more makes the message say so', async () => {
    const { api } = await patient();
    const sara = api.user({ language_code: 'fa' });
    sara.say('/help');
    await api.waitFor(() => sara.chat.answers.length === 1);
    const [message] = sara.chat.answers;
    if (!message) throw new Error('no answer');
    const press = sara.chat.press(sara, message, { data: `!stop:${sara.id}` });
    await api.waitFor(() => message.text?.startsWith('That work is no longer under way') === true);
    await press.answered();
    expect(message.buttons).toEqual([]);
  });
});

describe('/stop', () => {
  it.each(['/stop', 'بس'])(
    'said as “%s” does not wait behind the work it is to stop, and takes back what waits there',
    async (line) => {
      const { api, under } = await patient();
      const sara = api.user({});
      for (const each of ['/vanish 1', '/vanish 2', '/vanish 3']) sara.say(each);
      await api.waitFor(() => under.length === 1);
      sara.say(line);
      const texts = () => sara.chat.answers.map(({ text }) => text);
      await api.waitFor(() => texts().includes('Took back 2.'));
      await api.waitFor(() => texts().filter((text) => text === 'Stopped, as you asked.').length === 3);
      expect(under).toHaveLength(1);
    },
  );

  it('in a group takes back one’s own alone', async () => {
    const { api, under } = await patient();
    const [sara, ali] = [api.user({}), api.user({})];
    const group = api.chat({ title: 'Class', members: [sara, ali] });
    group.say(sara, '/vanish 1');
    group.say(ali, '/vanish 2');
    group.say(ali, '/vanish 3');
    await api.waitFor(() => under.length === 2);
    group.say(sara, '/stop');
    await api.waitFor(() => group.answers.some(({ text }) => text === 'Took back 0.'));
    expect(under.map(({ text, signal }) => [text, signal?.aborted])).toEqual([
      ['/vanish 1', true],
      ['/vanish 2', false],
    ]);
    group.say(ali, '/stop');
    await api.waitFor(() => group.answers.some(({ text }) => text === 'Took back 1.'));
  });
});
