import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TELEGRAM_LIMITS } from '../../../../src/platforms/telegram/outgoing/send-limits.js';
import { fetchError, outboxOn, refusal } from './fake-api.js';

interface Arrival {
  readonly at: number;
  readonly chat: string;
  readonly cost: number;
}

/** The most that lies in any half-open stretch of so many milliseconds. */
function most(arrivals: readonly Arrival[], milliseconds: number): number {
  const sorted = [...arrivals].sort((one, other) => one.at - other.at);
  const sums = sorted.map(({ at }) =>
    sorted
      .filter((other) => other.at >= at && other.at < at + milliseconds)
      .reduce((sum, { cost }) => sum + cost, 0),
  );
  return Math.max(0, ...sums);
}

const chats = ['1', '2', '3', '4', '5', '-6', '-7', 'inline:8'];

/** Sends at random times, some at once, as students and forwarded commands come. */
const sends = fc.array(
  fc.record({
    after: fc.oneof(fc.constant(0), fc.nat(400), fc.nat(5_000)),
    chat: fc.constantFrom(...chats),
    cost: fc.constantFrom(1, 1, 1, 2),
    latency: fc.oneof(fc.nat(80), fc.nat(3_000)),
    /** Where between start and end Telegram counts it. */
    counted: fc.double({ min: 0, max: 1, noNaN: true }),
    troubles: fc.array(fc.constantFrom('429', '500', 'refused'), { maxLength: 2 }),
  }),
  { maxLength: 160 },
);

const TROUBLES: Readonly<Record<string, () => Error>> = {
  429: () => refusal(429, 'Too Many Requests: retry after 2', { retry_after: 2 }),
  500: () => refusal(500, 'Internal Server Error'),
  refused: () => fetchError('connect ECONNREFUSED 1.2.3.4:443', 'ECONNREFUSED'),
};

describe('the limits', () => {
  it("hold in every window of the receiver, and each message goes out once, in its chat's order", async () => {
    await fc.assert(
      fc.asyncProperty(sends, async (planned) => {
        const arrivals: Arrival[] = [];
        const delivered: number[] = [];
        const troubles = planned.map((each) => [...each.troubles]);
        let latency = 0;
        const { clock, seen, outbox } = outboxOn(
          ({ payload }) => {
            const trouble = troubles[Number(payload.n)]?.shift();
            if (trouble !== undefined) return TROUBLES[trouble]?.();
            return delivered.push(Number(payload.n));
          },
          {
            latency: () => {
              const call = seen.at(-1);
              const send = planned[Number(call?.payload.n)];
              if (!call || !send) throw new Error('a call that nobody made');
              latency = send.latency;
              // What Telegram refuses may count for its limits as well.
              arrivals.push({ ...send, at: call.started + send.counted * latency });
              return latency;
            },
          },
        );
        const done: Promise<unknown>[] = [];
        for (const [n, { after, chat, cost }] of planned.entries()) {
          await clock.run(clock.now() + after);
          done.push(outbox.send(chat, 'sendMessage', { n }, { cost }));
        }
        await clock.run();
        await Promise.all(done);

        expect(most(arrivals, 1_000)).toBeLessThanOrEqual(TELEGRAM_LIMITS.overall.count);
        for (const chat of chats) {
          const own = arrivals.filter((arrival) => arrival.chat === chat);
          if (chat.startsWith('-'))
            expect(most(own, 60_000)).toBeLessThanOrEqual(TELEGRAM_LIMITS.group.count);
          for (const [place, next] of own.slice(1).entries()) {
            // An album is more than a chat's second holds, so it pays with as many seconds.
            expect(next.at - (own[place]?.at ?? 0)).toBeGreaterThanOrEqual(
              (own[place]?.cost ?? 0) * 1_000 - 1e-6,
            );
          }
          const inChat = (n: number): boolean => planned[n]?.chat === chat;
          expect(delivered.filter(inChat)).toEqual([...planned.keys()].filter(inChat));
        }
        expect(outbox.waiting()).toBe(0);
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  it('leave no place unused: thirty chats at once, the next thirty when the first ended a second ago', async () => {
    const { clock, seen, outbox } = outboxOn(() => true);
    for (let chat = 1; chat <= 90; chat++) void outbox.send(String(chat), 'sendMessage', { chat });
    await clock.run();
    const starts = seen.map(({ started }) => started);
    expect(starts.filter((at) => at === 0)).toHaveLength(30);
    expect(starts.filter((at) => at === 1_050)).toHaveLength(30);
    expect(starts.filter((at) => at === 2_100)).toHaveLength(30);
    expect(seen.map(({ payload }) => payload.chat)).toEqual(Array.from({ length: 90 }, (_, n) => n + 1));
  });

  it('take no place for a chat that waits for its own', async () => {
    const { clock, seen, outbox } = outboxOn(() => true);
    for (let n = 0; n < 50; n++) void outbox.send('-1', 'sendMessage', { n });
    for (let chat = 1; chat <= 29; chat++) void outbox.send(String(chat), 'sendMessage', { chat });
    await clock.run(0);
    expect(seen).toHaveLength(30);
  });

  it('let 20 into a group within a minute, an album counting as its pictures', async () => {
    const { clock, seen, outbox } = outboxOn(() => true, { latency: () => 0 });
    for (let n = 0; n < 11; n++) void outbox.send('-1', 'sendMediaGroup', { n }, { cost: 2 });
    await clock.run();
    const starts = seen.map(({ started }) => started);
    expect(starts.slice(0, 10)).toEqual([
      0, 2_000, 4_000, 6_000, 8_000, 10_000, 12_000, 14_000, 16_000, 18_000,
    ]);
    expect(starts[10]).toBe(60_000);
  });

  it('hold back a chat that has too much waiting, and no other', async () => {
    const { clock, outbox } = outboxOn(() => true);
    const sent = Array.from({ length: 51 }, (_, n) => outbox.send('1', 'sendMessage', { n }));
    await expect(outbox.send('1', 'sendMessage', {})).rejects.toThrow('too many messages wait for this chat');
    const other = outbox.send('2', 'sendMessage', {});
    expect(outbox.waiting()).toBe(50);
    await clock.run();
    await Promise.all([...sent, other]);
    expect(outbox.waiting()).toBe(0);
  });
});
