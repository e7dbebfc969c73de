import { BUDGET, estimateCost } from '../src/experiments/gradient-flow/cost.js';
import { DEFAULT_SPEC, type GradientFlowSpec } from '../src/experiments/gradient-flow/spec.js';
import { type Contender, race } from './race.js';
import { type Line, lineOf } from './rows.js';

/** What the guard's whole budget stands for, in milliseconds of one worker. */
const BUDGET_TIME = 2000;
const MILLISECONDS = 250;

/** Specs that differ in whatever costs: all that is not named is the default net, with two seeds. */
const SPREAD: Readonly<Record<string, Partial<GradientFlowSpec>>> = {
  'the default net': {},
  'small: 5 × 32 × 32': { depth: 5, width: 32, batch: 32 },
  'thin: 200 × 8 × 16': { depth: 200, width: 8, batch: 16 },
  'wide: 10 × 256 × 32': { depth: 10, width: 256, batch: 32 },
  'large: 50 × 128 × 64': { depth: 50, width: 128, batch: 64 },
  'greatest batch: 10 × 64 × 256': { depth: 10, batch: 256 },
  relu: { activation: 'relu', initialiser: 'he' },
  tanh: { activation: 'tanh' },
  gelu: { activation: 'gelu' },
  mish: { activation: 'mish' },
  'layer norm and residual': { normalisation: 'layer', residual: true },
  'batch norm': { normalisation: 'batch' },
  'orthogonal, 20 × 128 × 64': { width: 128, initialiser: 'orthogonal' },
  float32: { precision: 'float32' },
};

/** The guard's estimate against the time measured, for a spread of specs. */
export async function guardLines(
  timed: (spec: GradientFlowSpec) => Contender['time'],
): Promise<readonly Line[]> {
  const specs = Object.entries(SPREAD).map(([name, changed]) => ({
    name: `guard: ${name}`,
    spec: { ...DEFAULT_SPEC, seeds: 2, ...changed },
  }));
  const rows = await race(
    specs.map(({ name, spec }) => ({ name, peer: name, time: timed(spec) })),
    MILLISECONDS,
  );
  return rows.map((row, index): Line => {
    const estimate = ((specs[index] ? estimateCost(specs[index].spec) : 0) / BUDGET) * BUDGET_TIME;
    return { ...lineOf(row), ratio: estimate / row.median, against: 'the guard’s estimate over this' };
  });
}
