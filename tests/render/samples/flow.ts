import { banded, isolated, LAYER, layers, line, type Make, panel, SETTINGS, SIZE } from './shared.js';

/** The gradient of a deep sigmoid net, layer by layer. */
export const flow: Make = (language) => {
  const fa = language === 'fa';
  const depth = 20;
  const dh = banded(depth, 0.12, 0.236, 0.1);
  const dW = banded(depth, 0.5, 0.26, 0.08);
  const first = dh[0]?.y ?? 0;
  return {
    language,
    title: fa
      ? 'محوشدگی گرادیان در شبکهٔ ۲۰ لایه با تابع سیگموید'
      : 'Vanishing gradient in a 20-layer sigmoid network',
    subtitle: SETTINGS[language],
    verdict: fa
      ? `هر لایه ${isolated('۰٫۲۳۶')} برابر: به لایهٔ ۱ فقط ${isolated('1.2 × 10⁻¹²')} آن می‌رسد`
      : 'The gradient shrinks ×0.236 per layer; layer 1 receives 1.2 × 10⁻¹² of it',
    mood: 'vanishing',
    panels: [
      panel({
        x: { label: LAYER[language], scale: 'linear', ticks: 'integer', min: 1, max: depth },
        y: { label: SIZE[language], scale: 'log', ticks: 'power', min: 1e-14, max: 10 },
        series: [
          line(fa ? 'سیگنال ‖∂L/∂h‖' : 'signal ‖∂L/∂h‖', 0, dh),
          line(fa ? 'وزن‌ها ‖∂L/∂W‖' : 'weights ‖∂L/∂W‖', 1, dW, { marker: 'triangle' }),
          line(
            fa ? 'نظریه' : 'theory',
            2,
            layers(depth).map((x) => ({ x, y: 0.1 * 0.25 ** (depth - x) })),
            { marker: 'none', dash: 'dashed' },
          ),
        ],
        zones: [
          {
            axis: 'y',
            from: 1e-14,
            to: 3e-8,
            label: fa ? 'گام‌هایی که float32 نمی‌بیند' : 'float32: steps too small to register',
            tone: 'danger',
          },
        ],
        callouts: [
          {
            x: 1,
            y: first,
            text: fa ? `اول به آخر = ${isolated('1.2 × 10⁻¹²')}` : 'first/last = 1.2 × 10⁻¹²',
            tone: 0,
          },
        ],
      }),
    ],
    alt: fa ? 'نمودار خطی' : 'A line chart',
  };
};
