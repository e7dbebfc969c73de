import type { Language } from '../i18n/language.js';
import type { Translate } from '../i18n/message.js';
import type { Chart } from './chart.js';
import { FORMULAS, type FormulaName } from './formulas/table.js';

/** A formula of the collection as a picture: typeset, its source under its name, every symbol in words. */
export function formulaChart(name: FormulaName, t: Translate, language: Language): Chart {
  const { lines, symbols } = FORMULAS[name];
  const title = t(`choice-name-${name}`);
  const says = t(`formula-says-${name}`);
  const explained = symbols.map(([tex, key]) => ({ tex, meaning: t(`formula-symbol-${key}`) }));
  return {
    language,
    title,
    subtitle: t('chart-formula-source', { source: t(`formula-source-${name}`) }),
    verdict: says,
    mood: 'neutral',
    panels: [],
    formula: { lines, symbols: explained },
    alt: t('chart-formula-alt', { title, tex: lines.join(' ; '), says }),
  };
}
