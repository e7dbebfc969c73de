import { median } from '../generated/median.js';

/** How a guess did. */
export interface PredictionScore {
  /** log10(guess / measured): above 0 where too much was guessed. */
  readonly off: number;
  /** 10 for a guess that is exact, half as many for each decade it is off, whole. */
  readonly points: number;
  /** Whether it is within half a decade. */
  readonly close: boolean;
}

/** How a class did; undefined where nobody guessed. */
export interface ClassScore {
  readonly count: number;
  /** The median of the guesses, as log10. */
  readonly median: number;
  /** Of the median. */
  readonly off: number;
  /** The least |off| of all guesses. */
  readonly best: number;
  /** How many guesses are close. */
  readonly close: number;
}

const MOST_POINTS = 10;
const CLOSE = 0.5;

/** Scores a guess of log10(first/last) against the measured one. */
export function scorePrediction(guess: number, measured: number): PredictionScore {
  const off = guess - measured;
  return {
    off,
    points: Math.round(MOST_POINTS * 2 ** -Math.abs(off)),
    close: Math.abs(off) <= CLOSE,
  };
}

/** Scores a class's guesses of log10(first/last) against the measured one. */
export function scoreClass(guesses: readonly number[], measured: number): ClassScore | undefined {
  if (guesses.length === 0) return undefined;
  const middle = median(guesses);
  const scores = guesses.map((guess) => scorePrediction(guess, measured));
  return {
    count: guesses.length,
    median: middle,
    off: middle - measured,
    best: scores.reduce((least, { off }) => Math.min(least, Math.abs(off)), Number.POSITIVE_INFINITY),
    close: scores.filter(({ close }) => close).length,
  };
}
