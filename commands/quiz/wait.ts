const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A time to wait, in ms, as messages name it: a unit, and how many of it, rounded up. */
export function waitInWords(wait: number): {
  readonly unit: 'minutes' | 'hours' | 'days';
  readonly amount: number;
} {
  if (wait < HOUR) return { unit: 'minutes', amount: Math.max(1, Math.ceil(wait / MINUTE)) };
  if (wait < DAY) return { unit: 'hours', amount: Math.ceil(wait / HOUR) };
  return { unit: 'days', amount: Math.ceil(wait / DAY) };
}
