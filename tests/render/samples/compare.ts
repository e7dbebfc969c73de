import { banded, isolated, LAYER, line, type Make, panel, SETTINGS } from './shared.js';

/** Four nets of one depth side by side in one plot. */
export const compare: Make = (language) => {
  const fa = language === 'fa';
  const depth = 30;
  const nets: readonly [string, number, number][] = [
    ['sigmoid', 0.1, 0.24],
    ['tanh', 0.3, 0.82],
    ['ReLU + He', 0.5, 0.99],
    [fa ? 'ReLU + میان‌بُر' : 'ReLU + skip', 0.8, 1.24],
  ];
  const markers = ['circle', 'triangle', 'square', 'diamond'] as const;
  const dashes = ['solid', 'dashed', 'dotted', 'solid'] as const;
  return {
    language,
    title: fa
      ? `گرادیان در هر لایه: ${nets.map(([name]) => isolated(name)).join('، ')}`
      : `Gradient per layer: ${nets.map(([name]) => name).join(', ')}`,
    subtitle: SETTINGS[language],
    verdict: fa
      ? `در لایهٔ ۱ نسبت به لایهٔ آخر: ${isolated('ReLU + میان‌بُر')}، ${isolated('2.1 × 10²¹')} برابرِ ${isolated('sigmoid')}`
      : 'Layer 1 against the last layer: ReLU + skip has 2.1 × 10²¹ times what sigmoid has',
    mood: 'neutral',
    panels: [
      panel({
        x: { label: LAYER[language], scale: 'linear', ticks: 'integer', min: 1, max: depth },
        y: {
          label: fa ? 'سیگنال ‖∂L/∂h‖' : 'signal ‖∂L/∂h‖',
          scale: 'log',
          ticks: 'power',
          min: 1e-20,
          max: 1e4,
        },
        series: nets.map(([name, last, factor], i) =>
          line(name, i, banded(depth, last, factor, 0.3), {
            marker: markers[i] ?? 'none',
            dash: dashes[i] ?? 'solid',
          }),
        ),
      }),
    ],
    alt: fa ? 'مقایسه' : 'A comparison',
  };
};
