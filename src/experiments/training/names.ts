import { OPTIMISERS, type OptimiserName } from '../../engine/optimisers.js';
import { DATA_SETS, type DataName } from './data-sets.js';

/** Data sets and optimisers by name: what a spec may say. */
export const DATA_NAMES: readonly DataName[] = Object.keys(DATA_SETS) as DataName[];
export const OPTIMISER_NAMES: readonly OptimiserName[] = OPTIMISERS;
