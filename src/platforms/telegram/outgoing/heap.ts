/** Gives the smallest of its items first; adding and taking take O(log n) steps. */
export class Heap<T> {
  readonly #items: T[] = [];
  readonly #rank: (item: T) => number;

  constructor(rank: (item: T) => number) {
    this.#rank = rank;
  }

  peek(): T | undefined {
    return this.#items[0];
  }

  add(item: T): void {
    let place = this.#items.push(item) - 1;
    while (place > 0) {
      const above = (place - 1) >> 1;
      if (!this.#swapIfSmaller(place, above)) return;
      place = above;
    }
  }

  take(): T | undefined {
    const first = this.#items[0];
    const last = this.#items.pop();
    if (last !== undefined && this.#items.length > 0) {
      this.#items[0] = last;
      this.#sink();
    }
    return first;
  }

  clear(): void {
    this.#items.length = 0;
  }

  #sink(): void {
    for (let place = 0; ; ) {
      const left = 2 * place + 1;
      const below = this.#rankAt(left + 1) < this.#rankAt(left) ? left + 1 : left;
      if (!this.#swapIfSmaller(below, place)) return;
      place = below;
    }
  }

  #swapIfSmaller(below: number, above: number): boolean {
    const [lower, upper] = [this.#items[below], this.#items[above]];
    if (lower === undefined || upper === undefined || this.#rank(lower) >= this.#rank(upper)) return false;
    this.#items[below] = upper;
    this.#items[above] = lower;
    return true;
  }

  #rankAt(place: number): number {
    const item = this.#items[place];
    return item === undefined ? Number.POSITIVE_INFINITY : this.#rank(item);
  }
}
