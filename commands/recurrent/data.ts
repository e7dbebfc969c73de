import type { NamedCell } from '../../src/charts/recurrent-chart.js';

/** The measured numbers of recurrent nets as JSON data; medians over the seeds. */
export function timeData(cells: readonly NamedCell[]) {
  return {
    series: cells.map(({ result, reading }) => ({
      spec: result.spec,
      verdict: reading.verdict,
      ratio: reading.ratio,
      perStep: reading.perStep,
      spectralRadius: result.radius,
      kept: result.kept,
      finding: result.finding,
      steps: result.dh.map(({ median, min, max }, index) => ({
        step: index + 1,
        dh: median,
        dhRange: [min, max],
        dhTheory: result.theory?.[index] ?? null,
      })),
    })),
  };
}
