import type { Spec } from './experiment.js';
import { BUDGET } from './gradient-flow/cost.js';
import { estimateRecurrentCost } from './recurrent/cost.js';

/** From this share of what one answer may cost a run on one worker keeps others waiting noticeably. */
const HEAVY = 1 / 2;

/**
 * Whether a run keeps a worker for so long that few of its kind may be under way at once. A gradient-flow run never does:
 * its draws are shared out among the workers.
 */
export function isHeavy(spec: Spec): boolean {
  if (spec.kind === 'training') return true;
  return spec.kind === 'recurrent' && estimateRecurrentCost(spec) > HEAVY * BUDGET;
}
