import type { ChainResult, ChainSpec } from './chain.js';
import type { InclinesResult, InclinesSpec } from './inclines.js';
import type { LinearMapResult, LinearMapSpec } from './linear-map.js';
import type { PowersResult, PowersSpec } from './powers.js';
import type { SecantsResult, SecantsSpec } from './secants.js';
import type { SpreadResult, SpreadSpec } from './spread.js';

/** The small experiments that show the mathematics behind the others, by their kind. */
export interface MathematicalExperiments {
  powers: { spec: PowersSpec; result: PowersResult };
  inclines: { spec: InclinesSpec; result: InclinesResult };
  secants: { spec: SecantsSpec; result: SecantsResult };
  chain: { spec: ChainSpec; result: ChainResult };
  'linear-map': { spec: LinearMapSpec; result: LinearMapResult };
  spread: { spec: SpreadSpec; result: SpreadResult };
}

/** What one of them takes. */
export type MathematicalSpec = MathematicalExperiments[keyof MathematicalExperiments]['spec'];

/** What one of them gives. */
export type MathematicalResult = MathematicalExperiments[keyof MathematicalExperiments]['result'];
