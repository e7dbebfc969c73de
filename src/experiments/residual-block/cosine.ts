// Beyond this, the smaller of the two leaves no trace in the rounding of the larger.
const FARTHEST = 1e9;

/**
 * cos θ between two vectors with lengths `a` and `b` whose sum has length `sum` (law of cosines); null where one is too short
 * beside the other, or a length is not finite.
 */
export function cosineBetween(a: number, b: number, sum: number): number | null {
  const [other, both] = [b / a, sum / a];
  if (!(other > 1 / FARTHEST && other < FARTHEST) || !Number.isFinite(both)) return null;
  const cosine = ((both - 1) * (both + 1) - other * other) / (2 * other);
  return Math.max(-1, Math.min(1, cosine));
}
