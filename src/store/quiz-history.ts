/** One answer of somebody's, to a question nobody can answer any more. */
export interface PastAnswer {
  readonly item: string;
  readonly right: boolean;
  /** How much of it was right, 0 to 1. */
  readonly share: number;
  readonly misconceptions: readonly string[];
  /** In ms since 1970. */
  readonly at: number;
}

/** What people have answered, over all their rounds. */
export interface QuizHistory {
  /** Somebody's latest answers, at most so many; those of rounds in company count once the round is over. */
  of(user: string, most: number): Promise<readonly PastAnswer[]>;
}
