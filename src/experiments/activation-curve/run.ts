import { ACTIVATIONS } from '../../engine/activations.js';
import { SATURATION } from '../gradient-flow/slopes.js';
import type { ActivationCurveResult, ActivationCurveSpec } from './curve.js';

// Even, so that x = 0, where the kinks are, is among the points.
const INTERVALS = 400;

/** Measures an activation and its slope at 401 evenly spaced inputs from −range to range. Throws nothing. */
export function runActivationCurve(spec: ActivationCurveSpec): ActivationCurveResult {
  const activation = ACTIVATIONS[spec.activation];
  const x = Array.from({ length: INTERVALS + 1 }, (_, i) => (spec.range * (2 * i - INTERVALS)) / INTERVALS);
  const value = x.map((input) => activation.value(input));
  const slope = x.map((input) => activation.slope(input));

  let steepest = { x: 0, slope: -1 };
  const saturated: { from: number; to: number }[] = [];
  let stretch: { from: number; to: number } | null = null;
  for (const [i, input] of x.entries()) {
    const steepness = Math.abs(slope[i] ?? 0);
    if (steepness > steepest.slope) steepest = { x: input, slope: steepness };
    if (steepness >= SATURATION * activation.maxSlope) {
      stretch = null;
    } else if (stretch) {
      stretch.to = input;
    } else {
      stretch = { from: input, to: input };
      saturated.push(stretch);
    }
  }
  return { kind: 'activation-curve', spec, x, value, slope, steepest, saturated };
}
