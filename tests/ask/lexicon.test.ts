import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clausesOf, wordsOf } from '../../src/ask/question-text.js';
import { stem } from '../../src/ask/stem.js';
import { finder } from './base.js';

const notions = (text: string) =>
  finder.lexicon
    .read(text)
    .filter(({ kind }) => kind === 'notion' || kind === 'asking')
    .map(({ text: notion }) => notion);

describe('a question', () => {
  it.each([
    ['چرا گرادیان محو می‌شود؟'],
    ['چرا گرادیان محو میشه'],
    ['چرا گراديان محو مى شود'],
    ['chera gradient mahv mishe'],
    ['چرا gradient محو میشه'],
    ['why does the gradient vanish?'],
    ['WHY DO GRADIENTS DISAPPEAR'],
    ['why do the graidents vanish'],
  ])('is read into the same notions in every spelling: «%s»', (text) => {
    expect(new Set(notions(text))).toEqual(new Set(['why', 'gradient', 'vanish']));
  });

  it.each([
    ['نرمال‌سازی دسته‌ای', 'batch-norm'],
    ['نرمال سازی دسته ای', 'batch-norm'],
    ['نرمالسازی دسته‌ای', 'batch-norm'],
    ['batchnorm', 'batch-norm'],
    ['Batch Normalisation', 'batch-norm'],
    ['بچ‌نرم', 'batch-norm'],
    ['اتصال باقی مانده', 'residual'],
    ['F(x) + x', 'residual'],
    ['σ(1−σ)', 'sigma-formula'],
    ['∂L/∂h', 'two-lenses'],
    ['1.1e-12', 'sci-number'],
    ['10⁻¹²', 'sci-number'],
    ['رِلوی نشتی', 'leaky-relu'],
    ['backpropogation', 'backprop'],
  ])('takes «%s» for %s', (text, notion) => {
    expect(notions(text)).toEqual([notion]);
  });

  it('keeps “he” a person where nothing is said of weights', () => {
    expect(notions('who is Glorot and what did he propose')).not.toContain('kaiming');
    expect(notions('he or xavier for relu')).toContain('kaiming');
    expect(notions('گرادیان هی کم میشه')).not.toContain('kaiming');
    expect(notions('زاویر یا هی')).toContain('kaiming');
  });

  it('does not take words apart that only look alike', () => {
    expect(notions('is it in it')).toEqual([]);
    expect(notions('what time is it')).toEqual(['what']);
  });
});

describe('the words of a question', () => {
  it('have one spelling, with numbers apart', () => {
    expect(wordsOf('۳۰لایه، لایه‌های ٣٠ 50-layer')).toEqual(['30', 'لایه', 'لایههای', '30', '50', 'layer']);
  });

  it('are cut where there is no end of them', () => {
    expect(wordsOf('a '.repeat(5000)).length).toBeLessThanOrEqual(100);
    expect(wordsOf('x1'.repeat(5000)).every(({ length }) => length <= 32)).toBe(true);
  });

  it('fall into clauses', () => {
    expect(clausesOf('Hi! I am late. what is 0.25?').map((clause) => clause.trim())).toEqual([
      'Hi',
      'I am late',
      'what is 0.25',
    ]);
  });

  it('meet in their stems', () => {
    for (const [one, other] of [
      ['gradients', 'gradient'],
      ['vanishing', 'vanish'],
      ['normalised', 'normalizing'],
      ['لایههای', 'لایه'],
      ['وزنها', 'وزن'],
    ])
      expect(stem(one ?? '')).toBe(stem(other ?? ''));
    expect(stem('1000')).toBe('1000');
  });

  it('may be anything at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(Array.isArray(finder.find(text))).toBe(true);
      }),
      { numRuns: 300, seed: 7 },
    );
  });
});
