import type { Random } from '../../engine/random.js';
import type { Examples } from './examples.js';

const INNER = 0.8;
const OUTER = 1.8;
const NOISE = 0.12;

/**
 * Two concentric circles in the plane, as many points of each: class 0 inside, class 1 around it, with normal noise. Points lie
 * in every direction alike, because a standard normal pair does.
 */
export function circles(random: Random, each: number): Examples {
  const inputs = new Float64Array(4 * each);
  const classes = new Float64Array(2 * each).map((_, row) => row % 2);
  for (const [row, outside] of classes.entries()) {
    const [x, y] = [random.normal(), random.normal()];
    const scale = (outside ? OUTER : INNER) / (Math.sqrt(x * x + y * y) || 1);
    inputs[2 * row] = x * scale + NOISE * random.normal();
    inputs[2 * row + 1] = y * scale + NOISE * random.normal();
  }
  return { inputs, classes };
}
