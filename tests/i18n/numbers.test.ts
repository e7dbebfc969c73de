import { describe, expect, it } from 'vitest';
import { anyNumber, percentage, powerOfTen } from '../../src/i18n/numbers.js';

describe('a number in words', () => {
  it.each([
    [1.2345e-12, '1.2 × 10⁻¹²', '1.2 × 10⁻¹²'],
    [0.2356, '0.236', '۰٫۲۳۶'],
    [1, '1', '۱'],
    [5420.4, '5,420', '۵٬۴۲۰'],
    [54204, '5.4 × 10⁴', '5.4 × 10⁴'],
    [-3e-9, '−3.0 × 10⁻⁹', '−3.0 × 10⁻⁹'],
    [9.96e-5, '1.0 × 10⁻⁴', '1.0 × 10⁻⁴'],
    [Number.POSITIVE_INFINITY, '∞', '∞'],
    [Number.NaN, '–', '–'],
  ])('%d is %s in English and %s in Persian', (value, english, persian) => {
    expect(anyNumber(value, 'en')).toBe(english);
    expect(anyNumber(value, 'fa')).toBe(persian);
  });

  it('never rounds something to nothing, or nearly all to all', () => {
    expect(percentage(0.0001, 'en')).toBe('< 0.1%');
    expect(percentage(0.9999, 'en')).toBe('> 99%');
    // A Persian sentence would else put the sign on the other side.
    expect(percentage(0.9999, 'fa')).toBe('\u200e> ۹۹٪');
    expect(percentage(0, 'fa')).toBe('۰٪');
    expect(percentage(1, 'en')).toBe('100%');
  });

  it('writes powers of ten with superscripts', () => {
    expect(powerOfTen(-307)).toBe('10⁻³⁰⁷');
  });
});
