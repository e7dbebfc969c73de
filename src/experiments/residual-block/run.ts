import type { Kernel } from '../../engine/kernel.js';
import { TypeScriptKernel } from '../../engine/kernel-typescript.js';
import { band, median } from '../gradient-flow/band.js';
import { commonFinding } from '../gradient-flow/finding.js';
import { measureDraws } from '../gradient-flow/run.js';
import type { ResidualBlockResult, ResidualBlockSpec } from './block.js';
import { cosineBetween } from './cosine.js';

/**
 * Measures the gradient on both paths of one residual block: the net is drawn and run forward and backward for each seed, as
 * a gradient-flow run does it, to the bit. Throws nothing.
 */
export function runResidualBlock(
  spec: ResidualBlockSpec,
  kernel: Kernel = new TypeScriptKernel(),
): ResidualBlockResult {
  const samples = measureDraws(spec.net, 0, spec.net.seeds, kernel);
  const draws = samples.flatMap((sample) => sample.layers[spec.layer - 1] ?? []);
  const of = (measure: 'dh' | 'dy' | 'dz' | 'branch' | 'below') => band(draws.map((draw) => draw[measure]));
  const [arriving, activated, summed, branch] = [of('dh'), of('dy'), of('dz'), of('branch')];
  const cosines = draws.flatMap((draw) => cosineBetween(draw.dh, draw.branch, draw.below) ?? []);
  return {
    kind: 'residual-block',
    spec,
    arriving,
    branch,
    below: of('below'),
    factors: {
      activation: activated.median / arriving.median,
      normalisation: spec.net.normalisation === 'none' ? 1 : summed.median / activated.median,
      weight: branch.median / summed.median,
    },
    cosine: cosines.length === draws.length && draws.length > 0 ? median(cosines) : null,
    finding: commonFinding(samples.map((sample) => sample.finding)),
  };
}
