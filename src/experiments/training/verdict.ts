import { median } from '../gradient-flow/band.js';
import type { LayerMoment, Moment, RunOutcome, TrainingResult } from './result.js';

/**
 * How a run ended: its errors under a fifth of those of always giving the most frequent answer; fewer errors than that answer
 * and the untrained net make, but not so few; no better than chance would explain; or with numbers that had run away.
 */
export type TrainingVerdict = 'learned' | 'partly' | 'chance' | 'diverged';

/** From the worst to the best. */
const ORDER: readonly TrainingVerdict[] = ['diverged', 'chance', 'partly', 'learned'];

const FEW_ERRORS = 0.2;

/** How many standard deviations of a guesser's luck are still luck. */
const LUCK = 3;

/** How many times a guesser's loss, ln classes, a loss must be to have run away. */
const RUNAWAY = 10;

/** How much less or more of the signal must reach the first layer than the last for it to have vanished or exploded. */
const NOTABLE = 20;

/** Steps that change less than this share of a layer's weights hardly teach it: 0.001 is usual. */
const ASLEEP = -5;

/** While the loss is above this share of the first there is still much to learn; after that even a healthy gradient is small. */
const MUCH_TO_LEARN = 0.1;
const FEWEST_MOMENTS = 3;

/** How a training run, or several of one net, turned out. */
export interface TrainingReading {
  /** Of the middle run, the worse of two. */
  readonly verdict: TrainingVerdict;
  /** Each run's own, in their order. */
  readonly each: readonly TrainingVerdict[];
  /** Medians over the runs: held-out accuracy at the end, and what the most frequent answer would reach. */
  readonly accuracy: number;
  readonly majority: number;
  /** Median accuracy before the first step. */
  readonly untrained: number;
  /** ‖∂L/∂h_1‖ / ‖∂L/∂h_depth‖ at the first step, and what that says of the net as it was drawn. */
  readonly startRatio: number;
  readonly start: 'vanishing' | 'healthy' | 'exploding';
  /** The same ratio at the last step. */
  readonly endRatio: number;
  /** log10 ‖ΔW‖/‖W‖ of layers 1…depth in a typical step while there is much to learn: medians over the measured ones. */
  readonly pace: readonly number[];
  /** How many layers next to the input hardly move in a typical step; 0 where the first one does. */
  readonly asleep: number;
}

/** Reads what a training run says. */
export function readTraining({ spec, runs, moments, classes, heldOut }: TrainingResult): TrainingReading {
  const each = runs.map((run) => verdictOf(run, classes, heldOut));
  const sorted = [...each].sort((one, other) => ORDER.indexOf(one) - ORDER.indexOf(other));
  const startRatio = ratioAt(moments[0]);
  const pace = Array.from({ length: spec.depth }, (_, index) =>
    median(busyOf(moments).map(({ layers }) => layers[index]?.updateRatio ?? Number.NaN)),
  );
  const awake = pace.findIndex((ratio) => !(ratio < ASLEEP));
  return {
    verdict: sorted[Math.floor((sorted.length - 1) / 2)] ?? 'chance',
    each,
    accuracy: median(runs.map(({ accuracy }) => accuracy)),
    majority: median(runs.map(({ majority }) => majority)),
    untrained: median(runs.map(({ untrained }) => untrained)),
    startRatio,
    start: startRatio < 1 / NOTABLE ? 'vanishing' : startRatio > NOTABLE ? 'exploding' : 'healthy',
    endRatio: ratioAt(moments.at(-1)),
    pace,
    asleep: awake < 0 ? pace.length : awake,
  };
}

function verdictOf(run: RunOutcome, classes: number, heldOut: number): TrainingVerdict {
  const { accuracy, untrained, majority, divergence, lastLoss } = run;
  if (divergence) return 'diverged';
  if (1 - accuracy <= FEW_ERRORS * (1 - majority)) return 'learned';
  if (accuracy > beyondLuck(Math.max(majority, untrained), heldOut)) return 'partly';
  return lastLoss > RUNAWAY * Math.log(classes) ? 'diverged' : 'chance';
}

/** What accuracy on so many examples is more than luck makes of a share answered right. */
export function beyondLuck(share: number, examples: number): number {
  return share + LUCK * Math.sqrt((share * (1 - share)) / examples);
}

/** The measured steps until the net has learnt nearly all, the first few at least. */
function busyOf(moments: readonly Moment[]): readonly Moment[] {
  const first = moments[0]?.loss.median ?? Number.NaN;
  const done = moments.findIndex(({ loss }) => loss.median < MUCH_TO_LEARN * first);
  return done < 0 ? moments : moments.slice(0, Math.max(FEWEST_MOMENTS, done));
}

function ratioAt(moment: Moment | undefined): number {
  const signal = (layer: LayerMoment | undefined) => layer?.dh ?? Number.NaN;
  return signal(moment?.layers[0]) / signal(moment?.layers.at(-1));
}
