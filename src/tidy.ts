import { KEPT_DAYS } from '../commands/privacy.js';
import { USUAL_QUIZ_SETTINGS } from './store/quiz-settings.js';
import type { Store } from './store/store.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Forgets, every hour, what need not be known any longer. */
export function keepTidy(store: Store, report: (error: unknown) => void): void {
  const tidy = async () => {
    const now = Date.now();
    await store.inbox.prune(now - KEPT_DAYS.updateIds * DAY);
    await store.answers.prune(now - KEPT_DAYS.answers * DAY);
    await store.predictions.prune(now - KEPT_DAYS.predictions * DAY);
    await store.leases.prune(now - HOUR);
    await store.quiz.rounds.prune(now, USUAL_QUIZ_SETTINGS.days);
  };
  setInterval(() => tidy().catch(report), HOUR).unref();
}
