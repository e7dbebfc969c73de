import type { Announcement } from './quiz-rounds.js';

/** What is still to be said about rounds, and where what was said stands; a crash loses and repeats nothing kept here. */
export interface QuizAnnouncements {
  /** Rounds with something still to be said. */
  waiting(): Promise<readonly string[]>;
  /** What is still to be said about a round, in order. */
  due(round: string): Promise<readonly Announcement[]>;
  /** Notes that something was said, and how its message is found again where there is one. */
  said(key: string, reference: string | null): Promise<void>;
  /** Gives something up that cannot be said. */
  dropped(key: string): Promise<void>;
  /** How the message of something said is found again. */
  reference(key: string): Promise<string | undefined>;
}
