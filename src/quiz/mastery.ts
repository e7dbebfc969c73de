/** How much of one lesson, or of the ladder of mathematics, somebody knows. */
export interface Mastery {
  /** 1–10; null for the ladder. */
  readonly lesson: number | null;
  /** The share of its questions that are known by now, 0 to 1: a question never answered is not known. */
  readonly share: number;
  /** How many different questions were answered, and how many there are. */
  readonly seen: number;
  readonly count: number;
}

/** An item that was answered, as far as mastery is concerned. */
export interface Known {
  readonly lesson: number | null;
  /** Whether the last answer was right. */
  readonly right: boolean;
  /** How likely it is to be remembered now, 0 to 1. */
  readonly retrievability: number;
}

/**
 * Mastery of each lesson that has questions, the ladder last. `counts` gives how many questions each has; who was asked more,
 * made for them, needs no more than that for the whole.
 */
export function masteryOf(
  known: readonly Known[],
  counts: ReadonlyMap<number | null, number>,
): readonly Mastery[] {
  return [...counts]
    .filter(([, count]) => count > 0)
    .map(([lesson, count]) => {
      const own = known.filter((each) => each.lesson === lesson);
      const kept = own.reduce((sum, { right, retrievability }) => sum + (right ? retrievability : 0), 0);
      return { lesson, share: Math.min(1, kept / count), seen: own.length, count };
    });
}
