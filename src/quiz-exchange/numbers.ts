import { normaliseLine } from '../chat/normalise.js';
import { readNumber } from '../chat/written-number.js';

/** A number as somebody typed it into a file, in any digits, with a point or a comma; undefined for anything else. */
export function typedNumber(text: string): number | undefined {
  const line = normaliseLine(text).replace(/\s/g, '');
  const value = readNumber(line.replace(/^([+-]?\d+),(\d+)(?=$|e)/i, '$1.$2'))?.value;
  return value !== undefined && Number.isFinite(value) ? value : undefined;
}

/** A number in digits alone, without an exponent, that reads as just that number: `0.000000296`. */
export function plainDecimal(value: number): string {
  const [, sign = '', whole = '', decimals = '', power] =
    /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value)) ?? [];
  if (power === undefined) return String(value);
  const digits = `${whole}${decimals}`;
  const point = whole.length + Number(power);
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  return `${sign}${digits.padEnd(point, '0')}`;
}
