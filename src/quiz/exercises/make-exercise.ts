import { Random } from '../../engine/random.js';
import { type Draft, type Exercise, type ExerciseKind, isNear, type Slip } from './exercise.js';

/** Draws until one is sound; far more often than any kind needs, so that a kind which never is sound is found out. */
const MOST_DRAWS = 1000;
const FEWEST_SLIPS = 2;

/** The exercise of a kind with the numbers of a seed. Throws RangeError where the kind gives none that is sound. */
export function makeExercise(kind: ExerciseKind, seed: number): Exercise {
  const random = new Random(seed);
  for (let drawn = 0; drawn < MOST_DRAWS; drawn++) {
    const draft = kind.draw(random);
    const slips = distinct(draft, kind);
    if (slips) {
      const { name, closeness, by } = kind;
      return { name, given: draft.given, key: draft.key, slips, closeness, by };
    }
  }
  throw new RangeError(`“${kind.name}” draws no sound exercise from seed ${seed}`);
}

/** The slips that differ from each other, where enough do and none could pass for the key. */
function distinct({ key, slips }: Draft, { closeness }: ExerciseKind): readonly Slip[] | undefined {
  const near = (a: number, b: number) => isNear(a, b, closeness) || isNear(b, a, closeness);
  if (key === 0 || !Number.isFinite(key) || slips.some(({ value }) => near(value, key))) return undefined;
  const apart = slips.filter(
    ({ value }, index) =>
      Number.isFinite(value) && !slips.slice(0, index).some((earlier) => near(value, earlier.value)),
  );
  return apart.length < FEWEST_SLIPS ? undefined : apart;
}
