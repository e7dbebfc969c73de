import { describe, expect, it } from 'vitest';
import type { Bench } from './bench.js';
import { HOSTILE_IDS } from './hostile-ids.js';

const COURSE = 'lessons';

/** What progress does on every engine. */
export function progressContract(bench: () => Bench): void {
  describe('progress', () => {
    it('of a stranger has not begun', async () => {
      expect(await bench().store.progress.of('web:stranger', COURSE)).toEqual({ passed: [] });
    });

    it('knows where somebody was last, backwards too, and what they passed', async () => {
      const { store, at } = bench();
      const { progress } = store;
      at(1_000_000);
      await progress.reach('web:reza', COURSE, 1);
      at(2_000_000);
      await progress.pass('web:reza', COURSE, 1);
      at(3_000_000);
      await progress.reach('web:reza', COURSE, 10);
      expect(await progress.of('web:reza', COURSE)).toEqual({ at: 10, passed: [1] });
      at(4_000_000);
      await progress.pass('web:reza', COURSE, 3);
      expect(await progress.of('web:reza', COURSE)).toEqual({ at: 3, passed: [1, 3] });
      at(5_000_000);
      await progress.reach('web:reza', COURSE, 1);
      expect(await progress.of('web:reza', COURSE)).toEqual({ at: 1, passed: [1, 3] });
    });

    it('keeps courses and people apart', async () => {
      const { progress } = bench().store;
      await progress.pass('web:mina', COURSE, 2);
      expect(await progress.of('web:mina', 'other')).toEqual({ passed: [] });
      for (const user of HOSTILE_IDS) {
        expect(await progress.of(user, COURSE), JSON.stringify(user)).toEqual({ passed: [] });
        await progress.reach(user, COURSE, 4);
        expect(await progress.of(user, COURSE), JSON.stringify(user)).toEqual({ at: 4, passed: [] });
        await bench().store.people.forget(user);
      }
      expect(await progress.of('web:mina', COURSE)).toEqual({ at: 2, passed: [2] });
    });

    it('may be noted by many presses at once', async () => {
      const { progress } = bench().store;
      const steps = Array.from({ length: 20 }, (_, index) => (index % 5) + 1);
      await Promise.all(steps.map((step) => progress.pass('web:eager', COURSE, step)));
      expect((await progress.of('web:eager', COURSE)).passed).toEqual([1, 2, 3, 4, 5]);
    });
  });
}
