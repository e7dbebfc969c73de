import { describe, expect, it } from 'vitest';
import type { Schedule } from '../../src/store/schedules.js';
import type { Bench } from './bench.js';

const OLD = 'telegram:-100';
const NEW = 'telegram:-100200';

const daily = (chat: string, target: string): Schedule => ({
  kind: 'daily',
  who: chat,
  platform: 'telegram',
  chat,
  target,
  language: 'fa',
  time: '09:00',
  zone: 'Asia/Tehran',
  wish: '{}',
  nextAt: 1_800_000_000_000,
});

/** What becomes of a chat's own when the chat gets another id, on every engine. */
export function chatMovesContract(bench: () => Bench): void {
  describe('a chat that becomes another', () => {
    it('takes its settings, course, questions and schedule along, place and all', async () => {
      const { quiz } = bench().store;
      const chosen = { starters: 'everyone', roles: [], days: 7 } as const;
      await quiz.settings.set(OLD, chosen);
      await quiz.courses.found('moved', OLD);
      await quiz.questions.add(OLD, [{ id: 'q', body: '{}' }], 5);
      await quiz.schedules.set(daily(OLD, '-100/7'));
      await quiz.move(OLD, NEW);
      expect(await quiz.settings.of(NEW)).toEqual(chosen);
      expect(await quiz.courses.of(NEW)).toEqual({ code: 'moved', chats: [NEW] });
      expect(await quiz.questions.of(NEW)).toEqual([{ id: 'q', body: '{}' }]);
      expect(await quiz.schedules.of('daily', NEW)).toEqual(daily(NEW, '-100200/7'));
      for (const of of [quiz.courses.of, (chat: string) => quiz.schedules.of('daily', chat)])
        expect(await of(OLD)).toBeUndefined();
      expect(await quiz.questions.of(OLD)).toEqual([]);
    });

    it('keeps what it has chosen for itself, whoever tells of it twice', async () => {
      const { quiz } = bench().store;
      await quiz.schedules.set(daily('telegram:-11', '-11'));
      await quiz.schedules.set({ ...daily('telegram:-12', '-12'), time: '20:00' });
      await quiz.move('telegram:-11', 'telegram:-12');
      await quiz.move('telegram:-11', 'telegram:-12');
      expect((await quiz.schedules.of('daily', 'telegram:-12'))?.time).toBe('20:00');
      // Nothing goes on for a chat that is no more.
      expect(await quiz.schedules.of('daily', 'telegram:-11')).toBeUndefined();
    });

    it('takes the scores of its rounds along', async () => {
      const { quiz } = bench().store;
      const round = {
        id: 'before',
        place: 'telegram:-5',
        chat: 'telegram:-5',
        target: null,
        owner: 'telegram:t',
        alone: false,
        language: 'fa',
        plan: '{}',
        state: '{}',
        version: 1,
        wakeAt: null,
        live: true,
        startedAt: 1,
      };
      await quiz.rounds.open(round, []);
      const scores = [{ user: 'telegram:ali', points: 100, right: 1, answered: 1, streak: 1 }];
      const change = { answers: [], announcements: [], scores, names: new Map() };
      await quiz.rounds.commit({ ...change, round: { ...round, live: false } });
      await quiz.move('telegram:-5', 'telegram:-6');
      expect(await quiz.scores.sums(['telegram:-6'], 0)).toMatchObject([
        { user: 'telegram:ali', points: 100 },
      ]);
      expect(await quiz.reports.rounds('telegram:-6', 0, 5)).toMatchObject([{ id: 'before' }]);
    });
  });
}
