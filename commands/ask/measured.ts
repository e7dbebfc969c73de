import type { GradientFlowSpec } from '../../src/experiments/gradient-flow/spec.js';
import type { RecurrentSpec } from '../../src/experiments/recurrent/spec.js';
import type { Values } from '../../src/i18n/message.js';

interface LayerFactors {
  readonly activationFactor: number;
  readonly weightFactor: number;
}

/** What was measured of one net, whatever command ran it. */
export interface MeasuredSeries {
  readonly spec: GradientFlowSpec | RecurrentSpec;
  readonly verdict: 'vanishing' | 'healthy' | 'exploding';
  /** The signal at the first layer or step over that at the last; NaN or Infinity where the numbers' range ended. */
  readonly ratio: number;
  /** The factors of each layer, first to last; absent in recurrent nets. */
  readonly layers?: readonly LayerFactors[];
}

function hasSeries(data: unknown): data is { readonly series: readonly MeasuredSeries[] } {
  return typeof data === 'object' && data !== null && 'series' in data && Array.isArray(data.series);
}

/** The nets that an answer’s data tell of, in their order; none where it has none. */
export function seriesOf(data: unknown): readonly MeasuredSeries[] {
  return hasSeries(data) ? data.series : [];
}

function lengthOf({ spec }: MeasuredSeries): number {
  return spec.kind === 'gradient-flow' ? spec.depth : spec.steps;
}

/** The geometric mean of a factor over the layers that the signal is multiplied by, all but the first. */
function typical(layers: readonly LayerFactors[], factor: keyof LayerFactors): number {
  const upper = layers.slice(1);
  const logs = upper.reduce((sum, layer) => sum + Math.log(layer[factor]), 0);
  return Math.exp(logs / Math.max(1, upper.length));
}

/** A run’s numbers as the values of messages: `ratio` and what it is made of for the first net, `ratio1`, `ratio2` … for all. */
export function measuredValues(data: unknown): Values {
  const series = seriesOf(data);
  const [first] = series;
  if (!first) return {};
  const factor = first.ratio ** (1 / Math.max(1, lengthOf(first) - 1));
  return {
    depth: lengthOf(first),
    steps: lengthOf(first),
    ratio: first.ratio,
    perLayer: factor,
    perStep: factor,
    activation: typical(first.layers ?? [], 'activationFactor'),
    weight: typical(first.layers ?? [], 'weightFactor'),
    ...Object.fromEntries(series.map(({ ratio }, index) => [`ratio${index + 1}`, ratio])),
  };
}
