import { isolated, type Make, SETTINGS } from './shared.js';

/** A diagram with every shape, straight arrows in each direction and one round about. */
export const block: Make = (language) => {
  const fa = language === 'fa';
  return {
    language,
    title: fa ? `یک بلوک باقی‌مانده در لایهٔ ${isolated('۱۰')}` : 'A residual block at layer 10',
    subtitle: SETTINGS[language],
    verdict: fa ? 'میان‌بُر همه را پس می‌فرستد' : 'The skip hands on all of it',
    mood: 'healthy',
    panels: [],
    diagram: {
      nodes: [
        { id: 'in', shape: 'box', lines: ['‖∂L/∂h₉‖', fa ? '۰٫۲۱۹' : '0.219'], column: 0, row: 1, tone: 0 },
        { id: 'fork', shape: 'dot', lines: [], column: 1, row: 1 },
        { id: 'weights', shape: 'box', lines: [fa ? 'وزن‌ها' : 'weights'], column: 2, row: 1, tone: 1 },
        { id: 'slope', shape: 'box', lines: [fa ? 'شیب' : 'slope', 'φ′(z)'], column: 2, row: 2, tone: 3 },
        { id: 'sum', shape: 'sign', lines: ['+'], column: 3, row: 1 },
        {
          id: 'skip',
          shape: 'words',
          lines: [fa ? 'میان‌بُر' : 'skip'],
          column: 1,
          lastColumn: 3,
          row: 0,
          tone: 2,
        },
      ],
      arrows: [
        { from: 'in', to: 'fork', tone: 0 },
        { from: 'fork', to: 'weights', tone: 1 },
        { from: 'sum', to: 'weights', tone: 1 },
        { from: 'weights', to: 'slope' },
        { from: 'fork', to: 'sum', via: 0, tone: 2 },
      ],
    },
    alt: fa ? 'یک نمودار' : 'A diagram',
  };
};
