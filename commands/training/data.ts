import type { NamedTraining } from '../../src/charts/training-words.js';

/**
 * The measured numbers of training runs as JSON data; medians over the seeds, `updateRatio` a log10 that is null where nothing
 * moved.
 */
export function trainingData(nets: readonly NamedTraining[]) {
  const told = (ratio: number) => (Number.isFinite(ratio) ? ratio : null);
  return {
    series: nets.map(({ result, reading }) => ({
      spec: result.spec,
      verdict: reading.verdict,
      accuracy: reading.accuracy,
      majority: reading.majority,
      untrained: reading.untrained,
      heldOut: result.heldOut,
      startRatio: reading.startRatio,
      endRatio: reading.endRatio,
      runs: result.runs.map((run, index) => ({ ...run, verdict: reading.each[index] })),
      steps: result.moments.map(({ step, loss, accuracy, layers }) => ({
        step,
        loss: loss.median,
        lossRange: [loss.min, loss.max],
        accuracy: accuracy.median,
        accuracyRange: [accuracy.min, accuracy.max],
        layers: layers.map(({ dh, dW, updateRatio }) => ({ dh, dW, updateRatio: told(updateRatio) })),
      })),
    })),
  };
}
