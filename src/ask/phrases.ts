import { stem } from './stem.js';

/** Words in a row that mean one thing. */
export interface Phrase {
  readonly words: readonly string[];
  readonly kind: 'notion' | 'asking' | 'nothing' | 'elsewhere';
  readonly notion: string;
}

/** A phrase found in a question, and how many of its words it takes. */
export interface Match {
  readonly phrase: Phrase;
  readonly length: number;
}

const LONGEST_PHRASE = 6;
/** From how many letters on words may be written together or apart: “back propagation”, «بچ‌نرم»; “in it” is not “init”. */
const SHORTEST_REJOINED = 6;

/**
 * Phrases by their letters, as they are written and by the stems of their words, so that it does not matter where people put
 * spaces. Of two alike the one added first counts.
 */
export class Phrases {
  readonly #written = new Map<string, Phrase>();
  readonly #stemmed = new Map<string, Phrase>();

  add(phrase: Phrase): void {
    if (phrase.words.length === 0 || phrase.words.length > LONGEST_PHRASE) return;
    put(this.#written, phrase.words.join(''), phrase);
    put(this.#stemmed, phrase.words.map(stem).join(''), phrase);
  }

  /** The longest phrase that begins at a place; of two as long, the one that is written just so. */
  longestAt(words: readonly string[], at: number): Match | undefined {
    for (let length = Math.min(LONGEST_PHRASE, words.length - at); length >= 1; length -= 1) {
      const own = words.slice(at, at + length);
      const phrase =
        found(this.#written, own.join(''), length) ?? found(this.#stemmed, own.map(stem).join(''), length);
      if (phrase) return { phrase, length };
    }
    return undefined;
  }
}

function put(phrases: Map<string, Phrase>, letters: string, phrase: Phrase): void {
  if (!phrases.has(letters)) phrases.set(letters, phrase);
}

function found(phrases: ReadonlyMap<string, Phrase>, letters: string, length: number): Phrase | undefined {
  const phrase = phrases.get(letters);
  return phrase && (phrase.words.length === length || letters.length >= SHORTEST_REJOINED)
    ? phrase
    : undefined;
}
