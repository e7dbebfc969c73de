import { describe, expect, it } from 'vitest';
import type { RoundChange, StoredRound } from '../../src/store/quiz-rounds.js';
import type { Bench } from './bench.js';

const DAY = 24 * 3_600_000;
const NOW = 1_800_000_000_000;

/** What the store tells of answers that were given before, on every engine. */
export function pastAnswersContract(bench: () => Bench): void {
  /** A round in which people answered its one question, at times of their own; right where their name ends in "right". */
  async function played(
    id: string,
    given: Readonly<Record<string, number>>,
    { alone = false, live = false, chat = 'web:class' } = {},
  ) {
    const { rounds } = bench().store.quiz;
    const round: StoredRound = {
      id,
      place: `place ${id}`,
      chat,
      target: null,
      owner: 'web:teacher',
      alone,
      language: 'fa',
      plan: `{"questions":["${id}"]}`,
      state: '{}',
      version: 1,
      wakeAt: null,
      live: true,
      startedAt: NOW,
    };
    await rounds.open(round, []);
    const change: RoundChange = {
      round: { ...round, live },
      answers: Object.entries(given).map(([user, at]) => ({
        question: 0,
        user,
        item: `item of ${id}`,
        answer: '{}',
        right: user.endsWith('right'),
        share: user.endsWith('right') ? 1 : 0.25,
        misconceptions: user.endsWith('right') ? [] : ['wider-fixes'],
        spent: 1,
        at,
      })),
      announcements: [],
      scores: [],
      names: new Map(),
    };
    expect(await rounds.commit(change)).toBe(true);
  }

  describe('a person’s past answers', () => {
    it('are those of rounds that are over, and of one’s own at once; the latest first', async () => {
      await played('h-over', { 'web:h': NOW });
      await played('h-open', { 'web:h': NOW + 1 }, { live: true });
      await played('h-alone', { 'web:h': NOW + 2 }, { live: true, alone: true });
      const { history } = bench().store.quiz;
      const answers = await history.of('web:h', 10);
      expect(answers).toEqual([
        { item: 'item of h-alone', right: false, share: 0.25, misconceptions: ['wider-fixes'], at: NOW + 2 },
        { item: 'item of h-over', right: false, share: 0.25, misconceptions: ['wider-fixes'], at: NOW },
      ]);
      expect(await history.of('web:h', 1)).toHaveLength(1);
      expect(await history.of('web:nobody', 10)).toEqual([]);
    });
  });

  describe('a chat’s past rounds', () => {
    it('are over, and ended at a time or later, the latest first and at most so many', async () => {
      const { store, at } = bench();
      const { reports } = store.quiz;
      at(NOW);
      await played('r-old', { 'web:a': NOW }, { chat: 'web:reported' });
      at(NOW + 10 * DAY);
      await played('r-new', { 'web:a': NOW, 'web:right': NOW }, { chat: 'web:reported' });
      await played('r-live', { 'web:a': NOW }, { chat: 'web:reported', live: true });
      const ids = async (since: number, most = 10) =>
        (await reports.rounds('web:reported', since, most)).map(({ id }) => id);
      expect(await ids(0)).toEqual(['r-new', 'r-old']);
      expect(await ids(NOW + DAY)).toEqual(['r-new']);
      expect(await ids(0, 1)).toEqual(['r-new']);
      expect((await reports.rounds('web:reported', 0, 1))[0]).toMatchObject({
        chat: 'web:reported',
        startedAt: NOW,
        plan: '{"questions":["r-new"]}',
      });
      expect(await reports.answers([])).toEqual([]);
      const answers = await reports.answers(['r-new']);
      expect(answers).toHaveLength(2);
      expect(answers.find(({ user }) => user === 'web:right')).toMatchObject({
        right: true,
        misconceptions: [],
      });
    });

    it('keep their counts when somebody wants to be forgotten, and not the person', async () => {
      const { store } = bench();
      await played('r-gone', { 'web:leaving': NOW, 'web:staying': NOW });
      await store.people.forget('web:leaving');
      const answers = await store.quiz.reports.answers(['r-gone']);
      expect(answers.map(({ user }) => user).toSorted()).toEqual([null, 'web:staying'].toSorted());
      expect(await store.quiz.history.of('web:leaving', 10)).toEqual([]);
    });
  });
}
