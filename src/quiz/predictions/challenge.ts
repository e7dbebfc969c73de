import { Random } from '../../engine/random.js';
import type { GradientFlowSpec } from '../../experiments/gradient-flow/spec.js';
import { oneOf, whole } from '../exercises/exercise.js';
import { smallNet } from '../generated/net.js';
import { RECIPES, type Recipe } from '../generated/recipes.js';

/** What is to be foretold: a net's first/last, or which of several curves is its. */
export type Task = 'ratio' | 'curves';

/** How hard: the usual nets; other weights; nets with remedies. */
export type PredictionLevel = 1 | 2 | 3;

/** One thing to foretell, named by all that decides it. */
export interface ChallengeName {
  readonly task: Task;
  readonly level: PredictionLevel;
  readonly seed: number;
}

/** A challenge: the nets whose curves are shown, one for a ratio, and which of them is asked for. */
export interface Challenge extends ChallengeName {
  readonly nets: readonly GradientFlowSpec[];
  /** Index of the net that is described. */
  readonly asked: number;
}

/** Seeds of challenges are whole numbers from 1 to this. */
export const MOST_CHALLENGE = 999_999;

const CURVES: Readonly<Record<PredictionLevel, number>> = { 1: 3, 2: 4, 3: 4 };
const DEPTHS: Readonly<Record<PredictionLevel, readonly [number, number]>> = {
  1: [5, 20],
  2: [10, 40],
  3: [10, 50],
};
/** Deeper, the steepest curve leaves no room to tell the others apart. */
const CURVE_DEPTHS = [8, 16] as const;
const PLAIN = ['sigmoid-xavier', 'tanh-small', 'tanh-xavier', 'relu-xavier', 'relu-he'];
const MENDED = ['relu-batch-norm', 'relu-residual'];
/** A picture shows at least so many. */
const FEWEST_DECADES = 4;
/** Far from the seeds of other challenges. */
const ATTEMPT = 10_000_000;
const CODE = /^(ratio|curves)-([123])-(\d{1,6})$/;

function drawChange(random: Random, level: PredictionLevel): Recipe['change'] {
  const known = (names: readonly string[]) => RECIPES.filter(({ name }) => names.includes(name));
  const recipe = (recipes: readonly Recipe[]) => recipes[random.integer(recipes.length)]?.change ?? {};
  if (level === 1) return recipe(known(PLAIN));
  if (level === 2) {
    return oneOf<Recipe['change']>(random, [
      { activation: 'sigmoid', gain: oneOf(random, [2, 3, 4, 6]) },
      { activation: 'tanh', gain: oneOf(random, [0.4, 0.6, 0.8, 1.5, 2]) },
      { activation: 'relu', initialiser: 'he', gain: oneOf(random, [0.6, 0.8, 1.2, 1.5]) },
    ]);
  }
  return oneOf<Recipe['change']>(random, [
    recipe(known(MENDED)),
    { activation: 'tanh', residual: true },
    { activation: 'tanh', initialiser: 'xavier', normalisation: 'batch' },
    { activation: 'sigmoid', bias: oneOf(random, [2, 3, 4]) },
    { activation: 'sigmoid', normalisation: 'batch' },
  ]);
}

/** Different changes, as many as wanted, from as many draws as that takes. */
function drawChanges(random: Random, level: PredictionLevel, count: number): readonly Recipe['change'][] {
  const drawn = new Map<string, Recipe['change']>();
  while (drawn.size < count) {
    // Remedies alone give curves too much alike.
    const change = drawChange(random, level === 3 && drawn.size % 2 === 1 ? 2 : level);
    drawn.set(JSON.stringify(smallNet(change)), change);
  }
  return [...drawn.values()];
}

/** The challenge of a name, always the same one; another `attempt` gives other nets. */
export function drawChallenge(name: ChallengeName, attempt = 0): Challenge {
  const { task, level, seed } = name;
  const random = new Random(seed + attempt * ATTEMPT);
  const [least, most] = task === 'curves' ? CURVE_DEPTHS : DEPTHS[level];
  const depth = whole(random, least, most);
  const count = task === 'curves' ? CURVES[level] : 1;
  const nets = drawChanges(random, level, count).map((change) => smallNet({ ...change, depth, seed }));
  return { task, level, seed, nets, asked: random.integer(count) };
}

/** How well curves can be told apart, by their log10(first/last): the least gap as a share of the height they take. */
export function distinctness(decades: readonly number[]): number {
  const sorted = decades.toSorted((a, b) => a - b);
  const height = Math.max(FEWEST_DECADES, (sorted.at(-1) ?? 0) - (sorted[0] ?? 0));
  return Math.min(...sorted.slice(1).map((each, index) => (each - (sorted[index] ?? each)) / height));
}

/** A challenge's name in one word, e.g. `ratio-2-12345`. */
export function challengeCode({ task, level, seed }: ChallengeName): string {
  return `${task}-${level}-${seed}`;
}

/** Reads {@link challengeCode}; undefined where it is none. */
export function readChallengeCode(code: string): ChallengeName | undefined {
  const [, task, level, seed] = CODE.exec(code) ?? [];
  if ((task !== 'ratio' && task !== 'curves') || seed === undefined) return undefined;
  return { task, level: Number(level) as PredictionLevel, seed: Number(seed) };
}
