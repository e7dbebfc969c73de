import type { Item, ItemOption } from './item.js';

/** Numbers from [0, 1) that depend on the seed alone: mulberry32 (Ettinger 2017). */
function uniforms(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let word = Math.imul(state ^ (state >>> 15), state | 1);
    word ^= word + Math.imul(word ^ (word >>> 7), word | 61);
    return ((word ^ (word >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A permutation that depends on the seed alone, each as likely as any other: Fisher & Yates 1938. */
function permuted(options: readonly ItemOption[], seed: number): ItemOption[] {
  const next = uniforms(seed);
  const left = [...options];
  return options.flatMap(() => left.splice(Math.floor(next() * left.length), 1));
}

/**
 * The item with its options in an order of the seed's: ids, key and tags stay as they are. True and false keep their places,
 * and things to be put in order never stand in the right one.
 */
export function shuffled(item: Item, seed: number): Item {
  if (item.kind === 'truth') return item;
  const options = permuted(item.options, seed);
  const { key } = item;
  if (key.kind !== 'order' || options.some(({ id }, index) => id !== key.options[index])) {
    return { ...item, options };
  }
  return { ...item, options: [...options.slice(1), ...options.slice(0, 1)] };
}
