/** A prediction as the asker may see it: nobody's guess before it is revealed, but their own. */
export interface SeenPrediction {
  readonly code: string;
  /** How many have guessed. */
  readonly count: number;
  /** The asker's own guess of log10(first/last). */
  readonly mine?: number;
  /** Everybody's, once it is revealed. */
  readonly guesses?: readonly number[];
}

/** Predictions in the asker's chat, as they may take part in them. */
export interface MyPredictions {
  /** Whether nobody else is in the chat. */
  readonly alone: boolean;
  /** A seed from 1 to `most` that nobody can know beforehand. */
  freshSeed(most: number): number;
  /** The code of the one that waits for guesses here. */
  current(): Promise<string | undefined>;
  /** Opens one here, or finds it where it is open already. */
  open(code: string): Promise<SeenPrediction>;
  find(code: string): Promise<SeenPrediction | undefined>;
  /** Keeps the asker's guess of log10(first/last) before it resolves; only the first counts. */
  guess(code: string, decades: number): Promise<'kept' | 'already' | 'late'>;
  /** Reveals it, where the asker opened it, moderates the chat or is alone; false where they may not. */
  reveal(code: string): Promise<boolean>;
}
