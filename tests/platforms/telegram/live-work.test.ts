import { describe, expect, it } from 'vitest';
import type { LiveProgress } from '../../../src/chat/live-progress.js';
import type { Reply } from '../../../src/chat/reply.js';
import type { Request } from '../../../src/chat/request.js';
import { withoutIsolates } from '../../../src/i18n/isolate.js';
import type { Message } from './bot-api/state/message.js';
import type { Chat } from './bot-api/student/chat.js';
import { button, onTelegram, picture, reply, said } from './on-telegram.js';

/** No test waits long for a note. */
const PACE = { firstAfter: 20, every: 40 };
const STOP = '⏹ Stop';

/** Work that goes on until it is let go or stopped, and tells how it stands when told to. */
function slowWork(answer: (request: Request) => Reply = ({ text }) => reply(text)) {
  const under: { readonly request: Request; readonly go: () => void }[] = [];
  const cancelled = ({ text }: Request) =>
    reply(null, {
      text: said('Stopped, as you asked.'),
      error: { code: 'cancelled', suggestion: text },
      buttons: [[button(text)]],
    });
  return {
    under,
    tell: (standing: Partial<LiveProgress>, which = 0) =>
      under[which]?.request.onProgress?.({ language: 'en', ...standing } as LiveProgress),
    answer: (request: Request) =>
      new Promise<Reply>((resolve) => {
        if (request.signal?.aborted) return resolve(cancelled(request));
        request.signal?.addEventListener('abort', () => resolve(cancelled(request)));
        under.push({ request, go: () => resolve(answer(request)) });
      }),
  };
}

const shown = (chat: Chat) => chat.answers.map(({ text, caption }) => text ?? caption);
const plain = (message: Message | undefined) => withoutIsolates(message?.text ?? '');
const buttonsOf = (message: Message | undefined) => message?.buttons.map(({ text }) => text);

