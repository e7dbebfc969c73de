import { fromNumber, ONE, over, squareRoot, times, toNumber } from './fixed-point.js';

/** How many steps an octave of {@link EXP_TABLE} has. */
export const STEPS = 128;

/** 2^(i/128) for i = 0…127 as pairs: at 2 i + 1 the nearest float64 H, at 2 i what it lacks, (2^(i/128) − H) / H. */
export const EXP_TABLE: Float64Array = (() => {
  const table = new Float64Array(2 * STEPS);
  let root = 2n * ONE;
  for (let parts = 1; parts < STEPS; parts *= 2) root = squareRoot(root);
  let power = ONE;
  for (let i = 0; i < STEPS; i++) {
    const head = toNumber(power);
    table[2 * i] = toNumber(over(power - fromNumber(head), fromNumber(head)));
    table[2 * i + 1] = head;
    power = times(power, root);
  }
  return table;
})();
