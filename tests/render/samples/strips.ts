import { line, type Make, panel } from './shared.js';

/** Two filled outlines one over the other, named by headings, on an axis without figures. */
export const strips: Make = (language) => {
  const fa = language === 'fa';
  const outline = (strip: number) =>
    Array.from({ length: 61 }, (_, i) => {
      const x = -6 + i / 5;
      const y = strip + 0.6 * Math.exp((-x * x) / (2 + 4 * strip));
      return { x, y, low: strip, high: y };
    });
  return {
    language,
    title: fa ? 'ناحیهٔ سبز' : 'The green zone',
    subtitle: '',
    verdict: fa ? 'بیشتر درون ناحیه' : 'Most of it inside',
    mood: 'neutral',
    panels: [
      panel({
        x: { label: 'x', scale: 'linear', ticks: 'decimal', min: -6, max: 6 },
        y: { label: '', scale: 'linear', ticks: 'none', min: 0, max: 2 },
        series: [0, 1].map((tone) => line('', tone, outline(1 - tone), { marker: 'none' })),
        zones: [{ axis: 'x', from: -3, to: 3, label: fa ? 'سبز' : 'green', tone: 'good' }],
        headings: [0, 1].map((tone) => ({ y: 2 - tone, text: fa ? 'لایهٔ نخست' : 'the first layer', tone })),
      }),
    ],
    alt: fa ? 'دو هیستوگرام' : 'Two histograms',
  };
};
