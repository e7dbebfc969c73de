import type { Axis } from '../charts/chart.js';
import type { Language } from '../i18n/language.js';
import { countingValues, multiples, niceValues } from './nice.js';
import { type Range, rangeOf } from './range.js';
import { factorText, numberText, powerText, scientificText } from './tick-text.js';

/** A mark on an axis: its value, as the axis' scale takes it, and its words. */
export interface Tick {
  readonly value: number;
  readonly text: string;
}

const MOST = 7;
const FEWEST_DECADES = 3;
const LARGEST_PLAIN = 1e6;

/** An axis' marks in a language, no more than there is room for, inside the axis' range. */
export function ticksOf(axis: Axis, language: Language, room: number): Tick[] {
  if (axis.ticks === 'none') return [];
  const range = rangeOf(axis);
  const limit = Math.max(2, Math.min(MOST, Math.floor(room)));
  if (axis.scale === 'log') return logTicks(axis, range, language, limit);
  if (axis.ticks === 'factor') return factorTicks(range, language, limit);
  if (axis.ticks === 'integer') {
    return countingValues(range, Math.max(2, Math.min(12, Math.floor(room)))).map((value) => ({
      value,
      text: Math.abs(value) < LARGEST_PLAIN ? numberText(value, 0, language) : scientificText(value),
    }));
  }
  const { values, decimals } = niceValues(range, limit);
  return values.map((value) => ({
    value,
    text: axis.ticks === 'power' ? scientificText(value) : numberText(value, decimals, language),
  }));
}

function logTicks(axis: Axis, range: Range, language: Language, limit: number): Tick[] {
  const text = (value: number): string => {
    if (axis.ticks === 'power' || value < 1 / LARGEST_PLAIN || value >= LARGEST_PLAIN)
      return scientificText(value);
    return axis.ticks === 'factor'
      ? factorText(value, language)
      : numberText(value, Math.max(0, -Math.floor(Math.log10(value))), language);
  };
  return logValues(range, limit).map((value) => ({ value, text: text(value) }));
}

/** Whole decades where there are enough of them, else 1, 2 and 5 within each, else round values. */
function logValues(range: Range, limit: number): number[] {
  const exponents = { min: Math.log10(range.min), max: Math.log10(range.max) };
  const decades = decadesIn(exponents, limit);
  if (decades.length >= FEWEST_DECADES || exponents.max - exponents.min > limit)
    return decades.map((exponent) => Number(`1e${exponent}`));
  const split = splitDecades(range, [1, 2, 5]);
  const found = split.length <= limit ? split : splitDecades(range, [1, 3]);
  return found.length >= 2 && found.length <= limit ? found : niceValues(range, limit).values;
}

function splitDecades({ min, max }: Range, digits: readonly number[]): number[] {
  const values: number[] = [];
  for (let exponent = Math.floor(Math.log10(min)); exponent <= Math.log10(max); exponent++) {
    for (const digit of digits) values.push(Number(`${digit}e${exponent}`));
  }
  return values.filter((value) => value >= min && value <= max);
}

const STRIDES = [1, 2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 25, 30, 40, 50, 60, 80, 100, 150, 200, 300];

function decadesIn(exponents: Range, limit: number): number[] {
  for (const stride of STRIDES) {
    const found = multiples(exponents, stride);
    if (found.length <= limit) return found;
  }
  return [];
}

function factorTicks(range: Range, language: Language, limit: number): Tick[] {
  const decades = decadesIn(range, limit);
  if (decades.length >= FEWEST_DECADES + 1) {
    return decades.map((value) => ({ value, text: value === 0 ? '×1' : `×${powerText(value)}` }));
  }
  const factors = { min: 10 ** range.min, max: 10 ** range.max };
  const split = splitDecades(factors, [1, 2, 5]);
  const fits = split.length >= FEWEST_DECADES && split.length <= limit;
  const values = fits ? split : niceValues(factors, limit).values.filter((value) => value > 0);
  return values.map((value) => ({ value: Math.log10(value), text: factorText(value, language) }));
}
