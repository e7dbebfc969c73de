import type { Answer } from '../../src/chat/answer.js';
import { UserError } from '../../src/chat/user-error.js';
import { readNumber } from '../../src/chat/written-number.js';
import type { Challenge } from '../../src/quiz/predictions/challenge.js';
import { decadesOf, type MeasuredChallenge } from './measured.js';
import { CURVES, challengeLine, type PredictValues } from './options.js';

/** Farther than float64's range nobody need guess. */
const MOST_DECADES = 308;

function refuse(
  key: string,
  challenge: Challenge,
  values: Answer<never>['text'][number]['values'] = {},
): never {
  throw new UserError([{ key, values }], challengeLine(challenge));
}

/**
 * A written guess as log10(first/last): a number above 0 is the ratio itself, one below 0 its power of ten, and so is a plain 0.
 * @throws {UserError} where it can be neither.
 */
export function readRatioGuess(challenge: Challenge, written: string): number {
  const value = readNumber(written)?.value ?? Number.NaN;
  const decades = value > 0 ? Math.log10(value) : value;
  if (!Number.isFinite(decades) || Math.abs(decades) > MOST_DECADES) {
    refuse('error-predict-guess', challenge, { most: MOST_DECADES });
  }
  return decades;
}

/** The guess that choosing a curve stands for. @throws {UserError} where there is no such curve. */
export function readCurveGuess(
  { challenge, nets }: MeasuredChallenge,
  curve: PredictValues['curve'],
): number {
  const letters: readonly string[] = CURVES;
  const chosen = nets[letters.indexOf(curve)];
  return chosen ? decadesOf(chosen) : refuse('error-predict-curve', challenge, { count: nets.length });
}
