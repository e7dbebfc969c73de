/** Somebody's results added up. */
export interface ScoreSum {
  readonly user: string;
  readonly points: number;
  readonly right: number;
  readonly answered: number;
  /** The most right answers in a row in one round. */
  readonly streak: number;
  readonly rounds: number;
}

/** Results of rounds that are over, and how people are named in them. Users and chats are `<platform>:<id>`. */
export interface QuizScores {
  /** Each person's sums over the rounds of these chats that ended at this time or later, in ms since 1970. */
  sums(chats: readonly string[], since: number): Promise<readonly ScoreSum[]>;
  /** The names of those who have one and do not hide it. */
  names(users: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** Hides somebody's name from now on, or shows it again. */
  hide(user: string, hidden: boolean): Promise<void>;
}
