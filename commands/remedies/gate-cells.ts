import { DEFAULT_RECURRENT, type RecurrentSpec } from '../../src/experiments/recurrent/spec.js';
import type { FixValues } from './options.js';

/** Forget biases at which an LSTM's gate stands open, and half open, as it does when nothing is said. */
const OPEN = 3;
const HALF_OPEN = 0;

/** The recurrent nets that the cards of gates measure: without gates, with an open one, and with one half open. */
export function gateCells({
  steps,
  seeds,
  seed,
}: Pick<FixValues, 'steps' | 'seeds' | 'seed'>): readonly [RecurrentSpec, RecurrentSpec, RecurrentSpec] {
  const plain = { ...DEFAULT_RECURRENT, steps, seeds, seed };
  const lstm = { ...plain, cell: 'lstm' } as const;
  return [plain, { ...lstm, forgetBias: OPEN }, { ...lstm, forgetBias: HALF_OPEN }];
}
