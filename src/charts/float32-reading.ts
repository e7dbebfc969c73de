import type { GradientFlowResult } from '../experiments/gradient-flow/result.js';

/** Which gradient of a layer a norm is of. */
export type Gradient = 'dh' | 'dW';

/** A layer whose true norm is `norm`, and what a float32 sum of squares makes of it. */
export interface ReadLayer {
  readonly layer: number;
  readonly norm: number;
  readonly read: number;
}

/** What a framework that sums in float32 would say of a run's norms, against what they are. */
export interface Float32Reading {
  readonly of: Gradient;
  /** The layers that read 0, whether or not their gradient is. */
  readonly zeros: readonly number[];
  /** The layers that read ∞, whether or not their gradient is. */
  readonly infinities: readonly number[];
  /** How many layers read 0 though their gradient is not, and the least true norm among them; null for none. */
  readonly blind: { readonly count: number; readonly least: number } | null;
  /** How many layers read ∞ though their gradient is finite, and the greatest true norm among them; null for none. */
  readonly flooded: { readonly count: number; readonly most: number } | null;
  /** Of the layers that read neither 0 nor ∞, the one farthest off; null where none is off by a hundredth. */
  readonly worst: ReadLayer | null;
  /** The layer with the least true norm that is not 0; null where there is none. */
  readonly least: ReadLayer | null;
}

/** How far off a reading may be, relative to the true norm, and still be called right. */
const RIGHT = 0.01;

/** Reads what float32 norms would show of a float32 run, medians over the seeds; null for a float64 run. */
export function readFloat32({ layers }: GradientFlowResult, of: Gradient): Float32Reading | null {
  const all = layers.flatMap((layer): readonly ReadLayer[] =>
    layer.float32Norms ? [{ layer: layer.layer, norm: layer[of].median, read: layer.float32Norms[of] }] : [],
  );
  if (all.length === 0) return null;
  const zeros = all.filter(({ read }) => read === 0);
  const infinities = all.filter(({ read }) => read === Number.POSITIVE_INFINITY);
  const blind = zeros.filter(({ norm }) => norm > 0);
  const flooded = infinities.filter(({ norm }) => Number.isFinite(norm));
  const off = ({ norm, read }: ReadLayer) => Math.abs(read - norm) / norm;
  const seen = all.filter(({ read }) => read > 0 && Number.isFinite(read));
  return {
    of,
    zeros: zeros.map(({ layer }) => layer),
    infinities: infinities.map(({ layer }) => layer),
    blind:
      blind.length === 0 ? null : { count: blind.length, least: Math.min(...blind.map(({ norm }) => norm)) },
    flooded:
      flooded.length === 0
        ? null
        : { count: flooded.length, most: Math.max(...flooded.map(({ norm }) => norm)) },
    worst: most(
      seen.filter((each) => off(each) > RIGHT),
      off,
    ),
    least: most(
      all.filter(({ norm }) => norm > 0),
      ({ norm }) => -norm,
    ),
  };
}

function most(layers: readonly ReadLayer[], by: (layer: ReadLayer) => number): ReadLayer | null {
  return layers.reduce<ReadLayer | null>((best, each) => (best && by(best) >= by(each) ? best : each), null);
}
