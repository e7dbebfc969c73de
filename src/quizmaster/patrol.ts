import type { QuizStore } from '../store/quiz-store.js';
import type { Schedule } from '../store/schedules.js';
import type { Clock } from './clock.js';

/** How often is looked for what a process that died has left, in ms. */
const EVERY = 2_000;

/** What a patrol looks after. */
export interface PatrolParts {
  readonly store: Pick<QuizStore, 'rounds' | 'announcements' | 'schedules'>;
  readonly clock: Clock;
  /** Tells a round the time; whoever tells it, it happens once. */
  readonly tick: (round: string) => Promise<void>;
  readonly speak: (round: string) => void;
  /** Lets what is scheduled happen, once. */
  readonly happen: (due: readonly Schedule[]) => Promise<void>;
  readonly report: (error: unknown, what: string) => void;
}

/**
 * Does, every few seconds, what is overdue by the rows of the database: deadlines whose alarm was in a process that died,
 * announcements nobody made, what was scheduled elsewhere. Returns what ends it.
 */
export function patrol({ store, clock, tick, speak, happen, report }: PatrolParts): () => void {
  let stop = () => {};
  let over = false;
  async function look(): Promise<void> {
    const now = clock.now();
    await Promise.all((await store.rounds.due(now)).map(tick));
    for (const round of await store.announcements.waiting()) speak(round);
    await happen(await store.schedules.due(now));
  }
  function goOn(): void {
    if (over) return;
    stop = clock.after(EVERY, () => {
      look()
        .catch((error: unknown) => report(error, 'patrol'))
        .finally(goOn);
    });
  }
  goOn();
  return () => {
    over = true;
    stop();
  };
}
