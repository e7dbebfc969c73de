import { describe, expect, it } from 'vitest';
import { fold, isPersianScript, normaliseLine } from '../../src/chat/normalise.js';

describe('one spelling for a typed line', () => {
  it.each([
    ['عمق:۲۰', 'عمق:20'],
    ['عمق:٢٠', 'عمق:20'],
    ['\u202eعمق\u200c:\u2067۲۰\u2069', 'عمق:20'],
    ['depth：20', 'depth:20'],
    ['دسته‌اي', 'دستهای'],
    ['تابع:سيگمويد، ريلو', 'تابع:سیگموید, ریلو'],
    ['gain:۱٫۵', 'gain:1.5'],
    ['seed:۱٬۰۰۰', 'seed:1000'],
    ['depth:−3', 'depth:-3'],
    ['a\u0000b\nc', 'a b c'],
  ])('«%s» is «%s»', (typed, line) => {
    expect(normaliseLine(typed)).toBe(line);
  });

  it('folds what only looks different into one word', () => {
    expect(new Set(['leaky_relu', 'Leaky-ReLU', 'leaky relu', 'LEAKYRELU'].map(fold)).size).toBe(1);
    expect(new Set(['رِلو', 'رلو', 'ر\u0640لو'].map(fold)).size).toBe(1);
    expect(new Set(['میان‌بُر', 'میانبر', 'ميان بر'].map(fold)).size).toBe(1);
  });
});

describe('the script of a line', () => {
  it('is Persian from the first Persian word or digit on', () => {
    expect(isPersianScript('/vanish 10 سیگموید')).toBe(true);
    expect(isPersianScript('محوشدگی')).toBe(true);
    expect(isPersianScript('/vanish depth:۲۰')).toBe(true);
    expect(isPersianScript('/vanish depth:20 χ، «»')).toBe(false);
    expect(isPersianScript('')).toBe(false);
  });
});
