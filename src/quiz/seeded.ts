/** Numbers in [0, 1) from a seed, always the same for the same seed (mulberry32, T. Ettinger 2017). */
export function seededNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The list in another order, each order as likely; `draw` gives numbers in [0, 1). */
export function shuffled<T>(list: readonly T[], draw: () => number): readonly T[] {
  const keyed = list.map((value) => ({ value, key: draw() }));
  return keyed.sort((a, b) => a.key - b.key).map(({ value }) => value);
}
