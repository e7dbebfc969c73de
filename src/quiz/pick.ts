import type { Item } from './item.js';
import type { Asked } from './round.js';
import { seededNumbers, shuffled } from './seeded.js';

/** What a round is to be about: everything, one lesson, or one rung of the mathematics ladder. */
export type Topic = { readonly kind: 'all' } | { readonly kind: 'lesson' | 'rung'; readonly number: number };

/** Which questions somebody wants. */
export interface Wish {
  readonly topic: Topic;
  /** Null for any. */
  readonly level: 1 | 2 | 3 | null;
  readonly count: number;
}

/** Whether an item is about a topic, on a level. */
export function suits(item: Item, { topic, level }: Omit<Wish, 'count'>): boolean {
  if (level !== null && item.level !== level) return false;
  return topic.kind === 'all' || item[topic.kind] === topic.number;
}

function orderOf({ kind, options, key }: Item, draw: () => number): readonly string[] {
  const ids = options.map(({ id }) => id);
  // True stands before false, as everybody expects.
  if (kind === 'truth') return ids;
  const order = shuffled(ids, draw);
  const given = key.kind === 'order' && key.options.every((id, index) => order[index] === id);
  return given ? order.toReversed() : order;
}

/** An item as it is asked, its options shuffled by a seed; an order is never shown solved. */
export function asAsked(item: Item, seed: number): Asked {
  return { item, order: orderOf(item, seededNumbers(seed)) };
}

/** Draws at most `count` items that suit a wish, easier ones first, the same for the same seed. */
export function pickItems(items: readonly Item[], wish: Wish, seed: number): readonly Asked[] {
  const draw = seededNumbers(seed);
  const drawn = shuffled(
    items.filter((item) => suits(item, wish)),
    draw,
  ).slice(0, wish.count);
  return drawn.toSorted((a, b) => a.level - b.level).map((item) => ({ item, order: orderOf(item, draw) }));
}
