import { type Verdict, verdictOf } from '../gradient-flow/verdict.js';
import type { RecurrentResult } from './result.js';

/** A result, read: what a teacher would say about the numbers. */
export interface TimeReading {
  /** By `ratio`, as of a deep net's layers. */
  readonly verdict: Verdict;
  /** ‖∂L/∂h_1‖ / ‖∂L/∂h_T‖, of medians. NaN or Infinity where the result's `finding` says so. */
  readonly ratio: number;
  /** The geometric mean of the factors by which steps T…2 multiplied the gradient: ratio^(1/(T − 1)), 1 for a single step. */
  readonly perStep: number;
  /** ρ^(T − 1), what the spectral radius alone would make of it; null where there is no ρ. */
  readonly expected: number | null;
}

/** Reads a result; a pure function of it that throws nothing. */
export function readThroughTime({ spec, dh, radius, finding }: RecurrentResult): TimeReading {
  const ratio = (dh[0]?.median ?? Number.NaN) / (dh.at(-1)?.median ?? Number.NaN);
  const back = spec.steps - 1;
  return {
    verdict: verdictOf(ratio, finding),
    ratio,
    perStep: back === 0 ? 1 : ratio ** (1 / back),
    expected: radius === null ? null : radius ** back,
  };
}
