import { DATA_NAMES } from '../src/experiments/training/names.js';
import { runTraining } from '../src/experiments/training/run.js';
import { DEFAULT_TRAINING, type TrainingSpec } from '../src/experiments/training/spec.js';
import { readTraining, type TrainingVerdict } from '../src/experiments/training/verdict.js';
import { loadKernel } from '../src/lab/load-kernel.js';
import type { Line, Part } from './rows.js';

const SEEDS = 5;

/** The net of the claim, and the same with one remedy; all else is alike. */
const NETS: readonly (readonly [string, Partial<TrainingSpec>, TrainingVerdict])[] = [
  ['sigmoid', {}, 'chance'],
  ['ReLU + He', { activation: 'relu', initialiser: 'he' }, 'learned'],
  ['sigmoid, residual', { residual: true }, 'learned'],
  ['sigmoid, batch norm', { normalisation: 'batch' }, 'learned'],
];

/** The claim of `/train`, over five seeds: twenty layers of sigmoid stay at chance, and the same net with a remedy learns. */
export async function claimPart(): Promise<Part> {
  const kernel = loadKernel();
  const lines = DATA_NAMES.flatMap((data) =>
    NETS.map(([name, change, expected]): Line => {
      const result = runTraining({ ...DEFAULT_TRAINING, ...change, data, seeds: SEEDS }, kernel);
      const { each, majority } = readTraining(result);
      const met = each.filter((verdict) => verdict === expected).length;
      return {
        what: `${data}, ${name}`,
        measured: result.runs.map(({ accuracy }) => percent(accuracy)).join(', '),
        against: `always the same answer: ${percent(majority)}`,
        verdict: { target: `${expected} in ${SEEDS} of ${SEEDS}`, met: met === SEEDS },
      };
    }),
  );
  const { depth, width, batch, optimiser, learningRate, steps } = DEFAULT_TRAINING;
  return {
    title: `Held-out answers right after training, ${SEEDS} seeds`,
    lines,
    notes: [
      `Every net: depth ${depth}, width ${width}, batch ${batch}, ${optimiser} at ${learningRate}, ${steps} steps.`,
    ],
  };
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
