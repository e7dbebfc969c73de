import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Alarm } from '../../../../src/platforms/telegram/outgoing/alarm.js';
import { systemClock } from '../../../../src/platforms/telegram/outgoing/clock.js';
import { FakeClock } from './fake-clock.js';

describe("the system's clock", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('sleeps as long as is said, and no longer than a timer can', async () => {
    const woken: string[] = [];
    void systemClock.sleep(1_000).then(() => woken.push('short'));
    void systemClock.sleep(2 ** 40).then(() => woken.push('long'));
    await vi.advanceTimersByTimeAsync(999);
    expect(woken).toEqual([]);
    await vi.advanceTimersByTimeAsync(86_400_000);
    expect(woken).toEqual(['short']);
  });

  it('is woken by its signal, and leaves no timer', async () => {
    const signal = new AbortController();
    const asleep = systemClock.sleep(1_000, signal.signal);
    signal.abort();
    await asleep;
    await systemClock.sleep(1_000, signal.signal);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('an alarm', () => {
  it('rings once, at the time it was set to last', async () => {
    const clock = new FakeClock();
    const rung: number[] = [];
    const alarm = new Alarm(clock, () => rung.push(clock.now()));
    for (const at of [500, 200, 300, 300]) alarm.set(at);
    await clock.run();
    expect(rung).toEqual([300]);
    alarm.set(700);
    alarm.set(Number.POSITIVE_INFINITY);
    await clock.run();
    alarm.set(100);
    await clock.run();
    expect(rung).toEqual([300, 300]);
  });
});
