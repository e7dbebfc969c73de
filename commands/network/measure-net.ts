import type { MeasuredNet } from '../../src/charts/net-chart.js';
import type { Measure } from '../../src/experiments/experiment.js';
import type { GradientFlowSpec } from '../../src/experiments/gradient-flow/spec.js';
import { readVerdict } from '../../src/experiments/gradient-flow/verdict.js';

/** Measures a net in the lab and reads its verdict. */
export async function measureNet(spec: GradientFlowSpec, measure: Measure): Promise<MeasuredNet> {
  const result = await measure(spec);
  return { result, reading: readVerdict(result) };
}
