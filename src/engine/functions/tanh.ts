import { LAST, STEPS, TANH_TABLE } from './tanh-table.js';

// Adding SHIFT rounds to a whole number.
const SHIFT = 6755399441055744;

/** tanh x, within 1.5 ulp: tanh(c + d) = T + t (1 − T²)/(1 + T t) with T = tanh c from a table and t = tanh d from its series. */
export function tanh(x: number): number {
  // tanh 20 is 1 to the last bit.
  const size = Math.min(Math.abs(x), LAST);
  const n = size * STEPS + SHIFT - SHIFT;
  const d = size - n * (1 / STEPS);
  const square = d * d;
  const t = d + d * square * (-1 / 3 + square * (2 / 15 + square * (-17 / 315 + square * (62 / 2835))));
  const index = 2 * n;
  const whole = TANH_TABLE[index] as number;
  const slope = TANH_TABLE[index + 1] as number;
  const value = whole + (t * slope) / (1 + whole * t);
  return x < 0 || Object.is(x, -0) ? -value : value;
}
