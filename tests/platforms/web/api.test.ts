import { describe, expect, it } from 'vitest';
import { TooLongFile } from '../../../src/chat/sent-file.js';
import { chat, PIXELS, REPLY, SAID } from './app.js';

describe('messages', () => {
  it('hands what was said to the chat, and its reply back', async () => {
    const { post, asked } = chat();
    const response = await post(SAID);
    expect(response.status).toBe(200);
    expect(asked).toEqual([{ platform: 'web', ...SAID, signal: expect.any(AbortSignal) }]);
    const { data: _, pictures: __, files: ___, ...same } = REPLY;
    expect(await response.json()).toMatchObject(same);
  });

  it('hands over a file that came along, read no further than asked', async () => {
    const { post, asked } = chat();
    const base64 = Buffer.from('::One:: {=a ~b}').toString('base64');
    await post({ ...SAID, file: { name: 'q.gift', size: 15, base64 } });
    await post({ ...SAID, file: { name: 'large.csv', size: 10_000_000 } });
    const [small, large] = asked.map(({ file }) => file);
    expect(new TextDecoder().decode(await small?.read(15))).toBe('::One:: {=a ~b}');
    await expect(small?.read(14)).rejects.toThrow(TooLongFile);
    expect(large).toMatchObject({ name: 'large.csv', size: 10_000_000 });
    await expect(large?.read(256_000)).rejects.toThrow(TooLongFile);
  });

  it('refuses a file that is not written as one', async () => {
    for (const file of ['x', { name: 'x' }, { name: 'x', size: -1 }, { name: 'x', size: 1, base64: '§' }])
      expect((await chat().post({ ...SAID, file })).status).toBe(400);
  });

  it('sends pictures as base64 that reads back byte for byte', async () => {
    const { pictures } = (await (await chat().post(SAID)).json()) as { pictures: { base64: string }[] };
    expect(pictures).toEqual([
      { mime: 'image/png', width: 4, height: 2, alt: 'یک خط', base64: expect.any(String) },
    ]);
    expect(new Uint8Array(Buffer.from(pictures[0]?.base64 ?? '', 'base64'))).toEqual(PIXELS);
  });

  it('sends files as base64 under their own names', async () => {
    const { files } = (await (await chat().post(SAID)).json()) as { files: unknown };
    expect(files).toEqual([{ name: 'data.json', mime: 'application/json', base64: 'e33/' }]);
  });

  it('keeps the measured numbers out of the page', async () => {
    expect(await (await chat().post(SAID)).json()).not.toHaveProperty('data');
  });

  it('sends an error with its suggestion', async () => {
    const error = { code: 'out-of-range', suggestion: '/vanish depth:100' };
    const { post } = chat(async () => ({ ...REPLY, command: null, error }));
    expect(await (await post(SAID)).json()).toMatchObject({ command: null, error });
  });

  it.each([
    ['no text', { ...SAID, text: undefined }],
    ['a number for text', { ...SAID, text: 7 }],
    ['an empty user', { ...SAID, user: '' }],
    ['a user with odd signs', { ...SAID, user: '../x' }],
    ['a very long chat', { ...SAID, chat: 'x'.repeat(65) }],
    ['an unknown theme', { ...SAID, theme: 'sepia' }],
    ['an unknown language', { ...SAID, language: 'de' }],
    ['a list', [SAID]],
    ['broken JSON', '{"text":'],
    ['nothing', ''],
  ])('refuses %s', async (_, body) => {
    const { post, asked } = chat();
    expect((await post(body)).status).toBe(400);
    expect(asked).toEqual([]);
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data', ''])(
    'refuses the content type "%s"',
    async (type) => {
      const { post, asked } = chat();
      expect((await post(SAID, { 'Content-Type': type })).status).toBe(415);
      expect(asked).toEqual([]);
    },
  );

  it('takes JSON with a charset', async () => {
    expect((await chat().post(SAID, { 'Content-Type': 'Application/JSON; charset=utf-8' })).status).toBe(200);
  });

  it('refuses bodies over 64 KiB, and takes long ones below', async () => {
    const { post } = chat();
    expect((await post({ ...SAID, text: 'x'.repeat(65 * 1024) })).status).toBe(413);
    expect((await post({ ...SAID, text: 'x'.repeat(60 * 1024) })).status).toBe(200);
  });

  it('tells nothing of what went wrong, but reports it', async () => {
    const failure = new Error('a secret of the server');
    const { post, reported } = chat(() => Promise.reject(failure));
    const response = await post(SAID);
    expect(response.status).toBe(500);
    expect(await response.text()).toBe('{"error":"internal"}');
    expect(reported).toEqual([failure]);
  });

  it('tells the chat when the client has gone', async () => {
    const leave = new AbortController();
    const { post, asked } = chat(async () => {
      leave.abort();
      return REPLY;
    });
    await post(SAID, {}, { signal: leave.signal });
    expect(asked[0]?.signal?.aborted).toBe(true);
  });
});

describe('a message whose answer takes long', () => {
  const LINES = { Accept: 'application/x-ndjson, application/json' };

  /** A chat that tells how its work stands, and answers or fails once it is let go. */
  function slowChat(outcome: () => Promise<typeof REPLY> = async () => REPLY) {
    let go = () => {};
    const gone = new Promise<void>((resolve) => {
      go = resolve;
    });
    let begin = () => {};
    const begun = new Promise<void>((resolve) => {
      begin = resolve;
    });
    const all = chat(async () => {
      begin();
      await gone;
      return outcome();
    });
    return { ...all, begun, go };
  }

  async function eventsOf(response: Response) {
    const text = await response.text();
    return text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
  }

  it('is told of line by line to who accepts that, and then answered', async () => {
    const { post, asked, begun, go } = slowChat();
    const posted = post(SAID, LINES);
    await begun;
    asked[0]?.onProgress?.({ state: 'waiting', place: 2, language: 'fa' });
    const response = await posted;
    expect(response.headers.get('content-type')).toBe('application/x-ndjson');
    asked[0]?.onProgress?.({ state: 'running', done: 0.25, language: 'fa' });
    await new Promise((resolve) => setTimeout(resolve, 100));
    go();
    const [waiting, running, last, ...more] = await eventsOf(response);
    const fa = { language: 'fa', direction: 'rtl' };
    expect(waiting).toEqual({ progress: { ...fa, text: expect.stringContaining('صف') } });
    expect(running).toEqual({ progress: { ...fa, text: expect.stringContaining('۲۵٪'), done: 0.25 } });
    expect(last?.reply).toMatchObject({ command: REPLY.command, language: 'fa' });
    expect(more).toEqual([]);
  });

  it.each([[{}], [LINES]])(
    'is plain JSON for who accepts nothing else, and where it comes soon: %j',
    async (headers) => {
      const { post, asked } = chat();
      const response = await post(SAID, headers as Record<string, string>);
      expect(response.headers.get('content-type')).toContain('application/json');
      expect(await response.json()).toMatchObject({ command: REPLY.command });
      expect(asked[0]?.onProgress !== undefined).toBe('Accept' in headers);
    },
  );

  it('ends with a word where the chat fails, and with a plain failure where nothing was told', async () => {
    const failure = async () => Promise.reject(new Error('a secret of the server'));
    const late = slowChat(failure);
    const posted = late.post(SAID, LINES);
    await late.begun;
    late.asked[0]?.onProgress?.({ state: 'running', done: 0.1, language: 'en' });
    const response = await posted;
    late.go();
    expect((await eventsOf(response)).at(-1)).toEqual({ error: 'internal' });
    expect((await chat(failure).post(SAID, LINES)).status).toBe(500);
  });
});
