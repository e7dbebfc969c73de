import { isolated, line, type Make, panel } from './shared.js';

/** An activation and its slope, side by side. */
export const activation: Make = (language) => {
  const fa = language === 'fa';
  const xs = Array.from({ length: 241 }, (_, i) => -6 + i / 20);
  const value = xs.map((x) => ({ x, y: 1 / (1 + Math.exp(-x)) }));
  const slope = value.map(({ x, y }) => ({ x, y: y * (1 - y) }));
  const x = {
    label: fa ? 'ورودی x' : 'input x',
    scale: 'linear',
    ticks: 'decimal',
    min: -6,
    max: 6,
  } as const;
  const flat = fa ? 'تخت' : 'flat';
  const zones = [
    { axis: 'x', from: -6, to: -3.65, label: flat, tone: 'danger' },
    { axis: 'x', from: 3.65, to: 6, label: flat, tone: 'danger' },
  ] as const;
  const valueName = fa ? 'خود تابع φ(x)' : 'the function φ(x)';
  const slopeName = fa ? 'شیب آن φ′(x)' : 'its slope φ′(x)';
  return {
    language,
    title: fa ? `تابع ${isolated('sigmoid')} و شیب آن` : 'The sigmoid function and its slope',
    subtitle: fa ? 'سایه‌دار: شیب کمتر از یک‌دهم بیشترین شیب' : 'shaded: slope under a tenth of the greatest',
    verdict: fa
      ? `هر لایه یکی از این شیب‌ها را ضرب می‌کند: حداکثر ${isolated('۰٫۲۵')}`
      : 'Each layer multiplies by one of these slopes: at most 0.25',
    mood: 'neutral',
    panels: [
      panel({
        title: valueName,
        x,
        y: { label: '', scale: 'linear', ticks: 'decimal', min: -0.12, max: 1.12 },
        series: [line(valueName, 0, value, { marker: 'none' })],
        zones,
      }),
      panel({
        title: slopeName,
        x,
        y: { label: '', scale: 'linear', ticks: 'decimal', min: -0.03, max: 0.28 },
        series: [line(slopeName, 1, slope, { marker: 'none' })],
        zones,
        rules: [{ axis: 'x', at: 0, label: fa ? 'تندترین جا' : 'steepest here' }],
        callouts: [
          { x: 0, y: 0.25, text: fa ? `بیشترین شیب: ${isolated('۰٫۲۵')}` : 'greatest slope: 0.25', tone: 1 },
        ],
      }),
    ],
    alt: fa ? 'دو منحنی' : 'Two curves',
  };
};
