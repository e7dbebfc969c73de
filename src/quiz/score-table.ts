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

/** A table of scores over all chats of a course. */
export interface CourseTable extends ScoreTable {
  /** How many chats it is about. */
  readonly chats: number;
}

/** Over which rounds scores are added up. */
export type Span = 'round' | 'week' | 'all';
