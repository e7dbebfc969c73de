import type { ItemWords } from './generated/template.js';
import type { Grade } from './grade.js';
import type { Item, ItemAnswer } from './item.js';

/** A question of a round, with its options in the order in which everybody sees them. */
export interface Asked {
  readonly item: Item;
  /** Option ids, first to last. */
  readonly order: readonly string[];
  /** The words of its parts, where they are not those that the item's id names. */
  readonly words?: Readonly<Record<string, ItemWords>>;
}

/** What a round is made of, decided when it starts. */
export interface RoundPlan {
  readonly questions: readonly Asked[];
  /** Time for each question, or null where there is no limit. */
  readonly milliseconds: number | null;
  /** Whose round it is, where nobody else takes part; each answer is then explained at once. */
  readonly player: string | null;
  /** Whether it waits for somebody to ask for the next question, instead of going on by itself after a time. */
  readonly waits: boolean;
  /** Whether a quick right answer earns a little more. */
  readonly speed: boolean;
}

/** One answer that counts. */
export interface Given {
  readonly answer: ItemAnswer;
  readonly grade: Grade;
  /** How long it took, pauses left out, in ms. */
  readonly spent: number;
  /** In ms since 1970. */
  readonly at: number;
}

/** Why a round is over: all was asked, somebody stopped it, or nobody came back to it. */
export type Ending = 'finished' | 'stopped' | 'abandoned';

/** Where a round stands while its clock goes. Times in ms since 1970. */
export type Going =
  /** `opened` moves on with each pause, so that now − opened is the time spent. */
  | { readonly kind: 'asked'; readonly opened: number }
  /** The key is shown; `next` is when it goes on by itself, null where somebody must say so. */
  | { readonly kind: 'shown'; readonly next: number | null };

/** Where a round stands. */
export type Phase =
  | { readonly kind: 'new' }
  | Going
  | { readonly kind: 'paused'; readonly since: number; readonly before: Going }
  | { readonly kind: 'over'; readonly reason: Ending; readonly ended: number };

/** A round with all its answers. */
export interface Round {
  readonly plan: RoundPlan;
  readonly phase: Phase;
  /** Index of the question it is at, from 0. */
  readonly question: number;
  /** The latest time it was told of, which never goes back. */
  readonly clock: number;
  /** When somebody last moved it on. */
  readonly touched: number;
  /** Questions that count for nobody. */
  readonly skipped: readonly number[];
  /** Questions whose time ran out while nobody could answer: leaving them out breaks no streak. */
  readonly excused: readonly number[];
  /** For each question who answered what. */
  readonly answers: readonly ReadonlyMap<string, Given>[];
}

/** The state of a round without its plan and answers, which are kept apart. */
export type RoundCore = Omit<Round, 'plan' | 'answers'>;

/** A round before it starts. */
export function newRound(plan: RoundPlan): Round {
  return {
    plan,
    phase: { kind: 'new' },
    question: 0,
    clock: 0,
    touched: 0,
    skipped: [],
    excused: [],
    answers: plan.questions.map(() => new Map()),
  };
}

/** Whether a question's key may be shown: it was asked, and nobody can answer it any more. */
export function isClosed({ phase, question }: Round, index: number): boolean {
  if (phase.kind === 'new' || index > question) return false;
  if (index < question || phase.kind === 'over') return true;
  return (phase.kind === 'paused' ? phase.before : phase).kind === 'shown';
}

/** The questions that count so far, in order. */
export function countedQuestions(round: Round): readonly number[] {
  return round.plan.questions.flatMap((_, index) =>
    isClosed(round, index) && !round.skipped.includes(index) ? [index] : [],
  );
}

/** When the question that is open closes by itself, in ms since 1970; null where it does not. */
export function deadlineOf({ phase, plan }: Round): number | null {
  if (phase.kind !== 'asked' || plan.milliseconds === null) return null;
  return phase.opened + plan.milliseconds;
}
