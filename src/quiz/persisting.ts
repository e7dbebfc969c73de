import type { Recollection } from './memory.js';

/** A misconception that keeps coming back. */
export interface Persisting {
  readonly tag: string;
  /** How often it was picked since a question that offers it was last answered right. */
  readonly times: number;
}

/** How often a belief must show before it is called one that persists. */
const OFTEN = 2;

/**
 * The misconceptions that showed at least twice since a question that tempts with them was last answered right; most often
 * first. `offered` gives the misconceptions an item tempts with.
 */
export function persistingIn(
  answers: readonly Recollection[],
  offered: (item: string) => readonly string[],
): readonly Persisting[] {
  const times = new Map<string, number>();
  for (const { item, right, misconceptions } of answers.toSorted((a, b) => a.at - b.at)) {
    for (const tag of misconceptions) times.set(tag, (times.get(tag) ?? 0) + 1);
    if (right) for (const tag of offered(item)) times.delete(tag);
  }
  return [...times]
    .map(([tag, count]) => ({ tag, times: count }))
    .filter((each) => each.times >= OFTEN)
    .toSorted((a, b) => b.times - a.times || (a.tag < b.tag ? -1 : 1));
}
