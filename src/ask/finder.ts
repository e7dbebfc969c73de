import MiniSearch from 'minisearch';
import type { AnswerBase } from '../i18n/answer.js';
import { Classifier, type Example } from './classifier.js';
import { Lexicon, type Spelling, type Term } from './lexicon.js';
import { clausesOf, wordsOf } from './question-text.js';
import type { Steps } from './steps.js';
import { TermWeights } from './term-weights.js';

/** An entry found for a question. */
export interface Found {
  readonly id: string;
  /** How like the question is to how the entry is asked for, 0 to 1. */
  readonly score: number;
}

interface Wording {
  readonly id: string;
  readonly entry: string;
  readonly terms: readonly string[];
  readonly text: string;
}

interface LessonDocument {
  readonly id: number;
  readonly text: string;
}

/** How much the likeness to wordings counts beside the share of the question that the entry knows. */
const LIKENESS = 0.6;
/** How much the wording most alike counts beside the one after it. */
const MOST_ALIKE = 0.85;
/** How much the classifier's likelihood, as its square root, counts beside the likeness. */
const CLASSIFIED = 0.2;
/** A clause alone says a little less than the whole question. */
const CLAUSE = 0.93;
const CANDIDATES = 80;

const atSpaces = { tokenize: (text: string) => text.split(' ') };

/** Finds the entries and lessons nearest to a question. Built once from the base; a question takes milliseconds. */
export class Finder {
  readonly lexicon: Lexicon;
  readonly #weights = new TermWeights();
  readonly #wordings = new Map<string, Wording>();
  readonly #classifier: Classifier;
  /** The entries by the words they are asked for with. */
  readonly #exact = new Map<string, string>();
  readonly #index = new MiniSearch<Wording>({ fields: ['text'], ...atSpaces });
  readonly #lessons = new MiniSearch<LessonDocument>({ fields: ['text'], ...atSpaces });

  /** Reads the base, in steps. */
  static *built(base: AnswerBase, spellings: readonly Spelling[]): Steps<Finder> {
    const lexicon = yield* Lexicon.built(base, spellings);
    const examples: Example[] = [];
    for (const { id, wordings } of base.asked) {
      for (const wording of wordings) examples.push({ label: id, terms: lexicon.read(wording) });
      yield;
    }
    const finder = new Finder(lexicon, yield* Classifier.fitted(examples));
    yield* finder.#know(base, examples);
    return finder;
  }

  private constructor(lexicon: Lexicon, classifier: Classifier) {
    this.lexicon = lexicon;
    this.#classifier = classifier;
  }

  /** `examples` are the base's wordings as they were read, in its order. */
  *#know({ asked, lessons }: AnswerBase, examples: readonly Example[]): Steps<void> {
    let read = 0;
    for (const { id, language, wordings, keywords } of asked) {
      for (const [index, wording] of wordings.entries()) {
        const terms = examples[read]?.terms ?? [];
        read += 1;
        this.#weights.know(id, terms);
        const words = wordsOf(wording).join(' ');
        if (!this.#exact.has(words)) this.#exact.set(words, id);
        const texts = [...this.#weights.meaningful(terms).keys()];
        const name = `${id} ${language} ${index}`;
        const known = { id: name, entry: id, terms: texts, text: texts.join(' ') };
        this.#wordings.set(name, known);
        this.#index.add(known);
      }
      for (const keyword of keywords) this.#weights.know(id, this.lexicon.read(keyword));
      yield;
    }
    for (const number of new Set(lessons.map((lesson) => lesson.number))) {
      const texts = lessons.filter((lesson) => lesson.number === number).map(({ text }) => text);
      this.#lessons.add({ id: number, text: texts.flatMap((text) => this.#textsOf(text)).join(' ') });
      yield;
    }
  }

  #textsOf(text: string): readonly string[] {
    return [...this.#weights.meaningful(this.lexicon.read(text)).keys()];
  }

  /** A question's terms; words that entries are asked for with are notions too. */
  read(question: string): readonly Term[] {
    return this.lexicon
      .read(question)
      .map((term) =>
        term.kind === 'word' && this.#weights.isKnown(term.text) ? { ...term, kind: 'notion' } : term,
      );
  }

  /** The entry that is asked for in just these words, or undefined. */
  exactly(question: string): string | undefined {
    return this.#exact.get(wordsOf(question).join(' '));
  }

  /** Entries like the question, best first. */
  find(question: string): readonly Found[] {
    const best = new Map<string, number>();
    const keep = (terms: readonly Term[], share: number) => {
      for (const { id, score } of this.#rank(terms)) best.set(id, Math.max(best.get(id) ?? 0, score * share));
    };
    keep(this.lexicon.read(question), 1);
    const clauses = clausesOf(question);
    for (const clause of clauses.length > 1 ? clauses : []) {
      const terms = this.lexicon.read(clause);
      // “What is this called?” alone is about nothing.
      if (terms.some(({ kind }) => kind === 'notion')) keep(terms, CLAUSE);
    }
    return [...best].map(([id, score]) => ({ id, score })).sort((a, b) => b.score - a.score);
  }

  #rank(read: readonly Term[]): readonly Found[] {
    const terms = this.#weights.meaningful(read);
    if (terms.size === 0) return [];
    const mass = this.#weights.massOf(terms.keys()) + this.#weights.massOfNumbers(read);
    const results = this.#index.search([...terms.keys()].join(' '), { combineWith: 'OR' });
    const likenesses = new Map<string, number[]>();
    for (const { id } of results.slice(0, CANDIDATES)) {
      const wording = this.#wordings.get(String(id));
      if (!wording) continue;
      const shared = this.#weights.shared(terms, wording.terms);
      const likeness = shared / Math.sqrt(mass * this.#weights.massOf(wording.terms));
      likenesses.set(wording.entry, [...(likenesses.get(wording.entry) ?? []), likeness]);
    }
    const likelihoods = this.#classifier.likelihoods(read);
    return [...likenesses].map(([id, each]) => {
      const [first = 0, second = 0] = each.sort((a, b) => b - a);
      const likeness = MOST_ALIKE * first + (1 - MOST_ALIKE) * second;
      const coverage = this.#weights.shared(terms, this.#weights.knownTo(id)) / mass;
      const alike = LIKENESS * likeness + (1 - LIKENESS) * coverage;
      const likely = Math.sqrt(likelihoods.get(id) ?? 0);
      return { id, score: (1 - CLASSIFIED) * alike + CLASSIFIED * likely };
    });
  }

  /** The lessons nearest to a question, best first; none where nothing of it is taught. */
  lessons(question: string): readonly number[] {
    return this.#lessons.search(this.#textsOf(question).join(' ')).map(({ id }) => Number(id));
  }
}
