import type { Learnt } from '../chat/my-quiz.js';
import type { Item } from '../quiz/item.js';
import { memoriesOf } from '../quiz/memory.js';
import { persistingIn } from '../quiz/persisting.js';
import { placeOf } from '../quiz/place-of.js';
import type { QuizStore } from '../store/quiz-store.js';
import type { Clock } from './clock.js';

/** What is read of somebody's answers: the latest of them, years of diligence. */
const MOST_ANSWERS = 5_000;

/** What somebody's answers so far say about what they know and believe. */
export async function learntBy(
  user: string,
  {
    items,
    store,
    clock,
  }: {
    readonly items: readonly Item[];
    readonly store: Pick<QuizStore, 'history'>;
    readonly clock: Pick<Clock, 'now'>;
  },
): Promise<Learnt> {
  const history = await store.history.of(user, MOST_ANSWERS);
  const now = clock.now();
  const tags = new Map(
    items.map(({ id, options }) => [id, options.flatMap(({ misconception }) => misconception ?? [])]),
  );
  return {
    items: memoriesOf(history, now).flatMap(({ item, due, right, retrievability }) => {
      const place = placeOf(items, item);
      if (!place) return [];
      const { lesson, rung } = place;
      return [{ item, lesson, rung, right, retrievability, wait: Math.max(0, due - now) }];
    }),
    persisting: persistingIn(history, (item) => tags.get(item) ?? []),
  };
}
