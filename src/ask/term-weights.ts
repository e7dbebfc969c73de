import type { Term } from './lexicon.js';

/** What a word that no entry knows weighs, in nats; a rare notion of the entries weighs about as much. */
const UNKNOWN = 4;
/** How much more a word of another subject weighs than one that is merely unknown. */
const ELSEWHERE = 2;
/** How much more what is asked about weighs than how it is asked. */
const ABOUT = 1.4;
/** The most that a word without a notion weighs: what stands in one entry's wordings may stand there by chance. */
const MOST_OF_A_WORD = 2.2;
/** What a mended slip is worth of the word it was taken for. */
const MENDED = 0.7;
/** How much less words that say nothing weigh: which of them stand there tells a little all the same. */
const NOTHING = 0.15;
/** What a number weighs, and how many of them at most: entries seldom depend on one. */
const NUMBER = 0.7;
const MOST_NUMBERS = 3;

/** What each term says about which entry is meant: the fewer entries know it, the more. */
export class TermWeights {
  readonly #known = new Map<string, Set<string>>();
  readonly #counts = new Map<string, number>();
  readonly #asking = new Set<string>();
  readonly #words = new Set<string>();
  readonly #elsewhere = new Set<string>();
  readonly #nothing = new Set<string>();

  /** Counts the terms that an entry is asked for with. */
  know(id: string, terms: readonly Term[]): void {
    const known = this.#known.get(id) ?? new Set<string>();
    this.#known.set(id, known);
    for (const term of this.meaningful(terms).keys()) {
      if (!known.has(term)) this.#counts.set(term, (this.#counts.get(term) ?? 0) + 1);
      known.add(term);
    }
  }

  /** Whether any entry is asked for with a term. */
  isKnown(term: string): boolean {
    return this.#counts.has(term);
  }

  /** Every term that an entry is asked for with. */
  knownTo(id: string): Iterable<string> {
    return this.#known.get(id) ?? [];
  }

  /** The terms that say something, each once, with how certain it is that they were read right. */
  meaningful(terms: readonly Term[]): ReadonlyMap<string, number> {
    const kept = new Map<string, number>();
    for (const { kind, text, mended } of terms) {
      if (kind === 'number') continue;
      if (kind === 'nothing') this.#nothing.add(text);
      if (kind === 'asking') this.#asking.add(text);
      if (kind === 'word') this.#words.add(text);
      if (kind === 'elsewhere') this.#elsewhere.add(text);
      kept.set(text, Math.max(kept.get(text) ?? 0, mended ? MENDED : 1));
    }
    return kept;
  }

  #weight(term: string): number {
    if (this.#elsewhere.has(term)) return UNKNOWN * ELSEWHERE;
    const count = this.#counts.get(term);
    if (this.#nothing.has(term))
      return count === undefined ? 0 : NOTHING * Math.log(1 + this.#known.size / count);
    if (count === undefined) return UNKNOWN;
    const weight = Math.log(1 + this.#known.size / count);
    if (this.#words.has(term)) return Math.min(weight, MOST_OF_A_WORD);
    return weight * (this.#asking.has(term) ? 1 : ABOUT);
  }

  /** What terms weigh together. */
  massOf(terms: Iterable<string>): number {
    let mass = 0;
    for (const term of terms) mass += this.#weight(term);
    return mass;
  }

  /** What the digits of a question weigh together. */
  massOfNumbers(terms: readonly Term[]): number {
    return (
      NUMBER *
      Math.min(MOST_NUMBERS, terms.filter(({ kind, spelled }) => kind === 'number' && !spelled).length)
    );
  }

  /** What the terms of a question weigh that also stand among others. */
  shared(terms: ReadonlyMap<string, number>, others: Iterable<string>): number {
    let shared = 0;
    for (const term of others) shared += this.#weight(term) * (terms.get(term) ?? 0);
    return shared;
  }
}
