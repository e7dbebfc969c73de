import type { Term } from './lexicon.js';
import type { Steps } from './steps.js';

/** A wording as an example of what it asks for. */
export interface Example {
  readonly label: string;
  readonly terms: readonly Term[];
}

/** A feature's index and how strongly it is there. */
type Features = readonly (readonly [index: number, value: number])[];

/** How strongly words that say nothing, numbers and mended slips count beside what is asked about. */
const STRENGTH = { nothing: 0.5, number: 0.5, mended: 0.7, always: 0.3 } as const;
const ROUNDS = 12;
const FIRST_RATE = 3;
const RATE_DECAY = 0.25;
/** Labels less likely than this are left as they are: with a hundred labels nearly all of them, nearly always. */
const NEGLIGIBLE = 1e-3;
const LAST_SEED = 2 ** 31;
/** How many examples are learnt from in one step. */
const STEP = 200;

/** An example as its features and its label's place. */
interface Row {
  readonly features: Features;
  readonly label: number;
}

/** The features of a question by their names, of length one together. */
function featuresOf(terms: readonly Term[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>([['*', STRENGTH.always]]);
  for (const { kind, text, mended } of terms) {
    const name = kind === 'number' ? '#' : kind === 'nothing' ? `-${text}` : text;
    const value = kind === 'number' || kind === 'nothing' ? STRENGTH[kind] : mended ? STRENGTH.mended : 1;
    found.set(name, Math.max(found.get(name) ?? 0, value));
  }
  const length = Math.hypot(...found.values());
  return new Map([...found].map(([name, value]) => [name, value / length]));
}

/** The places 0 to length − 1, shuffled anew at each call, the same wherever it runs. */
function* shuffles(length: number): Generator<readonly number[], never> {
  const order = Array.from({ length }, (_, index) => index);
  let seed = 1;
  for (;;) {
    for (let at = length - 1; at > 0; at -= 1) {
      seed = (Math.imul(seed, 1103515245) + 12345) & (LAST_SEED - 1);
      const other = seed % (at + 1);
      [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
    }
    yield order;
  }
}

/**
 * Multinomial logistic regression from a question's terms to what it asks for, fitted by stochastic gradient descent when it
 * is made. It learns which words tell neighbours apart, which likeness to single wordings does not.
 */
export class Classifier {
  readonly #labels: readonly string[];
  readonly #names = new Map<string, number>();
  /** [features, labels]. */
  #weights = new Float32Array();

  /** Learns from examples, in steps. */
  static *fitted(examples: readonly Example[]): Steps<Classifier> {
    const classifier = new Classifier([...new Set(examples.map(({ label }) => label))]);
    yield* classifier.#fit(classifier.#rowsOf(examples));
    return classifier;
  }

  private constructor(labels: readonly string[]) {
    this.#labels = labels;
  }

  #rowsOf(examples: readonly Example[]): readonly Row[] {
    const places = new Map(this.#labels.map((label, index) => [label, index]));
    return examples.map(({ label, terms }) => {
      const features: Features = [...featuresOf(terms)].map(([name, value]) => {
        const index = this.#names.get(name) ?? this.#names.size;
        this.#names.set(name, index);
        return [index, value];
      });
      return { features, label: places.get(label) ?? 0 };
    });
  }

  *#fit(rows: readonly Row[]): Steps<void> {
    this.#weights = new Float32Array(this.#names.size * this.#labels.length);
    const orders = shuffles(rows.length);
    for (let round = 0; round < ROUNDS; round += 1) {
      const rate = FIRST_RATE / (1 + RATE_DECAY * round);
      for (const [count, at] of orders.next().value.entries()) {
        const row = rows[at];
        if (row) this.#learn(row.features, row.label, rate);
        if (count % STEP === 0) yield;
      }
    }
  }

  #learn(features: Features, label: number, rate: number): void {
    const likely = this.#probabilities(features);
    for (const [index, probability] of likely.entries()) {
      const wrong = probability - (index === label ? 1 : 0);
      if (Math.abs(wrong) < NEGLIGIBLE) continue;
      for (const [feature, value] of features) {
        const at = feature * this.#labels.length + index;
        this.#weights[at] = (this.#weights[at] ?? 0) - rate * wrong * value;
      }
    }
  }

  #probabilities(features: Features): Float64Array {
    const scores = new Float64Array(this.#labels.length);
    for (const [feature, value] of features) {
      const row = this.#weights.subarray(feature * scores.length, (feature + 1) * scores.length);
      for (let index = 0; index < scores.length; index += 1)
        scores[index] = (scores[index] ?? 0) + value * (row[index] ?? 0);
    }
    const most = Math.max(...scores);
    const grown = scores.map((score) => Math.exp(score - most));
    const sum = grown.reduce((total, each) => total + each, 0);
    return grown.map((each) => each / sum);
  }

  /** How likely each label is what terms ask for; the probabilities add up to 1. */
  likelihoods(terms: readonly Term[]): ReadonlyMap<string, number> {
    const features = [...featuresOf(terms)].flatMap(([name, value]) => {
      const index = this.#names.get(name);
      return index === undefined ? [] : [[index, value] as const];
    });
    const likely = this.#probabilities(features);
    return new Map(this.#labels.map((label, index) => [label, likely[index] ?? 0]));
  }
}
