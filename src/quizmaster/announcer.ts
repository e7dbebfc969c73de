import type { Reply } from '../chat/reply.js';

/** One option of a question, and the line that answers with it. */
export interface PostOption {
  /** Its letter, in the reader's language. */
  readonly letter: string;
  /** Plain text of at most 100 UTF-16 units. */
  readonly text: string;
  readonly line: string;
  readonly right: boolean;
}

/**
 * A question as a network's own quiz poll. It knows the key, as the network must; only a poll that hides it may be made
 * of it.
 */
export interface NativePoll {
  /** Plain text of at most 300 UTF-16 units. */
  readonly question: string;
  readonly options: readonly PostOption[];
  /** Whether several options are right. */
  readonly several: boolean;
  /** Plain text of at most 200 UTF-16 units. */
  readonly explanation: string;
}

/** What is said about a round in its place. */
export interface QuizPost {
  readonly kind: 'question' | 'reveal' | 'table';
  /** Whether it stands beside the rounds of its place, as a question of the day or a reminder does. */
  readonly beside?: boolean;
  readonly round: string;
  /** Index of the question, from 0; of a table, how many there were. */
  readonly question: number;
  /** How many questions the round has. */
  readonly count: number;
  /** The whole post for a network that has nothing better: text, picture, and buttons that answer. */
  readonly reply: Reply;
  /** Only with an open question that fits. */
  readonly poll?: NativePoll;
  /**
   * When the question closes, in ms since 1970, null also while the round is paused, and how long it is open in all, in ms;
   * null without a limit.
   */
  readonly deadline: number | null;
  readonly milliseconds: number | null;
  /** How many have answered. */
  readonly answered: number;
}

/**
 * A chat network's side of rounds: it shows posts, and hands what people press or vote on as lines to the bot. What is tried in
 * a place that the bot is shut out of rejects with a `ShutOutError`.
 */
export interface Announcer {
  /** Whether it shows by itself how much time is left, and whether a round is paused; replies then leave the time out. */
  readonly tellsTime?: boolean;
  /**
   * Posts something new. Resolves with what finds it again after a restart. The same `key` always means the same post, so
   * that a network that knows such keys posts it once even where the process was killed in between. `before` is what finds
   * the last post about the same round; absent for its first.
   */
  post(target: string, post: QuizPost, key: string, before?: string): Promise<string>;
  /**
   * Puts a post in the place of an earlier one. A question's count of answers comes at most every few seconds; a reveal
   * closes the question; a question comes with another deadline after a pause. Resolves with what finds the post from now
   * on, where that has changed.
   */
  edit(reference: string, post: QuizPost): Promise<string | undefined> | Promise<void>;
  /** A question is paused: what would close it and show its key by itself is taken away. */
  hold?(reference: string): Promise<void>;
}
