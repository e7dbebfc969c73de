import { describe, expect, it } from 'vitest';
import { outboxOn, refusal, type Seen } from './fake-api.js';

const textsOf = (seen: readonly Seen[]): unknown[] => seen.map(({ payload }) => payload.text);
const GROUP = '-1001';

describe('what can be left out', () => {
  it('goes out at once where nothing waits', async () => {
    const { clock, outbox } = outboxOn(() => 'sent');
    const offered = outbox.offer('1', 'editMessageText', { text: 'note' });
    await clock.run();
    expect(await offered).toBe('sent');
  });

  it('is left out where an answer of the chat is on its way, waits, or has just gone', async () => {
    const { clock, seen, outbox } = outboxOn(() => 'sent');
    const answers = ['a', 'b'].map((text) => outbox.send('1', 'sendMessage', { text }));
    expect(await outbox.offer('1', 'editMessageText', { text: 'beside' })).toBeUndefined();
    await clock.run(1_100);
    await Promise.all(answers.slice(0, 1));
    await clock.run(1_200);
    expect(await outbox.offer('1', 'editMessageText', { text: 'right after' })).toBeUndefined();
    await clock.run(3_000);
    const later = outbox.offer('1', 'editMessageText', { text: 'later' });
    await clock.run();
    expect(await later).toBe('sent');
    expect(textsOf(seen)).toEqual(['a', 'b', 'later']);
  });

  it('leaves half of a group’s minute to answers', async () => {
    const { clock, seen, outbox } = outboxOn(() => 'sent');
    for (let second = 0; second < 40; second += 1) {
      void outbox.offer(GROUP, 'editMessageText', { text: 'note' });
      await clock.run(second * 1_500);
    }
    const inFirstMinute = seen.filter(({ started }) => started < 60_000).length;
    expect(inFirstMinute).toBeGreaterThan(5);
    expect(inFirstMinute).toBeLessThanOrEqual(10);
  });

  it('is left out where other chats already wait for the limit over all', async () => {
    const slow = { count: 1, milliseconds: 10_000 };
    const free = { count: 100, milliseconds: 1_000 };
    const { clock, seen, outbox } = outboxOn(() => 'sent', {
      limits: { chat: free, group: free, overall: slow },
    });
    const answers = ['1', '2'].map((chat) => outbox.send(chat, 'sendMessage', { text: chat }));
    expect(await outbox.offer('3', 'editMessageText', { text: 'note' })).toBeUndefined();
    await clock.run();
    await Promise.all(answers);
    expect(textsOf(seen)).toEqual(['1', '2']);
  });

  it.each([
    ['a pause that Telegram asks for', refusal(429, 'Too Many Requests: retry after 2', { retry_after: 2 })],
    ['trouble of the server', refusal(500, 'Internal Server Error')],
  ])('is not made again after %s', async (_, failure) => {
    const { clock, seen, outbox } = outboxOn(() => failure);
    const offered = outbox.offer('1', 'editMessageText', {});
    const outcome = expect(offered).rejects.toThrow();
    await clock.run();
    await outcome;
    expect(seen).toHaveLength(1);
  });
});
