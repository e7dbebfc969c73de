import { isolated, LAYER, layers, line, type Make, panel, SETTINGS, wobble } from './shared.js';

/** What each layer multiplies the gradient by, split into its factors. */
export const cause =
  (depth: number): Make =>
  (language) => {
    const fa = language === 'fa';
    const slope = layers(depth).map((x) => ({ x, y: -0.62 + 0.04 * wobble(x) }));
    const weight = layers(depth).map((x) => ({ x, y: (x % 5 === 0 ? 0.06 : -0.04) + 0.03 * wobble(x + 7) }));
    const total = slope.map(({ x, y }, i) => ({ x, y: y + (weight[i]?.y ?? 0) }));
    return {
      language,
      title: fa
        ? `چه چیزی گرادیان را می‌برد: ${isolated(depth.toLocaleString('fa'))} لایه با تابع ${isolated('sigmoid')}`
        : `What takes the gradient away: ${depth} layers of sigmoid`,
      subtitle: SETTINGS[language],
      verdict: fa
        ? `هر لایه ${isolated('۰٫۲۳۶')} برابر: به لایهٔ ۱ فقط ${isolated('1.2 × 10⁻¹²')} آن می‌رسد`
        : 'Each layer ×0.236: layer 1 gets only 1.2 × 10⁻¹² of it',
      mood: 'vanishing',
      panels: [
        panel({
          x: { label: LAYER[language], scale: 'linear', ticks: 'integer', min: 2, max: depth },
          y: {
            label: fa ? 'ضریبی که هر لایه در گرادیان ضرب می‌کند' : 'factor a layer puts on the gradient',
            scale: 'linear',
            ticks: 'factor',
            min: -0.85,
            max: 0.15,
          },
          series: [
            line(fa ? 'شیب' : 'slope', 0, slope.slice(1), { as: 'bars', marker: 'none' }),
            line(fa ? 'وزن‌ها' : 'weights', 1, weight.slice(1), { as: 'bars', marker: 'none' }),
            line(fa ? 'حاصل‌ضرب' : 'product', 4, total.slice(1), { marker: 'diamond' }),
          ],
          rules: [{ axis: 'y', at: 0, label: '' }],
        }),
      ],
      alt: fa ? 'نمودار ستونی' : 'A bar chart',
    };
  };
