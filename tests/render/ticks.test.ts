import { describe, expect, it } from 'vitest';
import type { Axis } from '../../src/charts/chart.js';
import { ticksOf } from '../../src/render/ticks.js';

const axis = (look: Partial<Axis>): Axis => ({
  label: '',
  scale: 'linear',
  ticks: 'decimal',
  min: 0,
  max: 1,
  ...look,
});
const texts = (look: Partial<Axis>, language: 'en' | 'fa' = 'en', room = 7): string[] =>
  ticksOf(axis(look), language, room).map(({ text }) => text);

describe('Ticks of a counting axis', () => {
  it('hold the first and the last layer and round ones between', () => {
    expect(texts({ ticks: 'integer', min: 1, max: 20 })).toEqual(['1', '5', '10', '15', '20']);
    expect(texts({ ticks: 'integer', min: 1, max: 5 })).toEqual(['1', '2', '3', '4', '5']);
    expect(texts({ ticks: 'integer', min: 0, max: 10 })).toEqual(['0', '2', '4', '6', '8', '10']);
  });

  it('are in Persian digits in Persian', () => {
    expect(texts({ ticks: 'integer', min: 1, max: 20 }, 'fa')).toEqual(['۱', '۵', '۱۰', '۱۵', '۲۰']);
  });

  it('leave out a round layer too close to the last', () => {
    expect(texts({ ticks: 'integer', min: 1, max: 51 })).toEqual(['1', '10', '20', '30', '40', '51']);
  });
});

describe('Ticks of a log axis', () => {
  it.each([
    [1e-14, 10],
    [1e-250, 1e200],
    [1e-307, 1e307],
    [1e-5, 1e-1],
    [1e-20, 1e4],
  ])('are four to seven whole decades, evenly spaced: %d to %d', (min, max) => {
    const ticks = ticksOf(axis({ scale: 'log', ticks: 'power', min, max }), 'en', 7);
    const exponents = ticks.map(({ value }) => Math.log10(value));
    const gaps = exponents
      .slice(1)
      .map((exponent, i) => Math.round((exponent - (exponents[i] ?? 0)) * 1e6) / 1e6);
    expect(ticks.length).toBeGreaterThanOrEqual(4);
    expect(ticks.length).toBeLessThanOrEqual(7);
    expect(new Set(gaps).size).toBe(1);
    expect(gaps.every(Number.isInteger)).toBe(true);
    expect(ticks.every(({ value }) => value >= min * 0.999 && value <= max * 1.001)).toBe(true);
  });

  it('keep Latin powers in Persian', () => {
    expect(texts({ scale: 'log', ticks: 'power', min: 1e-12, max: 1 }, 'fa')).toEqual([
      '10⁻¹²',
      '10⁻¹⁰',
      '10⁻⁸',
      '10⁻⁶',
      '10⁻⁴',
      '10⁻²',
      '10⁰',
    ]);
  });

  it('split decades where there are few', () => {
    expect(texts({ scale: 'log', min: 0.1, max: 2 })).toEqual(['0.1', '0.2', '0.5', '1', '2']);
  });
});

describe('Ticks of a linear axis', () => {
  it('are round, with as many decimals as the step has, but a plain 0', () => {
    expect(texts({ min: 0, max: 0.25 })).toEqual(['0', '0.05', '0.10', '0.15', '0.20', '0.25']);
    expect(texts({ min: -1, max: 1 }, 'fa')).toEqual(['‎−۱٫۰', '‎−۰٫۵', '۰', '۰٫۵', '۱٫۰']);
  });
});

describe('Ticks of factors', () => {
  it('read log10 values as factors', () => {
    const ticks = ticksOf(axis({ ticks: 'factor', min: -1, max: 0.1 }), 'en', 7);
    expect(ticks.map(({ text }) => text)).toEqual(['×0.1', '×0.2', '×0.5', '×1']);
    expect(ticks.map(({ value }) => 10 ** value)).toEqual(
      [0.1, 0.2, 0.5, 1].map((v) => expect.closeTo(v, 9)),
    );
    expect(texts({ ticks: 'factor', min: -1, max: 0.1 }, 'fa')).toEqual(['×۰٫۱', '×۰٫۲', '×۰٫۵', '×۱']);
  });

  it('are powers over a wide range, and close to 1 over a narrow one', () => {
    expect(texts({ ticks: 'factor', min: -6, max: 2 })).toEqual(['×10⁻⁶', '×10⁻⁴', '×10⁻²', '×1', '×10²']);
    expect(texts({ ticks: 'factor', min: -0.02, max: 0.02 })).toContain('×1');
  });
});
