import { describe, expect, it } from 'vitest';
import { RateWatch } from './rate-watch.js';
import { started } from './started.js';

const sent = (at: number, chat = 1, messages = 1, edit = false) => ({ at, chat, messages, edit });

describe('the rate watch', () => {
  it('finds the busiest window wherever it begins', () => {
    const watch = new RateWatch();
    for (const at of [0, 900, 950, 1800, 1899]) watch.record(sent(at));
    expect(watch.peaks()).toMatchObject({ perChat: { most: 4, chat: 1 }, overall: { most: 4 } });
    expect(watch.peaks({ perChat: 100 }).perChat.most).toBe(2);
  });

  it('leaves out what is exactly a window away', () => {
    const watch = new RateWatch();
    for (const at of [0, 1000, 2000]) watch.record(sent(at));
    expect(watch.peaks().perChat.most).toBe(1);
  });

  it('counts chats apart, groups by the minute, albums by their pictures and edits if wanted', () => {
    const watch = new RateWatch();
    watch.record(sent(0, 1, 2));
    watch.record(sent(1, -5));
    watch.record(sent(30_000, -5, 1, true));
    expect(watch.peaks()).toEqual({
      perChat: { most: 2, chat: 1 },
      perGroup: { most: 2, chat: -5 },
      overall: { most: 3 },
    });
    expect(watch.peaks({ edits: false }).perGroup.most).toBe(1);
  });

  it('says how long to wait where limits are enforced', () => {
    const watch = new RateWatch({
      perChat: { most: 1, in: 1000 },
      perGroup: { most: 2, in: 60_000 },
      overall: { most: 3, in: 1000 },
    });
    watch.record(sent(0, -1));
    expect(watch.retryAfter(-1, 500, 1)).toBe(1);
    expect(watch.retryAfter(-2, 500, 1)).toBe(0);
    expect(watch.retryAfter(-1, 1000, 1)).toBe(0);
    watch.record(sent(1000, -1));
    expect(watch.retryAfter(-1, 2000, 1)).toBe(58);
    watch.record(sent(1000, 2));
    watch.record(sent(1000, 3));
    expect(watch.retryAfter(4, 1500, 1)).toBe(1);
  });
});

describe('limits', () => {
  it('are enforced with 429 and a time to wait', async () => {
    const { api, telegram } = await started({ limits: { perChat: { most: 1, in: 60_000 } } });
    const [one, other] = [api.user(), api.user()];
    await telegram.sendMessage(one.id, 'a');
    await expect(telegram.sendMessage(one.id, 'b')).rejects.toMatchObject({
      code: 429,
      parameters: { retry_after: 60 },
    });
    await telegram.sendChatAction(one.id, 'typing');
    await telegram.sendMessage(other.id, 'c');
    expect(api.limits()).toMatchObject({ perChat: { most: 1 }, overall: { most: 2 } });
  });

  it('count nothing that was refused', async () => {
    const { api, telegram } = await started();
    await expect(telegram.sendMessage(1, 'x')).rejects.toThrow('chat not found');
    expect(api.limits().overall.most).toBe(0);
  });
});
