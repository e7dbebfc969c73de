import type { Language } from '../i18n/language.js';

const RAISED: Readonly<Record<string, string>> = {
  '-': '⁻',
  ...Object.fromEntries([...'⁰¹²³⁴⁵⁶⁷⁸⁹'].map((raised, digit) => [String(digit), raised])),
};

/** 10 to a whole power, 10⁻¹², in Latin digits in every language. */
export function powerText(exponent: number): string {
  return `10${[...String(exponent)].map((char) => RAISED[char] ?? '').join('')}`;
}

/** A value as a power of ten, with its leading digits where it is not a whole power: 2×10⁻³. */
export function scientificText(value: number): string {
  if (value === 0) return '0';
  const [mantissa = '', exponent = ''] = Math.abs(value).toExponential(1).split('e');
  const sign = value < 0 ? '−' : '';
  const digits = mantissa.replace(/\.0$/, '');
  return `${sign}${digits === '1' ? '' : `${digits}×`}${powerText(Number(exponent))}`;
}

/** A number in the language's own digits with so many decimals, but a plain 0. */
export function numberText(value: number, decimals: number, language: Language): string {
  const shown = value === 0 ? 0 : decimals;
  const format = kept(`${language} ${shown}`, () => {
    const digits = { minimumFractionDigits: shown, maximumFractionDigits: decimals };
    return new Intl.NumberFormat(language, { useGrouping: false, signDisplay: 'negative', ...digits });
  });
  return format.format(value).replace('-', '−');
}

/** A factor ×0.25 in the language's own digits, to three significant digits. */
export function factorText(factor: number, language: Language): string {
  const format = kept(
    language,
    () => new Intl.NumberFormat(language, { useGrouping: false, maximumSignificantDigits: 3 }),
  );
  return `×${format.format(factor)}`;
}

// A format takes longer to make than a whole axis of figures takes to write.
const formats = new Map<string, Intl.NumberFormat>();

function kept(name: string, make: () => Intl.NumberFormat): Intl.NumberFormat {
  const format = formats.get(name) ?? make();
  formats.set(name, format);
  return format;
}
