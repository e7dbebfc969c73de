import { describe, expect, it } from 'vitest';
import { fetchError, outboxOn, refusal, type Seen } from './fake-api.js';

const textsOf = (seen: readonly Seen[]): unknown[] => seen.map(({ payload }) => payload.text);

const cut = (): Error => fetchError('socket hang up', 'ECONNRESET');
const unreachable = (): Error => fetchError('connect ECONNREFUSED 1.2.3.4:443', 'ECONNREFUSED');

describe('a send', () => {
  it('waits for the one before it in its chat, though the limits would let more through', async () => {
    const loose = { count: 10, milliseconds: 1_000 };
    const ended: unknown[] = [];
    const { clock, seen, outbox } = outboxOn(({ payload }) => ended.push(payload.text), {
      limits: { chat: loose, group: loose, overall: loose },
      latency: () => 100 / seen.length,
    });
    for (const text of ['a', 'b']) void outbox.send('1', 'sendMessage', { text });
    await clock.run(10);
    for (const text of ['c', 'd']) void outbox.send('1', 'sendMessage', { text });
    await clock.run();
    expect(ended).toEqual(['a', 'b', 'c', 'd']);
    expect(clock.now()).toBeCloseTo(100 + 50 + 100 / 3 + 25);

    void outbox.send('2', 'sendMessage', { text: 'e' });
    await clock.run(clock.now() + 1);
    void outbox.send('2', 'sendMessage', { text: 'f' });
    await clock.run(clock.now() + 1);
    expect(textsOf(seen).at(-1)).toBe('e');
    await clock.run();
    expect(ended.slice(4)).toEqual(['e', 'f']);
  });

  it('waits as long as Telegram asks, while other chats go on', async () => {
    const { clock, seen, outbox } = outboxOn((_, count) =>
      count === 1 ? refusal(429, 'Too Many Requests: retry after 200', { retry_after: 200 }) : count,
    );
    const first = outbox.send('1', 'sendMessage', { text: 'a' });
    const second = outbox.send('1', 'sendMessage', { text: 'b' });
    await clock.run(3_000);
    const other = outbox.send('2', 'sendMessage', { text: 'c' });
    await clock.run();
    expect(await Promise.all([first, second, other])).toEqual([3, 4, 2]);
    expect(textsOf(seen)).toEqual(['a', 'c', 'a', 'b']);
    expect(seen.map(({ started }) => started)).toEqual([0, 3_000, 200_050, 201_100]);
  });

  it('is made again, later and later, while the server has trouble', async () => {
    const { clock, seen, outbox } = outboxOn((_, count) =>
      count < 5 ? refusal(500, 'Internal Server Error') : 'sent',
    );
    const sent = outbox.send('1', 'sendMessage', {}, {});
    await clock.run();
    expect(await sent).toBe('sent');
    // Half of 500, 1,000, 2,000 and 4,000 after each failure, but no sooner than the chat's second allows.
    expect(seen.map(({ started }) => started)).toEqual([0, 1_050, 2_100, 3_150, 5_200]);
  });

  it('is given up after two minutes of trouble', async () => {
    const { clock, seen, outbox } = outboxOn(unreachable);
    const sent = outbox.send('1', 'sendMessage', {});
    const failed = expect(sent).rejects.toMatchObject({ name: 'TelegramCallError', perhapsDone: false });
    await clock.run();
    await failed;
    expect(seen.length).toBeGreaterThan(10);
    expect(seen.at(-1)?.started).toBeLessThanOrEqual(120_050);
    expect(seen.at(-1)?.started).toBeGreaterThan(100_000);
  });

  it('is not made again where it may have been done, unless twice is the same as once', async () => {
    const { clock, seen, outbox } = outboxOn((_, count) => (count <= 2 ? cut() : 'done'));
    const sent = expect(outbox.send('1', 'sendMessage', { text: 'new' })).rejects.toMatchObject({
      perhapsDone: true,
      description: 'socket hang up (ECONNRESET)',
    });
    const edited = outbox.send('2', 'editMessageText', { text: 'edited' });
    await clock.run();
    await sent;
    expect(await edited).toBe('done');
    expect(textsOf(seen)).toEqual(['new', 'edited', 'edited']);
    const told = outbox.send('3', 'sendSomething', {}, { idempotent: true });
    await clock.run();
    expect(await told).toBe('done');
  });

  it('fails at once where Telegram says no, and the next goes out', async () => {
    const { clock, outbox } = outboxOn((_, count) =>
      count === 1 ? refusal(403, 'Forbidden: bot was blocked') : 'ok',
    );
    const failed = expect(outbox.send('1', 'sendMessage', {})).rejects.toMatchObject({ code: 403 });
    const next = outbox.send('1', 'sendMessage', {});
    await clock.run();
    await failed;
    expect(await next).toBe('ok');
  });

  it('that cannot be written down fails, and the next goes out', async () => {
    const { clock, outbox } = outboxOn(() => 'ok');
    const circle: Record<string, unknown> = {};
    circle.circle = circle;
    const payload = { photo: { source: new Uint8Array(9), filename: 'a.png' }, reply_markup: circle };
    const failed = expect(outbox.send('1', 'sendPhoto', payload)).rejects.toThrow('sendPhoto: RangeError');
    const next = outbox.send('1', 'sendMessage', {});
    await clock.run();
    await failed;
    expect(await next).toBe('ok');
  });

  it('is cut after thirty seconds without an answer', async () => {
    const { clock, seen, outbox } = outboxOn(() => 'too late', { latency: () => 400_000 });
    const failed = expect(outbox.send('1', 'sendMessage', {})).rejects.toMatchObject({ perhapsDone: true });
    await clock.run();
    await failed;
    expect([seen.length, clock.now()]).toEqual([1, 30_000]);
  });

  it('follows a group to its new id, with all that waits behind it', async () => {
    const moves: string[] = [];
    const { clock, seen, outbox } = outboxOn(
      ({ payload }) =>
        payload.chat_id === -1
          ? refusal(400, 'Bad Request: group chat was upgraded', { migrate_to_chat_id: -1001 })
          : payload.text,
      {
        onMigrate: (from, to) => {
          moves.push(`${from} → ${to}`);
          throw new Error('its own trouble');
        },
      },
    );
    const sent = ['a', 'b', 'c'].map((text) => outbox.send('-1', 'sendMessage', { chat_id: -1, text }));
    await clock.run();
    expect(await Promise.all(sent)).toEqual(['a', 'b', 'c']);
    const afterwards = Promise.all([
      outbox.send('-1', 'sendMessage', { chat_id: '-1', text: 'd' }),
      outbox.call('getChat', { chat_id: -1, text: 'e' }),
    ]);
    await clock.run();
    expect(await afterwards).toEqual(['d', 'e']);
    expect(seen.map(({ payload }) => payload.chat_id)).toEqual([-1, -1001, -1001, -1001, -1001, -1001]);
    expect(moves).toEqual(['-1 → -1001']);
  });

  it('ends where a server sends it round in circles', async () => {
    const { clock, seen, outbox } = outboxOn(({ payload }) =>
      refusal(400, 'moved', { migrate_to_chat_id: payload.chat_id === -1 ? -2 : -1 }),
    );
    const failed = expect(outbox.send('-1', 'sendMessage', { chat_id: -1 })).rejects.toMatchObject({
      code: 400,
    });
    await clock.run();
    await failed;
    expect(seen.length).toBeLessThan(5);
  });
});

