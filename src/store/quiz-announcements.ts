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
  /** How the message of what was said last about a round is found again. */
  last(round: string): Promise<string | undefined>;
  /** Whether a message of a place's rounds is found by this reference. */
  stands(place: string, reference: string): Promise<boolean>;
  /** The reference that begins so, as a network knows it by; letters, digits, spaces and colons. */
  referenceFrom(start: string): Promise<string | undefined>;
}
