import type { Company, MyQuiz } from '../chat/my-quiz.js';
import type { ScoreTable, Span } from '../quiz/score-table.js';
import { standings } from '../quiz/standings.js';
import type { QuizStore } from '../store/quiz-store.js';
import type { QuizAsker } from './asker.js';
import type { Clock } from './clock.js';
import type { KnownRound } from './herald.js';
import { tableOf } from './table.js';

const WEEK = 7 * 24 * 3_600_000;

/** Binds tables of scores to one person, who is marked in them. */
export function myScores(
  {
    store,
    clock,
    current,
  }: {
    readonly store: Pick<QuizStore, 'scores' | 'courses'>;
    readonly clock: Pick<Clock, 'now'>;
    /** The round that goes on, else the one that was over last. */
    readonly current: (company: Company) => Promise<KnownRound | undefined>;
  },
  asker: Pick<QuizAsker, 'alone' | 'chat' | 'user'>,
): Pick<MyQuiz, 'scores' | 'courseScores'> {
  const sinceOf = (span: Span) => (span === 'week' ? clock.now() - WEEK : 0);

  async function scores(company: Company, span: Span): Promise<ScoreTable> {
    const alone = company === 'private' || (company === 'auto' && asker.alone);
    if (span === 'round') {
      const known = await current(company);
      if (!known) return { rows: [], alone };
      const rows = await tableOf(standings(known.round), store.scores, asker.user);
      return { rows, alone: known.stored.alone };
    }
    const since = sinceOf(span);
    const together = alone ? [] : await store.scores.sums([asker.chat], since);
    const own = alone || (company === 'auto' && together.length === 0);
    const sums = own ? await store.scores.sums([asker.user], since) : together;
    return { rows: await tableOf(sums, store.scores, asker.user), alone: own };
  }

  return {
    scores,
    async courseScores(span) {
      const course = await store.courses.of(asker.chat);
      if (!course) return undefined;
      const sums = await store.scores.sums(course.chats, sinceOf(span));
      const rows = await tableOf(sums, store.scores, asker.user);
      return { rows, alone: false, chats: course.chats.length };
    },
  };
}
