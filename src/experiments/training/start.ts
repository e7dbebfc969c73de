import type { Kernel } from '../../engine/kernel.js';
import { drawNetwork, type Network } from '../../engine/network.js';
import { Random } from '../../engine/random.js';
import { Batches } from './batches.js';
import { DATA_SETS } from './data-sets.js';
import type { Examples } from './examples.js';
import type { TrainingSpec } from './spec.js';
import { type Split, split } from './split.js';

/** Beyond every seed that can be asked for: the data have numbers of their own, so that all nets of a seed learn the same. */
const DATA_STREAM = 2 ** 32;

/** How many training examples tell the statistics of a batch-normalised layer, and how many batches they may take. */
const REFERENCE_EXAMPLES = 256;
const MOST_REFERENCE_BATCHES = 32;

/** A net before its first step, and what it is to learn. */
export interface Start extends Split {
  readonly network: Network;
  /** The batches it will be shown. */
  readonly batches: Batches;
  /** Training examples in batches of the same size, for what holds over a batch. */
  readonly reference: readonly Examples[];
}

/** How many batches the reference has. */
export function referenceBatches({ batch }: Pick<TrainingSpec, 'batch'>): number {
  return Math.min(MOST_REFERENCE_BATCHES, Math.ceil(REFERENCE_EXAMPLES / batch));
}

/** Draws everything that one run starts from; the network lies in the kernel's memory. */
export function drawStart(spec: TrainingSpec, seed: number, kernel: Kernel): Start {
  const { features, classes, draw } = DATA_SETS[spec.data];
  const random = new Random(DATA_STREAM + seed);
  const data = split(draw(random), random);
  const shape = { ...spec, inputs: features, outputs: classes };
  const network = drawNetwork(shape, spec, new Random(seed), kernel);
  const sample = new Batches(data.training, spec.batch, random);
  const reference = Array.from({ length: referenceBatches(spec) }, () => sample.next());
  return { ...data, network, batches: new Batches(data.training, spec.batch, random), reference };
}

/** The share of the most frequent class. */
export function majorityOf(classes: Float64Array): number {
  const counts = new Map<number, number>();
  for (const each of classes) counts.set(each, (counts.get(each) ?? 0) + 1);
  return Math.max(...counts.values()) / classes.length;
}
