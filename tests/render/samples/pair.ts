import { banded, isolated, line, type Make, panel, SETTINGS, SIZE } from './shared.js';

/** Two nets, a panel each, with every kind of zone and rule. */
export const pair: Make = (language) => {
  const fa = language === 'fa';
  const depth = 50;
  const y = { label: SIZE[language], scale: 'log', ticks: 'power', min: 1e-8, max: 1e16 } as const;
  const x = { label: fa ? 'لایه' : 'layer', scale: 'linear', ticks: 'integer', min: 1, max: depth } as const;
  const signal = fa ? 'سیگنال ‖∂L/∂h‖' : 'signal ‖∂L/∂h‖';
  const weights = fa ? 'وزن‌ها ‖∂L/∂W‖' : 'weights ‖∂L/∂W‖';
  const steady = {
    axis: 'y',
    from: 1e-2,
    to: 1e2,
    label: fa ? 'یادگیری ممکن است' : 'learning works here',
    tone: 'good',
  } as const;
  return {
    language,
    title: fa
      ? 'انفجار گرادیان با وزن‌های بزرگ، و همان شبکه پس از نرمال‌سازی لایه‌ای که گرادیان را مهار می‌کند'
      : 'Exploding gradient with large weights, and the same network once layer normalisation keeps it in check',
    subtitle: SETTINGS[language],
    verdict: fa
      ? `وزن‌های بزرگ گرادیان را در هر لایه ${isolated('۱٫۸۹')} برابر می‌کنند، اما با نرمال‌سازی در هر لایه تنها ${isolated('۱٫۰۲')} برابر می‌شود و یادگیری ادامه می‌یابد`
      : 'Large weights grow the gradient ×1.89 per layer; with normalisation it changes by only ×1.02 per layer, and learning goes on',
    mood: 'exploding',
    panels: [
      panel({
        title: fa ? `وزن‌ها ${isolated('N(0, 0.4²)')}` : 'weights N(0, 0.4²)',
        x,
        y,
        series: [
          line(signal, 0, banded(depth, 0.5, 1.89, 0.3)),
          line(weights, 1, banded(depth, 2, 1.93, 0.3), { marker: 'triangle' }),
        ],
        zones: [steady],
        rules: [{ axis: 'y', at: 1e12, label: fa ? 'مرز سرریز float16' : 'float16 overflows' }],
        callouts: [
          {
            x: 1,
            y: 0.5 * 1.89 ** 49,
            text: fa ? `اول به آخر = ${isolated('3.6 × 10¹³')}` : 'first/last = 3.6 × 10¹³',
            tone: 0,
          },
        ],
      }),
      panel({
        title: fa ? 'پس از نرمال‌سازی' : 'after layer normalisation',
        x,
        y,
        series: [
          line(signal, 0, banded(depth, 0.5, 1.02, 0.15)),
          line(weights, 1, banded(depth, 2, 1.01, 0.15), { marker: 'triangle' }),
        ],
        zones: [steady, { axis: 'x', from: 1, to: 8, label: fa ? 'گرم کردن' : 'warm-up', tone: 'neutral' }],
        callouts: [
          {
            x: 50,
            y: 0.5,
            text: fa
              ? 'اینجا دو خط نزدیک به هم می‌مانند و فاصله نمی‌گیرند'
              : 'here the two lines stay close to one another',
            tone: 0,
          },
        ],
      }),
    ],
    alt: fa ? 'دو نمودار' : 'Two charts',
  };
};
