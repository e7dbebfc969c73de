import type { GradientFlowSpec } from '../../../experiments/gradient-flow/spec.js';
import { oneOf, whole } from '../../exercises/exercise.js';
import { isSteady } from '../magnitudes.js';
import { netLine, netSeed, smallNet } from '../net.js';
import { onNets } from '../on-nets.js';

/** How far an answer may be off, in decades. */
const TOLERANCE = 0.5;

/** What a measured factor comes to over all layers, as a number to be worked out. */
export const powerOfFactor = onNets({
  name: 'power-of-factor',
  level: 1,
  lesson: 4,
  rung: null,
  apart: 2 * TOLERANCE,
  draw: (random) => [
    smallNet({
      ...oneOf<Partial<GradientFlowSpec>>(random, [
        { activation: 'sigmoid' },
        { activation: 'sigmoid', gain: 2 },
        { activation: 'tanh', gain: 0.5 },
        { activation: 'relu' },
      ]),
      depth: whole(random, 8, 25),
      seed: netSeed(random),
    }),
  ],
  ask([{ spec, signal, factor }], apart) {
    if (!isSteady(signal, apart)) return undefined;
    return {
      kind: 'number',
      options: [],
      key: { kind: 'number', value: signal.value, tolerance: TOLERANCE, scale: 'log10' },
      values: { depth: spec.depth, factors: spec.depth - 1, factor, key: signal.value },
      optionWords: {},
      line: netLine(spec),
    };
  },
});
