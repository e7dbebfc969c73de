import { isolated, type Make } from './shared.js';

/** A formula with fractions, a root and a stretched bracket, and symbols with short and long meanings. */
export const typeset: Make = (language) => {
  const fa = language === 'fa';
  const long = fa
    ? `ورودی تابع فعال‌ساز در لایهٔ ${isolated('ℓ')} برای هر نمونه از دسته`
    : 'what the activation of layer ℓ sees, for each example of the batch';
  const meanings = [long, fa ? 'میانگین' : 'mean', fa ? 'پراکندگی' : 'spread', 'ε > 0', long];
  return {
    language,
    title: fa ? 'نرمال‌سازی دسته‌ای' : 'Batch normalisation',
    subtitle: 'Ioffe & Szegedy 2015',
    verdict: fa ? 'گرادیان بر پراکندگی تقسیم می‌شود' : 'The gradient is divided by the spread',
    mood: 'neutral',
    panels: [],
    formula: {
      lines: [
        String.raw`\hat x=\frac{x-\mu}{\sqrt{\sigma^2+\varepsilon}}`,
        String.raw`\left(\begin{matrix}1\\2\\3\\4\end{matrix}\right)`,
      ],
      symbols: meanings.map((meaning, i) => ({
        tex:
          ['x', String.raw`\mu`, String.raw`\sigma`, String.raw`\varepsilon`, String.raw`\hat x`][i] ?? 'y',
        meaning,
      })),
    },
    alt: fa ? 'یک فرمول' : 'A formula',
  };
};
