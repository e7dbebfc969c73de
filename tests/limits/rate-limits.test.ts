import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { rateLimits } from '../../src/limits/rate-limits.js';

const LIMITS = { perUser: { requests: 3, seconds: 60 }, perChat: { requests: 5, seconds: 30 } };

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function limited() {
  const admit = rateLimits(LIMITS);
  return (user: string, chat = user, platform = 'telegram') => admit({ platform, user, chat, text: '/help' });
}

async function times(count: number, ask: () => Promise<unknown>): Promise<unknown[]> {
  const answers: unknown[] = [];
  for (let index = 0; index < count; index += 1) answers.push(await ask());
  return answers;
}

const served = (count: number) => Array.from({ length: count }, () => undefined);

it('a light request is held to its author’s limit alone, so that a whole class can answer at once', async () => {
  const admit = rateLimits(LIMITS);
  const answer = (user: string) =>
    admit({ platform: 'telegram', user, chat: 'class', text: '/answer b' }, true);
  const class30 = Array.from({ length: 30 }, (_, index) => `s${index}`);
  expect(await Promise.all(class30.map(answer))).toEqual(served(30));
  await times(2, () => answer('s0'));
  expect(await answer('s0')).toMatchObject({ again: false });
});

describe('one person', () => {
  it('is served up to the limit, then told how long to wait', async () => {
    const ask = limited();
    expect(await times(3, () => ask('ali'))).toEqual(served(3));
    vi.advanceTimersByTime(20_400);
    expect(await ask('ali')).toEqual({ seconds: 40, again: false });
    vi.advanceTimersByTime(39_599);
    expect(await ask('ali')).toEqual({ seconds: 1, again: true });
    vi.advanceTimersByTime(1);
    expect(await ask('ali')).toBeUndefined();
  });

  it('is told once in each window', async () => {
    const ask = limited();
    await times(3, () => ask('ali'));
    expect(await times(3, () => ask('ali'))).toMatchObject([
      { again: false },
      { again: true },
      { again: true },
    ]);
    vi.advanceTimersByTime(60_000);
    await times(3, () => ask('ali'));
    vi.advanceTimersByTime(55_000);
    expect(await ask('ali')).toEqual({ seconds: 5, again: false });
    vi.advanceTimersByTime(5_000);
    await times(3, () => ask('ali'));
    expect(await ask('ali')).toEqual({ seconds: 60, again: false });
  });

  it('is another person elsewhere, and the same in every chat', async () => {
    const ask = limited();
    await times(3, () => ask('7'));
    expect(await ask('7', '7', 'discord')).toBeUndefined();
    expect(await ask('8')).toBeUndefined();
    expect(await ask('7', 'class')).toMatchObject({ again: false });
  });

  it('alone with the bot is held by no chat’s limit', async () => {
    const admit = rateLimits({
      perUser: { requests: 9, seconds: 60 },
      perChat: { requests: 1, seconds: 60 },
    });
    const ask = () => admit({ platform: 'telegram', user: 'ali', chat: 'ali', text: '/help' });
    expect(await times(9, ask)).toEqual(served(9));
  });
});

describe('a chat with several people', () => {
  it('is served up to its limit, and each of them told once', async () => {
    const ask = limited();
    await times(3, () => ask('ali', 'class'));
    await times(2, () => ask('sara', 'class'));
    vi.advanceTimersByTime(10_000);
    expect(await times(2, () => ask('sara', 'class'))).toEqual([
      { seconds: 20, again: false },
      { seconds: 20, again: true },
    ]);
    expect(await ask('reza', 'class')).toEqual({ seconds: 20, again: false });
    expect(await ask('reza', 'other class')).toBeUndefined();
    vi.advanceTimersByTime(20_000);
    expect(await ask('reza', 'class')).toBeUndefined();
  });

  it('that is full does not use up what a person may ask elsewhere', async () => {
    const ask = limited();
    for (const user of ['a', 'b', 'c', 'd', 'e']) await ask(user, 'class');
    expect(await times(9, () => ask('ali', 'class'))).not.toContain(undefined);
    expect(await times(3, () => ask('ali'))).toEqual(served(3));
  });

  it('loses nothing to one person who is over the limit', async () => {
    const ask = limited();
    await times(40, () => ask('ali', 'class'));
    expect(await times(2, () => ask('sara', 'class'))).toEqual(served(2));
  });
});

describe('what is still being typed', () => {
  const typed = { platform: 'telegram', user: 'ali', chat: 'inline:ali', text: 'vanish', draft: true };

  it('may come five times as often, and takes nothing from what is asked', async () => {
    const admit = rateLimits(LIMITS);
    expect(await times(15, () => admit(typed))).toEqual(served(15));
    expect(await times(2, () => admit(typed))).toEqual([
      { seconds: 60, again: false },
      { seconds: 60, again: true },
    ]);
    expect(await times(3, () => admit({ ...typed, chat: 'ali', draft: false }))).toEqual(served(3));
  });
});

it('forgets everybody once their windows end', async () => {
  const ask = limited();
  for (let user = 0; user < 1000; user += 1) await times(4, () => ask(String(user), 'class'));
  // Each kept key holds one timer, which forgets it.
  expect(vi.getTimerCount()).toBeGreaterThan(1000);
  vi.advanceTimersByTime(60_000);
  expect(vi.getTimerCount()).toBe(0);
  expect(await ask('0', 'class')).toBeUndefined();
});
