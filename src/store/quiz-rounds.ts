/** Begins the name under which an answer is kept once nobody shall know whose it is. */
export const NOBODY = 'gone:';

/** One answer to one question of a round, graded. */
export interface StoredAnswer {
  /** Index of the question, from 0. */
  readonly question: number;
  /** `<platform>:<id>`. */
  readonly user: string;
  /** The item asked. */
  readonly item: string;
  /** The answer as JSON. */
  readonly answer: string;
  readonly right: boolean;
  /** How much of it was right, 0 to 1. */
  readonly share: number;
  readonly misconceptions: readonly string[];
  /** How long it took, in ms. */
  readonly spent: number;
  /** In ms since 1970. */
  readonly at: number;
}

/** Somebody's result in a round that is over. */
export interface StoredScore {
  readonly user: string;
  readonly points: number;
  readonly right: number;
  readonly answered: number;
  readonly streak: number;
}

/** Something that is to be said about a round, once. */
export interface Announcement {
  /** Always the same for the same thing, e.g. `<round>:3:ask`. */
  readonly key: string;
  readonly round: string;
  readonly kind: 'ask' | 'reveal' | 'finish';
  readonly question: number;
}

/** A round as it lies in the store. Times in ms since 1970. */
export interface StoredRound {
  readonly id: string;
  /** Where it is played; a place has at most one live round. */
  readonly place: string;
  /** The chat whose scores it counts towards, `<platform>:<id>`. */
  readonly chat: string;
  /** Where it is announced, as the platform understands it; null where it is asked for page by page. */
  readonly target: string | null;
  /** Who started it. */
  readonly owner: string;
  /** Whether the owner plays it alone. */
  readonly alone: boolean;
  readonly language: string;
  /** What was decided when it started, as JSON. */
  readonly plan: string;
  /** Where it stands, as JSON. */
  readonly state: string;
  /** Rises with every change. */
  readonly version: number;
  /** When it must be told the time. */
  readonly wakeAt: number | null;
  readonly live: boolean;
  readonly startedAt: number;
}

/** A round together with its answers. */
export interface RoundWithAnswers {
  readonly round: StoredRound;
  readonly answers: readonly StoredAnswer[];
}

/** One change of a round, kept as a whole or not at all. */
export interface RoundChange {
  readonly round: Pick<StoredRound, 'id' | 'chat' | 'state' | 'version' | 'wakeAt' | 'live'>;
  readonly answers: readonly StoredAnswer[];
  readonly announcements: readonly Announcement[];
  /** Everybody's result, once the round is over. */
  readonly scores: readonly StoredScore[];
  /** Names of people as their network shows them. */
  readonly names: ReadonlyMap<string, string>;
}

/** Rounds and their answers. */
export interface QuizRounds {
  /** Keeps a new round. False where another one is live in its place. */
  open(round: StoredRound, announcements: readonly Announcement[]): Promise<boolean>;
  find(id: string): Promise<RoundWithAnswers | undefined>;
  /** The live round of a place, else the one that was started last. */
  latest(place: string): Promise<string | undefined>;
  /** Keeps a change made to version `round.version`. False where the round has changed since, and nothing is kept. */
  commit(change: RoundChange): Promise<boolean>;
  /** How often a round has changed; undefined where there is none. */
  version(id: string): Promise<number | undefined>;
  /** Live rounds that should have been told the time by now. */
  due(now: number): Promise<readonly string[]>;
  /** Live rounds with the time at which each must be told the time, soonest first. */
  wakes(): Promise<readonly { readonly id: string; readonly wakeAt: number }[]>;
  /** Forgets rounds that ended before what each chat wants kept, with all that belongs to them. */
  prune(now: number, usualDays: number): Promise<void>;
}
