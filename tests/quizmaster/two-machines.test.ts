import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pickItems } from '../../src/quiz/pick.js';
import { machineClock } from '../../src/quizmaster/clock.js';
import { createQuizmaster } from '../../src/quizmaster/quizmaster.js';
import { openStore } from '../../src/store/open-store.js';
import type { Store } from '../../src/store/store.js';
import { SAMPLE_ITEMS } from '../quiz/sample-items.js';
import { ENGINES, type FreshPlace } from '../store/engines.js';

const STUDENTS = 120;
const WISH = {
  topic: { kind: 'lesson', number: 3 },
  level: null,
  count: 1,
  company: 'group',
  milliseconds: null,
  speed: false,
  generated: 0,
} as const;

function machineOn(store: Store) {
  const faults: unknown[] = [];
  const quizmaster = createQuizmaster({
    store: store.quiz,
    clock: machineClock,
    questions: { items: SAMPLE_ITEMS, draw: async (wish, seed) => pickItems(SAMPLE_ITEMS, wish, seed) },
    compose: () => Promise.reject(new Error('nothing is announced here')),
    reminder: () => Promise.reject(new Error('nobody is reminded here')),
    report: (error) => faults.push(error),
    ended: (schedule) => faults.push(schedule),
  });
  const of = (user: string) =>
    quizmaster.of({
      platform: 'web',
      user: `web:${user}`,
      chat: 'web:class',
      target: 'class',
      language: 'en',
      alone: false,
      moderates: async () => true,
      roles: async () => [],
    });
  return { of, faults, close: () => quizmaster.close() };
}

for (const engine of ENGINES.filter(({ lasting }) => lasting)) {
  describe.skipIf(!engine.available)(`two machines on ${engine.name}`, () => {
    let fresh: FreshPlace;
    let stores: readonly Store[];
    let machines: readonly ReturnType<typeof machineOn>[];
    beforeEach(async () => {
      fresh = await engine.fresh();
      stores = [await openStore(fresh.place), await openStore(fresh.place)];
      machines = stores.map(machineOn);
    });
    afterEach(async () => {
      for (const machine of machines) await machine.close();
      for (const store of stores) await store.close();
      await fresh.remove();
    });

    it('keep each student’s first answer once, though both are told of it', async () => {
      const [one, other] = machines;
      const begun = await one?.of('teacher').begin(WISH);
      if (!one || !other || begun?.outcome !== 'begun') throw new Error('the round did not begin');
      const { code } = begun.round;
      const told = await Promise.all(
        Array.from({ length: STUDENTS }, (_, index) => `s${index}`).map((user) =>
          Promise.all([
            one.of(user).answer(code, 0, { kind: 'options', options: ['a'] }),
            other.of(user).answer(code, 0, { kind: 'options', options: ['b'] }),
          ]),
        ),
      );
      for (const outcomes of told) expect(outcomes.toSorted()).toEqual(['already', 'recorded']);
      const kept = await stores[0]?.quiz.rounds.find(code);
      expect(kept?.answers).toHaveLength(STUDENTS);
      told.forEach(([first], index) => {
        const own = kept?.answers.find(({ user }) => user === `web:s${index}`);
        expect(own?.answer).toContain(first === 'recorded' ? '"a"' : '"b"');
      });
      expect(machines.flatMap(({ faults }) => faults)).toEqual([]);
    });

    it('begin one round, and close it once', async () => {
      const begun = await Promise.all(machines.map(({ of }) => of('teacher').begin(WISH)));
      expect(begun.map(({ outcome }) => outcome).toSorted()).toEqual(['begun', 'running']);
      const moved = await Promise.all(machines.map(({ of }) => of('teacher').steer('group', 'close', 0)));
      expect(moved.map(({ outcome }) => outcome).toSorted()).toContain('moved');
      const seen = await machines[0]?.of('teacher').steer('group', 'stop');
      expect(seen).toMatchObject({ outcome: 'moved', round: { view: { phase: 'over', ending: 'stopped' } } });
      const scores = await stores[1]?.quiz.scores.sums(['web:class'], 0);
      expect(scores).toEqual([]);
    });
  });
}
