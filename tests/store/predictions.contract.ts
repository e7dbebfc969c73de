import { describe, expect, it } from 'vitest';
import { NOBODY } from '../../src/store/quiz-rounds.js';
import type { Bench } from './bench.js';
import { HOSTILE_IDS } from './hostile-ids.js';

const CODE = 'ratio-1-7';

/** What predictions do on every engine. */
export function predictionsContract(bench: () => Bench): void {
  describe('predictions', () => {
    it('are known once opened, and opened once', async () => {
      const { predictions } = bench().store;
      expect(await predictions.find('web:a', CODE)).toBeUndefined();
      await predictions.open('web:a', CODE, 'web:teacher');
      await predictions.open('web:a', CODE, 'web:other');
      expect(await predictions.find('web:a', CODE)).toEqual({
        code: CODE,
        owner: 'web:teacher',
        revealed: false,
        guesses: new Map(),
      });
    });

    it('take each person’s first guess, and none before they are opened or after they are revealed', async () => {
      const { predictions } = bench().store;
      expect(await predictions.guess('web:b', CODE, 'web:one', -3)).toBe('late');
      await predictions.open('web:b', CODE, 'web:teacher');
      expect(await predictions.guess('web:b', CODE, 'web:one', -3.25)).toBe('kept');
      expect(await predictions.guess('web:b', CODE, 'web:one', -9)).toBe('already');
      expect(await predictions.guess('web:b', CODE, 'web:two', 0)).toBe('kept');
      await predictions.reveal('web:b', CODE);
      expect(await predictions.guess('web:b', CODE, 'web:three', 1)).toBe('late');
      const found = await predictions.find('web:b', CODE);
      expect(found?.revealed).toBe(true);
      expect(found?.guesses).toEqual(
        new Map([
          ['web:one', -3.25],
          ['web:two', 0],
        ]),
      );
    });

    it('keep each of many guesses made at once exactly once', async () => {
      const { predictions } = bench().store;
      await predictions.open('web:c', CODE, 'web:teacher');
      const made = Array.from({ length: 60 }, (_, index) =>
        predictions.guess('web:c', CODE, `web:${index % 30}`, index),
      );
      const outcomes = await Promise.all(made);
      expect(outcomes.filter((outcome) => outcome === 'kept')).toHaveLength(30);
      expect(outcomes.filter((outcome) => outcome === 'already')).toHaveLength(30);
      expect((await predictions.find('web:c', CODE))?.guesses.size).toBe(30);
    });

    it('wait in their place, the latest first, until they are revealed', async () => {
      const { store, at } = bench();
      const { predictions } = store;
      expect(await predictions.current('web:d')).toBeUndefined();
      at(Date.UTC(2031, 0, 1));
      await predictions.open('web:d', 'ratio-1-1', 'web:teacher');
      at(Date.UTC(2031, 0, 2));
      await predictions.open('web:d', 'curves-2-9', 'web:teacher');
      expect(await predictions.current('web:d')).toBe('curves-2-9');
      await predictions.reveal('web:d', 'curves-2-9');
      expect(await predictions.current('web:d')).toBe('ratio-1-1');
    });

    it('are told to and forgotten with whoever made them, while a class’s guesses stay counted', async () => {
      const { predictions, people } = bench().store;
      for (const [index, user] of HOSTILE_IDS.entries()) {
        const place = `web:class-${index}`;
        await predictions.open(place, CODE, user);
        await predictions.guess(place, CODE, user, -2);
        await predictions.open(user, 'ratio-1-8', user);
        await predictions.guess(user, 'ratio-1-8', user, -1);
        const { predictions: mine } = await people.about(user);
        expect(mine?.guesses.map(({ code, decades }) => ({ code, decades }))).toHaveLength(2);
        expect(mine?.opened).toHaveLength(2);
        await people.forget(user);
        expect((await people.about(user)).predictions, JSON.stringify(user)).toBeUndefined();
        expect(await predictions.find(user, 'ratio-1-8')).toBeUndefined();
        const left = await predictions.find(place, CODE);
        expect(left?.owner).toBe(NOBODY);
        expect([...(left?.guesses.keys() ?? [])]).not.toContain(user);
        expect([...(left?.guesses.values() ?? [])]).toEqual([-2]);
      }
    });

    it('are forgotten in the end, the old ones only', async () => {
      const { store, at } = bench();
      const { predictions } = store;
      at(Date.UTC(2032, 0, 1));
      await predictions.open('web:e', 'ratio-1-1', 'web:teacher');
      await predictions.guess('web:e', 'ratio-1-1', 'web:one', 1);
      at(Date.UTC(2032, 0, 3));
      await predictions.open('web:e', 'ratio-1-2', 'web:teacher');
      await predictions.prune(Date.UTC(2032, 0, 2));
      expect(await predictions.find('web:e', 'ratio-1-1')).toBeUndefined();
      expect(await predictions.find('web:e', 'ratio-1-2')).toBeDefined();
      const { predictions: left } = await store.people.about('web:one');
      expect((left?.guesses ?? []).map(({ place }) => place)).not.toContain('web:e');
    });
  });
}
