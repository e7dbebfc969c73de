import { describe, expect, it } from 'vitest';
import type { Bench } from './bench.js';
import { HOSTILE_IDS } from './hostile-ids.js';

/** What courses over several chats do on every engine. */
export function coursesContract(bench: () => Bench): void {
  describe('courses', () => {
    it('hold the chats that joined them, in that order, each in one course', async () => {
      const { store, at } = bench();
      const { courses } = store.quiz;
      at(1_000);
      expect(await courses.of('telegram:-1')).toBeUndefined();
      expect(await courses.found('alpha', 'telegram:-1')).toBe(true);
      at(2_000);
      expect(await courses.join('alpha', 'discord:9', 5)).toBe(true);
      const both = { code: 'alpha', chats: ['telegram:-1', 'discord:9'] };
      expect(await courses.of('discord:9')).toEqual(both);
      expect(await courses.of('telegram:-1')).toEqual(both);
      expect(await courses.found('beta', 'web:other')).toBe(true);
      expect(await courses.join('beta', 'discord:9', 5)).toBe(true);
      expect(await courses.of('telegram:-1')).toEqual({ code: 'alpha', chats: ['telegram:-1'] });
      await courses.leave('discord:9');
      expect(await courses.of('discord:9')).toBeUndefined();
    });

    it('are not joined by a code that is nobody’s, nor founded under one that is somebody’s', async () => {
      const { courses } = bench().store.quiz;
      expect(await courses.join('nobody', 'web:x', 5)).toBe(false);
      expect(await courses.of('web:x')).toBeUndefined();
      await courses.found('taken', 'web:first');
      expect(await courses.found('taken', 'web:second')).toBe(false);
      // Who is in a course already founds no other.
      expect(await courses.found('third', 'web:first')).toBe(false);
    });

    it('take no more chats than they may', async () => {
      const { courses } = bench().store.quiz;
      await courses.found('small', 'web:one');
      expect(await courses.join('small', 'web:two', 2)).toBe(true);
      expect(await courses.join('small', 'web:three', 2)).toBe(false);
      expect(await courses.join('small', 'web:two', 2)).toBe(true);
    });

    it.each(HOSTILE_IDS)('keep %j as it is', async (chat) => {
      const { courses } = bench().store.quiz;
      await courses.found(`code ${chat}`, chat);
      expect(await courses.of(chat)).toEqual({ code: `code ${chat}`, chats: [chat] });
    });
  });
}
