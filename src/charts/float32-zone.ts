import type { GradientFlowResult } from '../experiments/gradient-flow/result.js';
import type { Translate } from '../i18n/message.js';
import type { Zone } from './chart.js';
import type { Float32Reading } from './float32-reading.js';

/** Half the spacing of float32 numbers, relative to their size: a smaller relative step rounds to nothing. */
const HALF_ULP = 2 ** -24;

/**
 * The ‖∂L/∂W‖ below which one step of size η no longer changes a typical weight kept in float32:
 * η ‖∂L/∂W‖ = 2⁻²⁴ ‖W‖, with the median ‖W‖ of the layers.
 */
export function float32Floor(result: GradientFlowResult): number {
  const norms = result.layers.map((layer) => layer.weightNorm).sort((a, b) => a - b);
  return (HALF_ULP * (norms[Math.floor(norms.length / 2)] ?? 0)) / result.spec.learningRate;
}

/** The shaded foot of a chart that float32 training cannot see, or nothing where the axis ends above it. */
export function float32Zone(
  results: readonly GradientFlowResult[],
  min: number,
  t: Translate,
): readonly Zone[] {
  const to = results.reduce((most, result) => Math.max(most, float32Floor(result)), 0);
  if (!(to > min)) return [];
  return [{ axis: 'y', from: min, to, label: t('chart-float32-zone'), tone: 'danger' }];
}

/** The layers whose float32 norm says 0 or ∞, as stretches of the layer axis; the longest of each kind has its name on it. */
export function unreadZones({ of, zeros, infinities }: Float32Reading, t: Translate): readonly Zone[] {
  return [
    ...stretches(zeros, t('chart-float32-zero', { of })),
    ...stretches(infinities, t('chart-float32-infinite', { of })),
  ];
}

function stretches(layers: readonly number[], label: string): readonly Zone[] {
  const runs: { from: number; to: number }[] = [];
  for (const layer of layers) {
    const run = runs.at(-1);
    if (run && run.to === layer - 1 / 2) run.to = layer + 1 / 2;
    else runs.push({ from: layer - 1 / 2, to: layer + 1 / 2 });
  }
  const [longest] = [...runs].sort((a, b) => b.to - b.from - (a.to - a.from));
  return runs.map((run) => ({ axis: 'x', ...run, label: run === longest ? label : '', tone: 'neutral' }));
}
