import { describe, expect, it } from 'vitest';
import type { Schedule } from '../../src/store/schedules.js';
import type { Bench } from './bench.js';
import { HOSTILE_IDS } from './hostile-ids.js';

const daily = (who: string, more: Partial<Schedule> = {}): Schedule => ({
  kind: 'daily',
  who,
  platform: 'telegram',
  chat: who,
  target: '-100/7',
  language: 'fa',
  time: '09:00',
  zone: 'Asia/Tehran',
  wish: '{"level":null}',
  nextAt: 1_800_000_000_123,
  ...more,
});

/** What schedules do on every engine. */
export function schedulesContract(bench: () => Bench): void {
  describe('schedules', () => {
    it('are one of a kind for each, the latest that was set', async () => {
      const { schedules } = bench().store.quiz;
      const [first, second] = [daily('telegram:-1'), daily('telegram:-1', { time: '10:30', nextAt: 5 })];
      expect(await schedules.of('daily', 'telegram:-1')).toBeUndefined();
      await schedules.set(first);
      expect(await schedules.of('daily', 'telegram:-1')).toEqual(first);
      await schedules.set(second);
      expect(await schedules.of('daily', 'telegram:-1')).toEqual(second);
      expect(await schedules.of('reminder', 'telegram:-1')).toBeUndefined();
      expect((await schedules.all()).filter(({ who }) => who === 'telegram:-1')).toEqual([second]);
      await schedules.remove('daily', 'telegram:-1');
      expect(await schedules.of('daily', 'telegram:-1')).toBeUndefined();
    });

    it('move once from one time to the next, whoever moves them at once', async () => {
      const { schedules } = bench().store.quiz;
      const due = daily('telegram:race');
      await schedules.set(due);
      const moved = await Promise.all(
        Array.from({ length: 6 }, (_, index) => schedules.move(due, 7 + index)),
      );
      expect(moved.filter(Boolean)).toHaveLength(1);
      expect(await schedules.move(due, 1)).toBe(false);
    });

    it.each(HOSTILE_IDS)('keep %j as it is', async (who) => {
      const { schedules } = bench().store.quiz;
      await schedules.set(daily(who));
      expect(await schedules.of('daily', who)).toEqual(daily(who));
    });

    it('of a person are told and forgotten with them', async () => {
      const { store } = bench();
      await store.quiz.schedules.set(daily('web:leaver', { kind: 'reminder', zone: 'UTC' }));
      expect((await store.people.about('web:leaver')).quiz?.reminder).toEqual({ time: '09:00', zone: 'UTC' });
      await store.people.forget('web:leaver');
      expect(await store.quiz.schedules.of('reminder', 'web:leaver')).toBeUndefined();
    });
  });
}
