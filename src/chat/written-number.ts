/** A number as somebody wrote it. */
export interface WrittenNumber {
  readonly value: number;
  /** Half a unit of the last digit written: how far off a number may be and still be written so. */
  readonly halfUnit: number;
  /** The one spelling that is kept of it, without spaces: `0.25`, `1/4`, `1.1e-12`, `25%`. */
  readonly text: string;
}

const DECIMAL = String.raw`[+-]?(?:\d+\.?\d*|\.\d+)`;
const PLAIN = new RegExp(`^(${DECIMAL})(?:e([+-]?\\d+)|[×x*·⋅]10(?:\\^([+-]?\\d+)|([+-]\\d+)))?$`, 'i');
const POWER = /^([+-]?)10\^([+-]?\d+)$/;
const PERCENT = new RegExp(`^(${DECIMAL})[%٪]$`);
const FRACTION = new RegExp(`^(${DECIMAL})[/÷⁄](${DECIMAL})$`);

function written(digits: string, exponent: number, text: string): WrittenNumber {
  const decimals = digits.split('.')[1]?.length ?? 0;
  return {
    value: Number(`${digits}e${exponent}`),
    halfUnit: Number(`5e${exponent - decimals - 1}`),
    text,
  };
}

/** «۰/۵» is how a decimal point is often typed in Persian; nothing over something is no fraction anybody means. */
function fraction(above: string, below: string): WrittenNumber | undefined {
  const slashed = slashedDecimal(`${above}/${below}`);
  if (slashed !== undefined && Number(above) === 0) return written(slashed, 0, slashed);
  const value = Number(above) / Number(below);
  return Number.isFinite(value) ? { value, halfUnit: 0, text: `${above}/${below}` } : undefined;
}

/** A fraction of whole numbers read with its stroke as a decimal point, «۲/۵» as `2.5`; undefined where it cannot be. */
export function slashedDecimal(word: string): string | undefined {
  const [, whole, decimals] = /^([+-]?\d+)\/(\d+)$/.exec(word) ?? [];
  return whole === undefined || decimals === undefined ? undefined : `${whole}.${decimals}`;
}

/**
 * Reads a number of a normalised line, however it is written: `0.25`, `1e-6`, `10^-6`, `1.1×10^-12`, `1/4`, `25%`; undefined
 * for any other word. What is too large for a float64 is Infinity.
 */
export function readNumber(word: string): WrittenNumber | undefined {
  const [, digits, e, caret, signed] = PLAIN.exec(word) ?? [];
  if (digits !== undefined) {
    const power = e ?? caret ?? signed;
    return written(digits, Number(power ?? 0), power === undefined ? digits : `${digits}e${Number(power)}`);
  }
  const [, sign, exponent] = POWER.exec(word) ?? [];
  if (exponent !== undefined) return written(`${sign}1`, Number(exponent), `${sign}1e${Number(exponent)}`);
  const [, hundredths] = PERCENT.exec(word) ?? [];
  if (hundredths !== undefined) return written(hundredths, -2, `${hundredths}%`);
  const [, above, below] = FRACTION.exec(word) ?? [];
  return above === undefined || below === undefined ? undefined : fraction(above, below);
}
