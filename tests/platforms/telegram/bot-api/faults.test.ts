import { describe, expect, it } from 'vitest';
import { largePng, refusalOf, started, telegramOf } from './started.js';

describe('a script', () => {
  it('answers the next calls of a method as it says, one after another', async () => {
    const { api, telegram } = await started();
    const { id, chat } = api.user();
    api.script('sendMessage', { status: 429, retry_after: 3 }, 'pass', { status: 500 });
    await expect(telegram.sendMessage(id, 'a')).rejects.toMatchObject({
      code: 429,
      parameters: { retry_after: 3 },
    });
    await telegram.sendMessage(id, 'b');
    await expect(telegram.sendMessage(id, 'c')).rejects.toMatchObject({ code: 500 });
    await telegram.sendMessage(id, 'd');
    expect(chat.answers.map(({ text }) => text)).toEqual(['b', 'd']);
    expect(api.calls.map(({ scripted, ran }) => [scripted, ran])).toEqual([
      ['status: 429', undefined],
      [undefined, true],
      ['status: 500', undefined],
      [undefined, true],
    ]);
  });

  it('holds until it is stopped or cleared', async () => {
    const { api, telegram } = await started();
    const stop = api.always('*', { status: 502 });
    for (let index = 0; index < 3; index += 1) await expect(telegram.getMe()).rejects.toThrow('502');
    stop();
    await telegram.getMe();
    api.always(['getMe'], { status: 502 });
    api.faults.clear();
    await telegram.getMe();
  });

  it('may be for calls with certain parameters only', async () => {
    const { api, telegram } = await started();
    const [one, other] = [api.user(), api.user()];
    api.always(({ params }) => params.chat_id === one.id, { status: 403, description: 'Forbidden: no' });
    expect(await refusalOf(telegram.sendMessage(one.id, 'x'))).toBe('403 Forbidden: no');
    await telegram.sendMessage(other.id, 'x');
  });

  it('cuts the connection before anything is read, so that nothing is done', async () => {
    const { api, telegram } = await started();
    const { id, chat } = api.user();
    api.script('sendMessage', { cut: 'before' });
    await expect(telegram.sendMessage(id, 'x')).rejects.toThrow('socket hang up');
    expect(chat.answers).toEqual([]);
    expect(api.calls).toMatchObject([{ whole: false, scripted: 'cut: before' }]);
  });

  it('cuts the connection in the middle of an upload', async () => {
    const { api, telegram } = await started();
    const { id, chat } = api.user();
    const source = largePng();
    expect(source.length).toBeGreaterThan(200_000);
    api.script('sendPhoto', { cut: 'body', after: 8192 });
    await expect(telegram.sendPhoto(id, { source })).rejects.toThrow(/socket hang up|EPIPE|ECONNRESET/);
    expect(chat.answers).toEqual([]);
    await telegram.sendPhoto(id, { source });
    expect(chat.answers.map(({ photo }) => photo?.equals(source))).toEqual([true]);
    expect(api.calls.map(({ whole }) => whole)).toEqual([false, true]);
  });

  it('cuts the connection when all is done', async () => {
    const { api, telegram } = await started();
    const { id, chat } = api.user();
    api.script(() => true, { cut: 'answer' });
    await expect(telegram.sendMessage(id, 'x')).rejects.toThrow('socket hang up');
    expect(chat.answers).toHaveLength(1);
  });

  it('never answers, until the connections are cut', async () => {
    const { api, telegram } = await started();
    const { id, chat } = api.user();
    api.script('sendMessage', { hang: 'undone' }, { hang: 'done' });
    const ended = Promise.allSettled([telegram.sendMessage(id, 'a'), telegram.sendMessage(id, 'b')]);
    await api.waitFor(() => api.calls.length === 2 && chat.answers.length === 1);
    expect(api.cut()).toBe(2);
    expect(await ended).toMatchObject([{ status: 'rejected' }, { status: 'rejected' }]);
    expect(chat.answers).toHaveLength(1);
  });

  it('holds a call back until the test lets it go', async () => {
    const { api, telegram } = await started();
    const { id, chat } = api.user();
    let release = () => {};
    const hold = new Promise<void>((resolve) => {
      release = resolve;
    });
    api.script('sendMessage', { hold });
    const first = telegram.sendMessage(id, 'first');
    await api.waitFor(() => api.calls.length === 1);
    await telegram.sendMessage(id, 'second');
    release();
    await first;
    expect(chat.answers.map(({ text }) => text)).toEqual(['second', 'first']);
  });
});

describe('a client that leaves', () => {
  it('in the middle of a poll loses no update', async () => {
    const { api, telegram } = await started();
    const leaving = new AbortController();
    const call = telegram.callApi('getUpdates', { timeout: 50 }, { signal: leaving.signal as never });
    await api.waitFor(() => api.polling);
    leaving.abort();
    await expect(call).rejects.toThrow('aborted');
    await api.waitFor(() => !api.polling);
    api.user().say('x');
    expect(await telegram.getUpdates(50, 100, 0, undefined)).toHaveLength(1);
  });
});

describe('tokens', () => {
  it('are valid as long as the test says', async () => {
    const { api, telegram } = await started();
    api.tokens.delete(api.token);
    expect(await refusalOf(telegram.getMe())).toBe('401 Unauthorized');
    api.tokens.add('42:new');
    expect(await telegramOf(api, '42:new').getMe()).toMatchObject({ id: 42, is_bot: true });
    api.tokens.add(api.token);
    await telegram.getMe();
  });

  it('are asked for files as well', async () => {
    const { api } = await started();
    const answers = await Promise.all(
      ['/file/botnobody/photos/file_1.png', '/botnobody', '/'].map((path) => fetch(`${api.apiRoot}${path}`)),
    );
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404]);
  });
});
