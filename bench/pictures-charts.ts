import { fileURLToPath } from 'node:url';
import { measureNet } from '../commands/network/measure-net.js';
import type { Chart } from '../src/charts/chart.js';
import { gradientFlowChart } from '../src/charts/gradient-flow-chart.js';
import { DEFAULT_SPEC } from '../src/experiments/gradient-flow/spec.js';
import { runExperiment } from '../src/experiments/run.js';
import { LANGUAGES } from '../src/i18n/language.js';
import { loadBundles, translator } from '../src/i18n/translator.js';

/** So many charts of `/vanish depth:20 act:sigmoid`, each of other seeds and so with other numbers and lines, in both languages. */
export async function flowCharts(count: number): Promise<readonly Chart[]> {
  const bundles = loadBundles(fileURLToPath(new URL('../../locales/', import.meta.url)));
  const charts: Chart[] = [];
  for (let chart = 0; chart < count; chart += 1) {
    const net = await measureNet({ ...DEFAULT_SPEC, seed: 1 + 8 * chart }, async (spec) =>
      runExperiment(spec),
    );
    const language = LANGUAGES[chart % LANGUAGES.length] ?? 'en';
    const t = translator(bundles, language, ({ key, error }) => {
      throw new Error(`${key}: ${error}`);
    });
    charts.push(gradientFlowChart(net, 'both', t, language));
  }
  return charts;
}
