/** A round that is over, with what was decided when it started, as JSON. Times in ms since 1970. */
export interface PastRound {
  readonly id: string;
  readonly chat: string;
  readonly startedAt: number;
  readonly plan: string;
}

/** One answer given in it. */
export interface PastRoundAnswer {
  readonly round: string;
  readonly question: number;
  /** Null where nobody is to know any more whose answer it is. */
  readonly user: string | null;
  readonly item: string;
  readonly right: boolean;
  readonly misconceptions: readonly string[];
}

/** What classes have answered. */
export interface QuizReports {
  /** The latest rounds of a chat that ended at a time or later, at most so many. */
  rounds(chat: string, since: number, most: number): Promise<readonly PastRound[]>;
  /** All that was answered in rounds. */
  answers(rounds: readonly string[]): Promise<readonly PastRoundAnswer[]>;
}
