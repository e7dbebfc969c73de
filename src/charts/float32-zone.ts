import type { GradientFlowResult } from '../experiments/gradient-flow/result.js';
import type { Translate } from '../i18n/message.js';
import type { Zone } from './chart.js';

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
