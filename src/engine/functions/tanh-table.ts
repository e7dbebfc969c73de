import { ONE, over, times, toNumber } from './fixed-point.js';

/** How many steps a unit of {@link TANH_TABLE} has, and the last unit. */
export const STEPS = 32;
export const LAST = 20;

/** tanh(k/32) at 2 k and its slope 1 − tanh²(k/32) at 2 k + 1, k = 0…640. */
export const TANH_TABLE: Float64Array = (() => {
  const table = new Float64Array(2 * (STEPS * LAST + 1));
  const step = exponential((2n * ONE) / BigInt(STEPS));
  let power = ONE;
  for (let k = 0; k <= STEPS * LAST; k++) {
    // With E = e^(2x): tanh x = (E − 1)/(E + 1), and its slope is 4 E/(E + 1)².
    table[2 * k] = toNumber(over(power - ONE, power + ONE));
    table[2 * k + 1] = toNumber(over(over(4n * power, power + ONE), power + ONE));
    power = times(power, step);
  }
  return table;
})();

/** eˣ for a small x, by its series. */
function exponential(x: bigint): bigint {
  let sum = 0n;
  let term = ONE;
  for (let n = 1n; term !== 0n; n++) {
    sum += term;
    term = times(term, x) / n;
  }
  return sum;
}
