import type { Spec } from '../experiments/experiment.js';
import type { DrawRequest } from './lab.js';

/** One piece of work as the lab is asked for it, plain data. */
export type Work =
  | { readonly do: 'run'; readonly spec: Spec }
  | { readonly do: 'draw'; readonly request: DrawRequest };

/** JSON knows no infinity, and would let it pass for a gap. */
function exact(_name: string, value: unknown): unknown {
  return typeof value === 'number' && !Number.isFinite(value) ? `number ${value}` : value;
}

/** The same text for the same work, and another for any other. */
export function keyOf(work: Work): string {
  return `${work.do} ${JSON.stringify(work.do === 'run' ? work.spec : work.request, exact)}`;
}