describe('a call', () => {
  it('waits for no send and no limit', async () => {
    const { clock, seen, outbox } = outboxOn(() => true);
    for (let n = 0; n < 40; n++) void outbox.send(String(n % 4), 'sendMessage', {});
    for (let n = 0; n < 40; n++) void outbox.call('answerCallbackQuery', {});
    await clock.run(0);
    expect(seen.filter(({ method }) => method === 'answerCallbackQuery')).toHaveLength(40);
  });

  it('is made again for ten seconds, or as long as is said', async () => {
    const { clock, seen, outbox } = outboxOn(cut);
    const failed = expect(outbox.call('getMe', {})).rejects.toMatchObject({ name: 'TelegramCallError' });
    await clock.run();
    await failed;
    expect(seen.length).toBeGreaterThan(3);
    expect(clock.now()).toBeLessThanOrEqual(10_100);
    const once = seen.length;
    const at = clock.now();
    const longer = expect(outbox.call('getMe', {}, { patience: 60_000 })).rejects.toThrow(
      'getMe: socket hang up',
    );
    await clock.run();
    await longer;
    expect(seen.length).toBeGreaterThan(2 * once);
    expect(clock.now() - at).toBeLessThanOrEqual(60_100);
  });

  it('waits as long as Telegram asks, if that is within its patience', async () => {
    const { clock, seen, outbox } = outboxOn((_, count) =>
      count === 1
        ? refusal(429, 'Too Many Requests', { retry_after: 4 })
        : refusal(429, 'Too Many', { retry_after: 40 }),
    );
    const failed = expect(outbox.call('getChatMember', {})).rejects.toMatchObject({ code: 429 });
    await clock.run();
    await failed;
    expect(seen.map(({ started }) => started)).toEqual([0, 4_050]);
  });
});

describe('closing', () => {
  it('lets what is being sent end and fails what waits', async () => {
    const { clock, seen, outbox } = outboxOn(({ payload }) => payload.text);
    const sent = outbox.send('1', 'sendMessage', { text: 'a' });
    const waiting = expect(outbox.send('1', 'sendMessage', { text: 'b' })).rejects.toThrow(
      'nothing is sent any more',
    );
    const closed = outbox.close();
    await expect(outbox.send('2', 'sendMessage', {})).rejects.toThrow('nothing is sent any more');
    await expect(outbox.call('getMe', {})).rejects.toThrow('nothing is sent any more');
    await clock.run();
    await Promise.all([closed, outbox.close(), waiting]);
    expect(await sent).toBe('a');
    expect(seen).toHaveLength(1);
    expect(outbox.waiting()).toBe(0);
    expect(clock.now()).toBe(50);
  });

  it('cuts what does not end, and makes nothing again', async () => {
    const { clock, seen, outbox } = outboxOn((_, count) => (count === 1 ? unreachable() : 'too late'), {
      latency: () => (seen.length === 1 ? 50 : 400_000),
    });
    const again = expect(outbox.call('getMe', {})).rejects.toMatchObject({
      description: expect.stringContaining('ECONNREFUSED'),
    });
    const hanging = expect(outbox.send('1', 'editMessageText', {})).rejects.toMatchObject({
      perhapsDone: true,
    });
    await clock.run(0);
    const closed = outbox.close();
    await clock.run();
    await Promise.all([closed, again, hanging]);
    expect(seen).toHaveLength(2);
    expect(clock.now()).toBe(2_000);
  });

  it('ends the waiting for another attempt', async () => {
    const { clock, outbox } = outboxOn(() => refusal(429, 'Too Many Requests', { retry_after: 9 }));
    const call = expect(outbox.call('getMe', {})).rejects.toThrow('nothing is sent any more');
    const send = expect(outbox.send('1', 'sendMessage', {})).rejects.toThrow('nothing is sent any more');
    await clock.run(100);
    await outbox.close();
    await Promise.all([call, send]);
  });
});
