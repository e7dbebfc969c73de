import type { Chart, Panel, Point, Series } from '../../../src/charts/chart.js';
import type { Language } from '../../../src/i18n/language.js';

/** Words in each language. */
export type Words = Readonly<Record<Language, string>>;
/** Makes a sample chart in a language. */
export type Make = (language: Language) => Chart;

/** A value as a message inserts it, first-strong isolated. */
export const isolated = (text: string): string => `\u2068${text}\u2069`;
/** Layers 1…depth. */
export const layers = (depth: number): number[] => Array.from({ length: depth }, (_, i) => i + 1);
/** Something like noise, −0.8 to 0.8, the same every time. */
export const wobble = (i: number): number => Math.sin(i * 12.9898) * 0.5 + Math.sin(i * 4.1) * 0.3;

/** The x axis' name. */
export const LAYER: Words = { en: 'layer (1 = nearest the input)', fa: 'شمارهٔ لایه (۱ = کنار ورودی)' };
/** The y axis' name. */
export const SIZE: Words = { en: 'size of the gradient', fa: 'اندازهٔ گرادیان' };
/** A net's settings. */
export const SETTINGS: Words = {
  en: 'width 64 · Xavier · batch 64 · 8 seeds',
  fa: 'پهنا ۶۴ · Xavier · دستهٔ ۶۴ · ۸ بذر',
};

/** A solid line with circles unless told otherwise. */
export const line = (
  label: string,
  tone: number,
  points: readonly Point[],
  look: Partial<Series> = {},
): Series => ({
  label,
  as: 'line',
  tone,
  marker: 'circle',
  dash: 'solid',
  points,
  ...look,
});

/** A gradient that shrinks by a factor per layer towards layer 1, with a band `spread` decades wide at the last. */
export function banded(depth: number, last: number, perLayer: number, spread: number): Point[] {
  return layers(depth).map((x) => {
    const y = last * perLayer ** (depth - x) * 10 ** (0.15 * wobble(x));
    const width = 10 ** (spread * (1 + (depth - x) / depth));
    return { x, y, low: y / width, high: y * width };
  });
}

/** A panel without zones, rules and callouts unless told otherwise. */
export const panel = (words: Partial<Panel> & Pick<Panel, 'x' | 'y' | 'series'>): Panel => ({
  zones: [],
  rules: [],
  callouts: [],
  ...words,
});
