import MiniSearch from 'minisearch';
import type { AnswerBase } from '../i18n/answer.js';
import { Finglish } from './finglish.js';
import { type Phrase, Phrases } from './phrases.js';
import { isNumeric, notionIn, wordsOf } from './question-text.js';
import { stem } from './stem.js';
import type { Steps } from './steps.js';

/**
 * A piece of a question: a notion asked about, how it is asked about, a word without a notion, a number, a word that says
 * nothing, or one of another subject.
 */
export interface Term {
  readonly kind: 'notion' | 'asking' | 'word' | 'number' | 'nothing' | 'elsewhere';
  /** The notion's name, the word's stem, or the number in Latin digits. */
  readonly text: string;
  /** Whether a slip had to be mended to read it. */
  readonly mended?: boolean;
  /** Whether a number was written in words. */
  readonly spelled?: boolean;
}

/** A phrase that stands for a notion, beside those of the files of words. */
export interface Spelling {
  readonly notion: string;
  readonly phrase: string;
}

/** From how many letters on a slip is mended, by script; one edit in every five letters. */
const SHORTEST_MENDED = { latin: 5, persian: 6 } as const;
const SLIP = 0.2;
/** Words most people mend by eye in one question; more are no slips. */
const MOST_MENDED = 12;
const LATIN = /^[a-z']+$/;
/** How many words of a question must be Finglish for the rest to be read so too. */
const FINGLISH_SHARE = 0.2;
/** Everyday words that name the initialisation of He and others where a question is about weights. */
const HE = ['he', 'هی', 'هه'];
/** Words after which “he” is a person. */
const BEFORE_A_PERSON = ['did', 'does', 'is', 'was', 'has', 'had', 'if', 'when', 'that', 'as'];
/** What joins the parts of a number in words. */
const AND = ['and', 'و', 'o'];
const RECTIFIERS = ['relu', 'leaky-relu'];
const ABOUT_WEIGHTS = ['initialisation', 'xavier', 'weight', 'lecun', 'orthogonal', 'kaiming'];

/** Whether a number in words goes on with the next one: “twenty five”, «صد و بیست». */
function goesOn(one: Term | undefined, next: Term | undefined): boolean {
  if (!one?.spelled || !next?.spelled) return false;
  const [large, small] = [Number(one.text), Number(next.text)];
  const step = large % 100 === 0 ? 100 : large % 10 === 0 && large > 10 ? 10 : 0;
  return large > 0 && small > 0 && small < step;
}

/** Terms with the numbers that take several words put together. */
function withNumbersJoined(terms: readonly Term[]): readonly Term[] {
  const joined: Term[] = [];
  for (let at = 0; at < terms.length; at += 1) {
    const [term, next] = terms.slice(at, at + 2);
    if (!term) break;
    const last = joined.at(-1);
    if (AND.includes(term.text) && goesOn(last, next)) continue;
    if (last && goesOn(last, term)) {
      joined[joined.length - 1] = { ...last, text: String(Number(last.text) + Number(term.text)) };
      continue;
    }
    joined.push(term);
  }
  return joined;
}

/** Reads questions into notions: one for all words, spellings and languages that mean the same. */
export class Lexicon {
  readonly #phrases: Phrases;
  readonly #finglish: Finglish;
  readonly #finglishWords: ReadonlySet<string>;
  readonly #slips = new MiniSearch<{ id: string; word: string }>({
    fields: ['word'],
    tokenize: (text) => [text],
  });

  /** Learns the base's words and phrases, in steps. */
  static *built({ words, asked }: AnswerBase, spellings: readonly Spelling[]): Steps<Lexicon> {
    const phrases = new Phrases();
    const latin = { en: new Set<string>(), fa: new Set<string>() };
    const persian = new Set<string>();
    const singles = new Set<string>();
    const meet = (language: 'en' | 'fa', each: readonly string[]) => {
      for (const word of each) {
        if (LATIN.test(word)) latin[language].add(word);
        else if (language === 'fa' && notionIn(word) === undefined && !isNumeric(word)) persian.add(word);
      }
    };
    const add = (phrase: string, kind: Phrase['kind'], notion: string): readonly string[] => {
      const own = wordsOf(phrase);
      phrases.add({ words: own, kind, notion });
      const [only] = own;
      if (only !== undefined && own.length === 1 && kind !== 'nothing') singles.add(only);
      return own;
    };
    for (const { language, asking, same, nothing, elsewhere } of words) {
      for (const [kind, notions] of [
        ['notion', same],
        ['asking', asking],
      ] as const) {
        for (const { name, words: each } of notions) {
          for (const phrase of [name, ...each]) {
            const own = add(phrase, kind, name);
            if (phrase !== name) meet(language, own);
          }
          yield;
        }
      }
      for (const phrase of nothing) meet(language, add(phrase, 'nothing', phrase));
      yield;
      for (const phrase of elsewhere) meet(language, add(phrase, 'elsewhere', phrase));
      yield;
    }
    for (const { language, wordings } of asked) {
      for (const wording of wordings) meet(language, wordsOf(wording));
      yield;
    }
    for (const { phrase, notion } of spellings) add(phrase, 'notion', notion);
    yield;
    const finglish = new Finglish(persian);
    yield;
    const finglishWords = new Set([...latin.fa].filter((word) => !latin.en.has(word)));
    return new Lexicon(phrases, finglish, finglishWords, singles);
  }

  private constructor(
    phrases: Phrases,
    finglish: Finglish,
    finglishWords: ReadonlySet<string>,
    singles: ReadonlySet<string>,
  ) {
    this.#phrases = phrases;
    this.#finglish = finglish;
    this.#finglishWords = finglishWords;
    this.#slips.addAll([...singles].map((word) => ({ id: word, word })));
  }

  /** Reads a question into terms, in its order. */
  read(text: string): readonly Term[] {
    const words = wordsOf(text);
    const marks = words.filter((word) => this.#finglishWords.has(word)).length;
    const asFinglish = marks > 0 && marks >= words.length * FINGLISH_SHARE;
    const terms: Term[] = [];
    let mended = 0;
    for (let at = 0; at < words.length; ) {
      const word = words[at] ?? '';
      const notion = notionIn(word);
      const match = this.#phrases.longestAt(words, at);
      if (notion !== undefined) terms.push({ kind: 'notion', text: notion });
      else if (match) terms.push(termOf(match.phrase));
      else if (isNumeric(word)) terms.push({ kind: 'number', text: word });
      else {
        mended += 1;
        terms.push(this.#unknown(word, asFinglish, mended <= MOST_MENDED));
      }
      at += match?.length ?? 1;
    }
    const aboutWeights = terms.some(({ text }) => ABOUT_WEIGHTS.includes(text));
    return withNumbersJoined(terms).map((term, at, all) => {
      if (!HE.includes(term.text)) return term;
      const beside = [all[at - 1]?.text ?? '', all[at + 1]?.text ?? ''];
      const isPerson = BEFORE_A_PERSON.includes(beside[0] ?? '');
      const isMeant = aboutWeights || beside.some((text) => RECTIFIERS.includes(text));
      return isMeant && !isPerson ? { kind: 'notion', text: 'kaiming' } : term;
    });
  }

  #unknown(word: string, asFinglish: boolean, mend: boolean): Term {
    const alone: Term = { kind: 'word', text: stem(word) };
    if (!mend) return alone;
    const persian = asFinglish && LATIN.test(word) ? this.#finglish.read(word) : undefined;
    if (persian !== undefined) {
      const match = this.#phrases.longestAt([persian], 0);
      return match ? termOf(match.phrase) : { kind: 'word', text: stem(persian) };
    }
    if (word.length < SHORTEST_MENDED[LATIN.test(word) ? 'latin' : 'persian']) return alone;
    const [near] = this.#slips.search(word, { fuzzy: SLIP, tokenize: (each) => [each] });
    const meant =
      near && String(near.id)[0] === word[0] ? this.#phrases.longestAt([String(near.id)], 0) : undefined;
    return meant ? { ...termOf(meant.phrase), mended: true } : alone;
  }
}

function termOf({ kind, notion }: Phrase): Term {
  return isNumeric(notion) ? { kind: 'number', text: notion, spelled: true } : { kind, text: notion };
}
