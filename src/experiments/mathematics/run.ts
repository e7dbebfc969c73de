import type { Kernel } from '../../engine/kernel.js';
import { runChain } from './chain.js';
import { runInclines } from './inclines.js';
import { runLinearMap } from './linear-map.js';
import type { MathematicalResult, MathematicalSpec } from './mathematics.js';
import { runPowers } from './powers.js';
import { runSecants } from './secants.js';
import { runSpread } from './spread.js';

/** Runs one of the small mathematical experiments. Throws nothing for a spec within its documented ranges. */
export function runMathematics(spec: MathematicalSpec, kernel: Kernel): MathematicalResult {
  switch (spec.kind) {
    case 'powers':
      return runPowers(spec);
    case 'inclines':
      return runInclines(spec);
    case 'secants':
      return runSecants(spec);
    case 'chain':
      return runChain(spec);
    case 'linear-map':
      return runLinearMap(spec);
    case 'spread':
      return runSpread(spec, kernel);
  }
}
