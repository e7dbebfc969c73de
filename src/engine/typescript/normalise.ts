import type { NormalisedOver } from '../kernel.js';
import { type Numbers, precisionOf, type Rounding, roundingOf } from '../numbers.js';
import { squares, sum } from './sum.js';

/** Added to every variance so that none is 0. */
const EPSILON = 1e-5;

/** As `Kernel.normalise` (Ioffe & Szegedy 2015, algorithm 1; Ba et al. 2016, eq. 3). */
export function normalise(
  over: NormalisedOver,
  y: Numbers,
  standard: Numbers,
  scale: Numbers,
  x: Numbers,
  gamma: Numbers,
  beta: Numbers,
): void {
  const round = roundingOf(precisionOf(x));
  const cols = gamma.length;
  if (over === 'layer') standardiseRows(standard, scale, x, cols, round);
  else standardiseColumns(standard, scale, x, cols, round);
  for (let i = 0; i < y.length; i++) {
    const col = i % cols;
    y[i] = round((gamma[col] as number) * (standard[i] as number)) + (beta[col] as number);
  }
}

function inverseDeviation(spread: number, count: number, round: Rounding): number {
  const variance = round(round(spread / count) + round(EPSILON));
  return round(1 / round(Math.sqrt(variance)));
}

function standardiseRows(standard: Numbers, scale: Numbers, x: Numbers, cols: number, round: Rounding): void {
  for (let row = 0, from = 0; from < x.length; row++, from += cols) {
    const mean = round(sum(x, from, from + cols, round) / cols);
    const inverse = inverseDeviation(squares(x, from, from + cols, mean, 1, round), cols, round);
    scale[row] = inverse;
    for (let i = from; i < from + cols; i++) standard[i] = round((x[i] as number) - mean) * inverse;
  }
}

function standardiseColumns(
  standard: Numbers,
  scale: Numbers,
  x: Numbers,
  cols: number,
  round: Rounding,
): void {
  const rows = x.length / cols;
  for (let col = 0; col < cols; col++) {
    let total = 0;
    for (let i = col; i < x.length; i += cols) total = round(total + (x[i] as number));
    const mean = round(total / rows);
    let spread = 0;
    for (let i = col; i < x.length; i += cols) {
      const centred = round((x[i] as number) - mean);
      standard[i] = centred;
      spread = round(spread + round(centred * centred));
    }
    const inverse = inverseDeviation(spread, rows, round);
    scale[col] = inverse;
    for (let i = col; i < x.length; i += cols) standard[i] = (standard[i] as number) * inverse;
  }
}
