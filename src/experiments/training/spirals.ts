import type { Random } from '../../engine/random.js';
import type { Examples } from './examples.js';

const TURNS = 0.75;
const NEAREST = 0.25;
const FARTHEST = 2.4;
const NOISE = 0.07;

/**
 * Two spirals in the plane that wind around each other, as many points of each, with normal noise; class 1 is class 0 turned by
 * half a turn. The arm is walked in equal steps, each a turn by a point of the unit circle with rational coordinates,
 * ((1 − q²)/(1 + q²), 2q/(1 + q²)), which is the same on every machine, as the standard does not promise of a sine.
 */
export function spirals(random: Random, each: number): Examples {
  const inputs = new Float64Array(4 * each);
  const classes = new Float64Array(2 * each).map((_, row) => row % 2);
  const q = (Math.PI * TURNS) / each;
  const [cos, sin] = [(1 - q * q) / (1 + q * q), (2 * q) / (1 + q * q)];
  let [x, y] = [1, 0];
  for (let point = 0; point < each; point++) {
    const radius = NEAREST + ((FARTHEST - NEAREST) * point) / (each - 1);
    for (const side of [1, -1]) {
      const row = 2 * point + (side < 0 ? 1 : 0);
      inputs[2 * row] = side * radius * x + NOISE * random.normal();
      inputs[2 * row + 1] = side * radius * y + NOISE * random.normal();
    }
    [x, y] = [x * cos - y * sin, x * sin + y * cos];
  }
  return { inputs, classes };
}
