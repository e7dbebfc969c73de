import { stem } from './stem.js';

/** Words in a row that mean one thing. */
export interface Phrase {
  readonly words: readonly string[];
  readonly kind: 'notion' | 'asking' | 'nothing' | 'elsewhere';
  readonly notion: string;
}

const LONGEST_PHRASE = 6;

/** Phrases by their first word, as it is written and by its stem; of two alike the one added first counts. */
export class Phrases {
  readonly #written = new Map<string, Phrase[]>();
  readonly #stemmed = new Map<string, Phrase[]>();

  add(phrase: Phrase): void {
    if (phrase.words.length > LONGEST_PHRASE) return;
    put(this.#written, phrase);
    put(this.#stemmed, { ...phrase, words: phrase.words.map(stem) });
  }

  /** The longest phrase that begins at a place; of two as long, the one that is written just so. */
  longestAt(words: readonly string[], at: number): Phrase | undefined {
    const written = longest(this.#written, words, at);
    const stems = words.slice(at, at + LONGEST_PHRASE).map(stem);
    const stemmed = longest(this.#stemmed, stems, 0);
    return (stemmed?.words.length ?? 0) > (written?.words.length ?? 0) ? stemmed : written;
  }
}

function put(phrases: Map<string, Phrase[]>, phrase: Phrase): void {
  const [first] = phrase.words;
  if (first === undefined) return;
  const beside = phrases.get(first) ?? [];
  const written = phrase.words.join(' ');
  if (!beside.some(({ words }) => words.join(' ') === written)) phrases.set(first, [...beside, phrase]);
}

function longest(
  phrases: ReadonlyMap<string, Phrase[]>,
  words: readonly string[],
  at: number,
): Phrase | undefined {
  let found: Phrase | undefined;
  for (const phrase of phrases.get(words[at] ?? '') ?? []) {
    const fits = phrase.words.every((word, offset) => word === words[at + offset]);
    if (fits && phrase.words.length > (found?.words.length ?? 0)) found = phrase;
  }
  return found;
}
