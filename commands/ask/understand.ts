import { Finder, type Found } from '../../src/ask/finder.js';
import type { Term } from '../../src/ask/lexicon.js';
import { atOnce } from '../../src/ask/steps.js';
import type { AnswerBase } from '../../src/i18n/answer.js';
import { type AskedExperiment, experimentIn } from './experiment.js';
import { SPELLINGS } from './spellings.js';

/** What a question was taken for: an entry to be answered from, an experiment to be run, or neither. */
export type Understanding =
  | { readonly kind: 'entry'; readonly id: string }
  | { readonly kind: 'experiment'; readonly line: string }
  | {
      readonly kind: 'unknown';
      /** A question of the subject with no answer here, one of another subject, or words that ask nothing. */
      readonly why: 'unknown' | 'elsewhere' | 'courtesy';
      /** The nearest lessons, best first. */
      readonly lessons: readonly number[];
      /** Entries that may have been meant, best first; none where nothing comes near. */
      readonly entries: readonly string[];
    };

/** How like an entry's own wordings a question must be to be answered from it, 0 to 1. */
const CONFIDENT = 0.52;
/** The same where half of what it says is unknown, where words of another subject stand in it, and where it names nothing. */
const CONFIDENT_UNKNOWN = 0.56;
const CONFIDENT_ELSEWHERE = 0.63;
const CONFIDENT_UNNAMED = 0.7;
/** The same where a single notion stands beside words that nobody here knows: “the weight of the moon”. */
const CONFIDENT_STRANGE = 0.64;
const MANY_UNKNOWN = 0.5;
/** Below this likeness an entry must also be clearly nearer than the next one. */
const CLEAR = 0.8;
const CLEARLY_NEARER = 0.08;
/** From which likeness an entry is preferred to an experiment that the question names too. */
const SURELY_ENTRY = { certain: 0.95, likely: 0.65, doubtful: 0.45 } as const;
/** From which likeness an entry may have been meant, how far below the best, and how many of them are offered. */
const PERHAPS = 0.4;
const PERHAPS_BELOW = 0.2;
const MOST_OFFERED = 3;
/** Notions that mean the same wherever they are named: nobody's moon has a sigmoid. */
const UNMISTAKABLE = new Set([
  ...[
    'sigmoid',
    'tanh',
    'relu',
    'leaky-relu',
    'elu',
    'gelu',
    'silu',
    'mish',
    'selu',
    'softplus',
    'nonlinear',
  ],
  ...['lstm', 'gru', 'rnn', 'forget-bias', 'through-time', 'backprop', 'chain-rule', 'gradient-descent'],
  ...['learning-rate', 'batch-norm', 'layer-norm', 'resnet', 'xavier', 'kaiming', 'neural-network'],
]);
const MOST_LESSONS = 3;

const finders = new WeakMap<AnswerBase, Finder>();

/** The finder over a base, made when it is first asked for: that takes more than a second. */
export function finderOf(base: AnswerBase): Finder {
  const finder = finders.get(base) ?? atOnce(Finder.built(base, SPELLINGS));
  finders.set(base, finder);
  return finder;
}

/** Makes it before it is asked for, and waits for `pause` every few milliseconds, so that others get their turns meanwhile. */
export async function prepareFinder(base: AnswerBase, pause: () => Promise<unknown>): Promise<void> {
  const steps = Finder.built(base, SPELLINGS);
  for (let step = steps.next(); !finders.has(base); step = steps.next()) {
    if (step.done) finders.set(base, step.value);
    else await pause();
  }
}

function outweighs(score: number, { likely }: AskedExperiment): boolean {
  return score >= SURELY_ENTRY[likely];
}

/** How like an entry a question with these terms must be. */
function needed(terms: readonly Term[]): number {
  const said = terms.filter(({ kind }) => kind !== 'nothing' && kind !== 'number');
  const named = said.filter(({ kind }) => kind === 'notion');
  const unknown = said.filter(({ kind }) => kind === 'word' || kind === 'elsewhere');
  if (named.length === 0 && said.length < 2) return Number.POSITIVE_INFINITY;
  const surely = named.some(({ text }) => UNMISTAKABLE.has(text));
  if (said.some(({ kind }) => kind === 'elsewhere')) return surely ? CONFIDENT_UNKNOWN : CONFIDENT_ELSEWHERE;
  if (named.length === 0) return CONFIDENT_UNNAMED;
  if (named.length === 1 && unknown.length > 0 && !surely) return CONFIDENT_STRANGE;
  return unknown.length >= said.length * MANY_UNKNOWN ? CONFIDENT_UNKNOWN : CONFIDENT;
}

function unknown(
  terms: readonly Term[],
  found: readonly Found[],
  nearest: readonly number[],
  base: AnswerBase,
): Understanding {
  const has = (kind: Term['kind']) => terms.some((term) => term.kind === kind);
  if (terms.length > 0 && terms.every(({ kind }) => kind === 'nothing'))
    return { kind: 'unknown', why: 'courtesy', lessons: [], entries: [] };
  if (has('elsewhere') || !has('notion'))
    return { kind: 'unknown', why: 'elsewhere', lessons: [], entries: [] };
  const near = found.flatMap(({ id }) => base.entries.find((entry) => entry.id === id)?.lesson ?? []);
  const lessons = [...new Set([...near.slice(0, MOST_LESSONS), ...nearest])].slice(0, MOST_LESSONS);
  const least = Math.max(PERHAPS, (found[0]?.score ?? 0) - PERHAPS_BELOW);
  const entries = found.filter(({ score }) => score >= least).map(({ id }) => id);
  return { kind: 'unknown', why: 'unknown', lessons, entries: entries.slice(0, MOST_OFFERED) };
}

/** Takes a question for what it most likely is; for neither entry nor experiment where that is not likely enough. */
export function understand(question: string, base: AnswerBase): Understanding {
  const finder = finderOf(base);
  const exact = finder.exactly(question);
  if (exact !== undefined) return { kind: 'entry', id: exact };
  const terms = finder.read(question);
  const found = finder.find(question);
  const [best, next] = found;
  const experiment = experimentIn(terms);
  if (experiment && !(best && outweighs(best.score, experiment)))
    return { kind: 'experiment', line: experiment.line };
  const clear = best && (best.score >= CLEAR || best.score - (next?.score ?? 0) >= CLEARLY_NEARER);
  if (clear && best.score >= needed(terms)) return { kind: 'entry', id: best.id };
  return unknown(terms, found, finder.lessons(question), base);
}
