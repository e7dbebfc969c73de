import { describe, expect, it } from 'vitest';
import type { Bench } from './bench.js';
import { HOSTILE_IDS } from './hostile-ids.js';

/** What last lines do on every engine. */
export function lastLinesContract(bench: () => Bench): void {
  describe('last lines', () => {
    it('are none at first', async () => {
      expect(await bench().store.lastLines.of('web:stranger', 'numbers')).toBeUndefined();
    });

    it('are one of each kind, the later in the place of the earlier', async () => {
      const { lastLines } = bench().store;
      await lastLines.keep('web:reza', 'numbers', '/vanish depth:20');
      await lastLines.keep('web:reza', 'exercise', '/math rung:2 exercise:1');
      await lastLines.keep('web:reza', 'numbers', '/fix depth:30');
      expect(await lastLines.of('web:reza', 'numbers')).toBe('/fix depth:30');
      expect(await lastLines.of('web:reza', 'exercise')).toBe('/math rung:2 exercise:1');
    });

    it('keep people apart, and are forgotten with everything else', async () => {
      const { lastLines, people } = bench().store;
      await lastLines.keep('web:mina', 'numbers', '/rnn');
      for (const user of HOSTILE_IDS) {
        expect(await lastLines.of(user, 'numbers'), JSON.stringify(user)).toBeUndefined();
        await lastLines.keep(user, 'numbers', '/why');
        expect(await lastLines.of(user, 'numbers'), JSON.stringify(user)).toBe('/why');
        await people.forget(user);
        expect(await lastLines.of(user, 'numbers'), JSON.stringify(user)).toBeUndefined();
      }
      expect(await lastLines.of('web:mina', 'numbers')).toBe('/rnn');
    });

    it('may be kept by many answers at once', async () => {
      const { lastLines } = bench().store;
      const lines = Array.from({ length: 20 }, (_, index) => `/vanish depth:${index + 1}`);
      await Promise.all(lines.map((line) => lastLines.keep('web:eager', 'numbers', line)));
      expect(lines).toContain(await lastLines.of('web:eager', 'numbers'));
    });
  });
}
