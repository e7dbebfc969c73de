import type { MeasuredNet } from '../../src/charts/net-chart.js';
import { DEFAULT_SPEC, type GradientFlowSpec } from '../../src/experiments/gradient-flow/spec.js';
import { readVerdict } from '../../src/experiments/gradient-flow/verdict.js';
import { runExperiment } from '../../src/experiments/run.js';
import type { Translate } from '../../src/i18n/message.js';

/** Says which message was asked for, and with what. */
export const t: Translate = (key, values) => (values ? `${key}(${Object.values(values).join(',')})` : key);

/** A small net, measured. */
export function net(change: Partial<GradientFlowSpec> = {}): MeasuredNet {
  const result = runExperiment({ ...DEFAULT_SPEC, depth: 10, width: 16, batch: 16, seeds: 3, ...change });
  return { result, reading: readVerdict(result) };
}
