import { canonicalLine } from '../../src/chat/canonical-line.js';
import { UserError } from '../../src/chat/user-error.js';
import {
  nearestTraining,
  shareOfTrainingBudget,
  type TrainingSizes,
} from '../../src/experiments/training/cost.js';
import type { TrainingSpec } from '../../src/experiments/training/spec.js';
import { evenLists, listLengths, sideBySide } from '../side-by-side.js';
import { TRAINING_LISTS, type TrainingValues, trainingOptions, trainingSpecOf } from './options.js';

/** The line of `/train` with these values. */
export function trainingLine(values: TrainingValues): string {
  return canonicalLine('train', trainingOptions, values);
}

/** The nets that values with lists of one length ask for. */
function specsOf(values: TrainingValues): readonly TrainingSpec[] {
  return sideBySide(values, TRAINING_LISTS).map(trainingSpecOf);
}

/** A spec that is in nothing larger than some sizes. */
function capped(spec: TrainingSpec, { depth, width, batch, steps, seeds }: TrainingSizes): TrainingSpec {
  return {
    ...spec,
    depth: Math.min(spec.depth, depth),
    width: Math.min(spec.width, width),
    batch: Math.min(spec.batch, batch),
    steps: Math.min(spec.steps, steps),
    seeds: Math.min(spec.seeds, seeds),
  };
}

/** The greatest sizes that some nets may have to be trained in one answer, in so many steps where those are not to be fewer. */
function affordableSizes(specs: readonly TrainingSpec[], steps?: number): TrainingSizes {
  const most = (key: keyof TrainingSizes) => Math.max(...specs.map((spec) => spec[key]));
  const asked = {
    depth: most('depth'),
    width: most('width'),
    batch: most('batch'),
    steps: most('steps'),
    seeds: most('seeds'),
  };
  const kept = steps === undefined ? {} : { steps };
  return nearestTraining(asked, (sizes) => specs.map((spec) => capped(spec, { ...sizes, ...kept })));
}

/**
 * Lists of one length, of nets that can be trained in one answer; what is too large is made as small as needed, but the steps only
 * where they may be `fewer`.
 */
export function affordableTraining(values: TrainingValues, fewer = true): TrainingValues {
  const even = evenLists(values, TRAINING_LISTS);
  const sizes = affordableSizes(specsOf(even), fewer ? undefined : even.steps);
  const { depth, width, batch, seeds } = sizes;
  const steps = fewer ? sizes.steps : even.steps;
  const cap = (list: readonly number[], most: number) => {
    const each = list.map((value) => Math.min(value, most));
    return new Set(each).size === 1 ? each.slice(0, 1) : each;
  };
  return {
    ...even,
    depth: cap(even.depth, depth),
    width: cap(even.width, width),
    batch: cap(even.batch, batch),
    steps: Math.min(even.steps, steps),
    seeds: Math.min(even.seeds, seeds),
  };
}

/**
 * The nets that values ask for, side by side.
 * @throws {UserError} before any work, where lists differ in length or the nets cost more than one answer may.
 */
export function requireTraining(values: TrainingValues): readonly TrainingSpec[] {
  const lengths = listLengths(values, TRAINING_LISTS);
  const nearest = () => trainingLine(affordableTraining(values));
  if (new Set(lengths).size > 1) {
    throw new UserError([{ key: 'error-lists-differ', values: { counts: lengths.join(', ') } }], nearest());
  }
  const specs = specsOf(values);
  const times = shareOfTrainingBudget(specs);
  if (times > 1) throw new UserError([{ key: 'error-too-long-training', values: { times } }], nearest());
  return specs;
}
