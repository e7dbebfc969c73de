/** Somebody's place in a table of scores. */
export interface TableRow {
  /** From 1; the same for the same points. */
  readonly place: number;
  /** Absent where the person hides it or their network tells none. */
  readonly name?: string;
  readonly me: boolean;
  readonly points: number;
  readonly right: number;
  readonly answered: number;
  /** The most right answers in a row. */
  readonly streak: number;
}

/** A table of scores, best first. */
export interface ScoreTable {
  readonly rows: readonly TableRow[];
  /** Whether it is the asker's own rounds alone. */
  readonly alone: boolean;
}

/** Over which rounds scores are added up. */
export type Span = 'round' | 'week' | 'all';
