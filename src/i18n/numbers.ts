import type { Language } from './language.js';

const SUPERSCRIPTS: Readonly<Record<string, string>> = {
  '-': '⁻',
  '0': '⁰',
  '1': '¹',
  '2': '²',
  '3': '³',
  '4': '⁴',
  '5': '⁵',
  '6': '⁶',
  '7': '⁷',
  '8': '⁸',
  '9': '⁹',
};

const LOCALES: Readonly<Record<Language, string>> = { en: 'en', fa: 'fa-IR' };

/** Keeps a sign on the left of its number, as Intl itself does with a minus. */
const SIGN_FIRST: Readonly<Record<Language, string>> = { en: '', fa: '\u200e' };

const formats = new Map<string, Intl.NumberFormat>();

function format(language: Language, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${language}${JSON.stringify(options)}`;
  const found = formats.get(key) ?? new Intl.NumberFormat(LOCALES[language], options);
  formats.set(key, found);
  return found;
}

/** A whole power of ten in plain Latin digits, e.g. `10⁻¹²`. */
export function powerOfTen(exponent: number): string {
  return `10${[...String(exponent)].map((digit) => SUPERSCRIPTS[digit] ?? digit).join('')}`;
}

/** A number in running text, to `digits` significant digits, in the language's own digits. */
export function plainNumber(value: number, language: Language, digits = 3): string {
  return format(language, { maximumSignificantDigits: digits }).format(value);
}

/**
 * A number of any size: plain between a thousandth and ten thousand, else scientific notation in Latin digits,
 * e.g. `1.2 × 10⁻¹²`; `∞` and `–` for what is no number.
 */
export function anyNumber(value: number, language: Language): string {
  if (Number.isNaN(value)) return '–';
  if (!Number.isFinite(value)) return value > 0 ? '∞' : '−∞';
  const size = Math.abs(value);
  if (size === 0 || (size >= 1e-3 && size < 1e4)) return plainNumber(value, language);
  const [mantissa = '1', exponent = '0'] = value.toExponential(1).split('e');
  return `${mantissa.replace('-', '−')} × ${powerOfTen(Number(exponent))}`;
}

/** A share between 0 and 1 as a percentage; what is more than nothing is never written as none. */
export function percentage(share: number, language: Language): string {
  const style = { style: 'percent' as const, maximumFractionDigits: share < 0.1 ? 1 : 0 };
  const text = format(language, style);
  if (share > 0 && share < 0.0005) return `${SIGN_FIRST[language]}< ${text.format(0.001)}`;
  if (share < 1 && share > 0.995) return `${SIGN_FIRST[language]}> ${text.format(0.99)}`;
  return text.format(share);
}
