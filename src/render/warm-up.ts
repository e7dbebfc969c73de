import type { Chart, Panel, Series } from '../charts/chart.js';
import type { Language } from '../i18n/language.js';
import { draw } from './draw.js';
import type { Theme } from './theme.js';

/** Every letter and figure of a language's usual words; nobody reads them. */
const LETTERS: Readonly<Record<Language, string>> = {
  en: 'abcdefghijklmnopqrstuvwxyz ABCDEFGHIJKLMNOPQRSTUVWXYZ 0123456789 ⁰¹²³⁴⁵⁶⁷⁸⁹ ‖∂L/∂h‖',
  fa: 'آابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی‌ها ۰۱۲۳۴۵۶۷۸۹ ‖∂L/∂h‖',
};

/** Draws pictures that nobody sees, so that a thread's first real one takes no longer than its next. */
export async function warmUp(): Promise<void> {
  const looks: readonly (readonly [Language, Theme])[] = [
    ['en', 'light'],
    ['fa', 'dark'],
    ['en', 'dark'],
    ['fa', 'light'],
  ];
  for (const [language, theme] of looks) await draw(everything(language), theme);
}

/** A chart with one of everything a chart may have. */
function everything(language: Language): Chart {
  const letters = LETTERS[language];
  const points = Array.from({ length: 20 }, (_, i) => ({
    x: i + 1,
    y: 10 ** -i,
    low: 10 ** (-i - 1),
    high: 10 ** (-i + 1),
  }));
  const line: Series = { label: letters, as: 'line', tone: 0, marker: 'circle', dash: 'solid', points };
  const bars: Series = { ...line, label: '', as: 'bars', marker: 'none' };
  const theory: Series = { ...line, tone: 2, marker: 'none', dash: 'dashed' };
  const panel: Panel = {
    x: { label: letters, scale: 'linear', ticks: 'integer', min: 1, max: 20 },
    y: { label: letters, scale: 'log', ticks: 'power', min: 1e-20, max: 10 },
    series: [line, { ...line, marker: 'triangle', tone: 1 }, theory],
    zones: [{ axis: 'y', from: 1e-20, to: 1e-8, label: letters, tone: 'danger' }],
    rules: [{ axis: 'y', at: 1e-4, label: letters }],
    callouts: [{ x: 1, y: 1, text: letters, tone: 0 }],
  };
  const stacked: Panel = {
    ...panel,
    y: { label: letters, scale: 'linear', ticks: 'decimal', min: 0, max: 2 },
    series: [bars, line],
    rules: [],
    zones: [],
  };
  return {
    language,
    title: letters,
    subtitle: letters,
    verdict: letters,
    mood: 'vanishing',
    panels: [panel, stacked],
    alt: '',
  };
}