describe('long work on Telegram', () => {
  it('is told of in a message that changes, and that becomes the answer', async () => {
    const work = slowWork(({ text }) => reply(text, { pictures: [picture('a chart')] }));
    const { api, store, source } = await onTelegram({ answer: work.answer, pace: PACE });
    const sara = api.user({});
    const question = sara.say('/vanish');
    await api.waitFor(() => work.under.length === 1);
    work.tell({ state: 'waiting', place: 2 });
    await api.waitFor(() => sara.chat.answers.length === 1);
    const [message] = sara.chat.answers;
    expect(message?.text).toMatch(/You are number .?2.? in the queue/);
    expect([message?.replyTo, buttonsOf(message)]).toEqual([question, [STOP]]);
    work.tell({ state: 'running', done: 0.4 });
    await api.waitFor(() => plain(message) === 'Working: 40%\n▰▰▰▰▱▱▱▱▱▱');
    work.tell({ state: 'drawing' });
    await api.waitFor(() => message?.text?.includes('draw') === true);
    work.under[0]?.go();
    await api.waitFor(() => message?.photo !== undefined);
    expect(shown(sara.chat)).toEqual(['This is /vanish.']);
    expect(buttonsOf(message)).toEqual(['🖼 Full quality', '🗑 Delete']);
    // Remembered as the answer, and as nothing else.
    const kept = () => store.answers.byQuestion(source, String(sara.chat.id), String(question));
    await expect.poll(kept).toMatchObject({ line: '/vanish', message: String(message?.id) });
  });

  it('is told from right to left in Persian', async () => {
    const work = slowWork();
    const { api } = await onTelegram({ answer: work.answer, pace: PACE });
    const sara = api.user({});
    sara.say('محو');
    await api.waitFor(() => work.under.length === 1);
    work.tell({ state: 'running', done: 0.25, language: 'fa' });
    await api.waitFor(() => sara.chat.answers.length === 1);
    // The bar has no letter to tell its line's direction by.
    expect(plain(sara.chat.answers[0])).toBe('در حال محاسبه: ۲۵٪\n\u200f▰▰▱▱▱▱▱▱▱▱');
    work.under[0]?.go();
    await api.waitFor(() => shown(sara.chat)[0] === 'This is محو.');
  });

  it('is not told of where it is soon done', async () => {
    const work = slowWork();
    const { api } = await onTelegram({ answer: work.answer });
    const sara = api.user({});
    sara.say('/vanish');
    await api.waitFor(() => work.under.length === 1);
    work.tell({ state: 'running', done: 0.5 });
    work.under[0]?.go();
    await api.waitFor(() => sara.chat.answers.length === 1);
    expect(api.callsOf('sendMessage')).toHaveLength(1);
    expect(api.callsOf('editMessageText')).toEqual([]);
  });

  it('whose answer is several messages ends in their order, with none left over', async () => {
    const pictures = [picture('one'), picture('two'), picture('moving', 'image/gif')];
    const work = slowWork(({ text }) => reply(text, { pictures, text: said('word '.repeat(300)) }));
    const { api } = await onTelegram({ answer: work.answer, pace: PACE });
    const sara = api.user({});
    sara.say('/fix');
    await api.waitFor(() => work.under.length === 1);
    work.tell({ state: 'running', done: 0.1 });
    await api.waitFor(() => sara.chat.answers.length === 1);
    work.under[0]?.go();
    await api.waitFor(() => sara.chat.answers.length === 4);
    expect(sara.chat.answers.map(({ content }) => content.kind)).toEqual([
      'photo',
      'photo',
      'animation',
      'text',
    ]);
    expect(shown(sara.chat).slice(0, 3)).toEqual(['one', 'two', 'moving']);
  });

  it('is told of beside an answer whose button was pressed, until that changes', async () => {
    const first = () => reply('/vanish', { pictures: [picture('old')], buttons: [[button('/fix')]] });
    const work = slowWork(({ text }) => reply(text, { pictures: [picture('new')] }));
    const { api } = await onTelegram({
      answer: (request) => (request.text === '/vanish' ? first() : work.answer(request)),
      pace: PACE,
    });
    const sara = api.user({});
    sara.say('/vanish');
    await api.waitFor(() => sara.chat.answers.length === 1);
    const [answer] = sara.chat.answers;
    if (!answer) throw new Error('no answer');
    sara.chat.press(sara, answer, 'Press /fix');
    await api.waitFor(() => work.under.length === 1);
    work.tell({ state: 'running', done: 0.1 });
    await api.waitFor(() => sara.chat.answers.length === 2);
    expect(sara.chat.answers[1]).toMatchObject({ replyTo: answer.id });
    expect(answer.caption).toBe('This is /vanish.');
    work.under[0]?.go();
    await api.waitFor(() => sara.chat.answers.length === 1);
    expect(shown(sara.chat)).toEqual(['This is /fix.']);
    expect(sara.chat.answers[0]?.id).toBe(answer.id);
  });

  it('goes on when its message was deleted, and answers anew', async () => {
    const work = slowWork();
    const { api } = await onTelegram({ answer: work.answer, pace: PACE });
    const sara = api.user({});
    sara.say('/vanish');
    await api.waitFor(() => work.under.length === 1);
    work.tell({ state: 'running', done: 0.1 });
    await api.waitFor(() => sara.chat.answers.length === 1);
    const [message] = sara.chat.answers;
    if (message) message.deleted = true;
    work.tell({ state: 'running', done: 0.2 });
    await api.waitFor(() => api.callsOf('editMessageText').length === 1);
    work.under[0]?.go();
    await api.waitFor(() => sara.chat.answers.length === 1);
    expect(shown(sara.chat)).toEqual(['This is /vanish.']);
  });
});

describe('after a crash', () => {
  it('the message that told of the work becomes the answer, at the next start', async () => {
    const work = slowWork();
    const { api, end, start, bot } = await onTelegram({ answer: work.answer, pace: PACE });
    const sara = api.user({});
    sara.say('/vanish');
    await api.waitFor(() => work.under.length === 1);
    work.tell({ state: 'running', done: 0.4 });
    await api.waitFor(() => sara.chat.answers.length === 1);
    const [message] = sara.chat.answers;
    await end();
    expect(message?.text).toContain('40%');
    await start(bot());
    await api.waitFor(() => work.under.length === 2);
    work.tell({ state: 'running', done: 0.7 }, 1);
    await api.waitFor(() => message?.text?.includes('70%') === true);
    work.under[1]?.go();
    await api.waitFor(() => message?.text === 'This is /vanish.');
    expect(sara.chat.answers.map(({ id }) => id)).toEqual([message?.id]);
  }, 30_000);

  it('its stop button stops the work that was begun anew', async () => {
    const work = slowWork();
    const { api, end, start, bot } = await onTelegram({ answer: work.answer, pace: PACE });
    const sara = api.user({});
    sara.say('/vanish');
    await api.waitFor(() => work.under.length === 1);
    work.tell({ state: 'running', done: 0.4 });
    await api.waitFor(() => sara.chat.answers.length === 1);
    const [message] = sara.chat.answers;
    await end();
    await start(bot());
    await api.waitFor(() => work.under.length === 2);
    if (message) sara.chat.press(sara, message, STOP);
    await api.waitFor(() => message?.text === 'Stopped, as you asked.');
    expect(work.under[1]?.request.signal?.aborted).toBe(true);
  }, 30_000);
});
