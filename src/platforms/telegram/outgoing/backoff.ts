/** The first wait may be this long, milliseconds; each next one twice as long. */
const FIRST = 500;

const LONGEST = 20_000;

/**
 * How long to wait after the `failures`-th failure in a row, milliseconds: anything up to a bound that doubles ("full
 * jitter", Brooker 2015), so that what failed together does not come again together.
 */
export function backoff(failures: number, random: () => number): number {
  return random() * Math.min(LONGEST, FIRST * 2 ** (failures - 1));
}
