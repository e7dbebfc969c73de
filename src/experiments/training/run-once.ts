import type { Kernel } from '../../engine/kernel.js';
import { forward, parametersOf, type Trace } from '../../engine/network.js';
import { crossEntropy } from '../../engine/operations/cross-entropy.js';
import { USUAL_SETTINGS } from '../../engine/optimisers.js';
import { train } from '../../engine/train.js';
import { accuracyOn } from './ask.js';
import { matrixOf } from './examples.js';
import { fieldOf } from './field.js';
import { answering } from './fixed-statistics.js';
import { LayerWatch } from './layer-watch.js';
import { measuredSteps } from './moments.js';
import type { DecisionField, Divergence, LayerMoment, RunOutcome } from './result.js';
import { bytesOf } from './room.js';
import type { TrainingSpec } from './spec.js';
import { drawStart, majorityOf, type Start } from './start.js';

/** A measured step of one run; the fields are those of `Moment`. */
export interface RunMoment {
  readonly step: number;
  readonly loss: number;
  readonly accuracy: number;
  readonly layers: readonly LayerMoment[];
}

/** One run from its first step to its last. */
export interface Run {
  readonly outcome: RunOutcome;
  readonly moments: readonly RunMoment[];
  readonly field: DecisionField | null;
}

/** A lone run that blew up with fewer measured steps than this is made again, to be measured closely on its short way. */
const FEW = 20;

/** Draws a net and its data from one seed, trains it and measures it on the way; `onStep` hears how many steps were made. */
export function runOnce(
  spec: TrainingSpec,
  seed: number,
  kernel: Kernel,
  onStep: (made: number) => void,
): Run {
  const run = runFor(spec, seed, kernel, onStep);
  const { divergence } = run.outcome;
  if (!divergence || spec.seeds > 1 || run.moments.length >= FEW) return run;
  return runFor({ ...spec, steps: divergence.step }, seed, kernel, () => {});
}

function runFor(spec: TrainingSpec, seed: number, kernel: Kernel, onStep: (made: number) => void): Run {
  return kernel.scoped(bytesOf(spec), () => {
    const start = drawStart(spec, seed, kernel);
    const untrained = accuracyNow(kernel, start);
    const { moments, divergence } = follow(spec, start, kernel, onStep);
    return {
      outcome: {
        seed,
        accuracy: moments.at(-1)?.accuracy ?? 0,
        untrained,
        firstLoss: moments[0]?.loss ?? Number.NaN,
        lastLoss: moments.at(-1)?.loss ?? Number.NaN,
        majority: majorityOf(start.heldOut.classes),
        divergence,
      },
      moments,
      field: divergence
        ? null
        : kernel.scoped(0, () => fieldOf(kernel, answering(kernel, start), start.heldOut)),
    };
  });
}

/** The share of the held-out examples that the net, as it is now, answers right. */
function accuracyNow(kernel: Kernel, start: Start): number {
  return kernel.scoped(0, () => accuracyOn(kernel, answering(kernel, start), start.heldOut));
}

/** Trains, and measures chosen steps: loss and gradients before the weights move, how far they moved and the answers after. */
function follow(spec: TrainingSpec, start: Start, kernel: Kernel, onStep: (made: number) => void) {
  const { network, batches } = start;
  const measured = new Set(measuredSteps(spec.steps));
  const watch = new LayerWatch(kernel, network);
  const moments: RunMoment[] = [];
  let divergence: Divergence | null = null;
  let trace: Trace | undefined;
  let losses = { sum: 0, count: 0 };
  let finish = (): void => {};

  const made = train(kernel, {
    ...spec,
    ...USUAL_SETTINGS,
    parameters: parametersOf(network),
    clipNorm: spec.clipNorm > 0 ? spec.clipNorm : Number.POSITIVE_INFINITY,
    lossOf(tape, step) {
      finish();
      if (step > 1) onStep(step - 1);
      const { inputs, classes } = batches.next();
      trace = forward(tape, network, matrixOf(kernel, inputs, classes.length));
      return crossEntropy(tape, trace.output, classes);
    },
    onStep(step, loss, norm) {
      if (!Number.isFinite(loss)) divergence = { step, at: 'loss' };
      else if (!Number.isFinite(norm)) divergence = { step, at: 'gradient' };
      if (divergence || !trace) return false;
      losses = { sum: losses.sum + loss, count: losses.count + 1 };
      if (!measured.has(step)) return true;
      const gradients = watch.before(trace);
      const mean = losses.sum / losses.count;
      losses = { sum: 0, count: 0 };
      finish = () => {
        finish = () => {};
        moments.push({
          step,
          loss: mean,
          accuracy: accuracyNow(kernel, start),
          layers: watch.after(gradients),
        });
      };
      return true;
    },
  });
  finish();
  onStep(made);
  const sound = parametersOf(network).every(({ data }) => Number.isFinite(kernel.norm(data)));
  if (!sound) divergence ??= { step: made, at: 'weights' };
  return { moments, divergence };
}
