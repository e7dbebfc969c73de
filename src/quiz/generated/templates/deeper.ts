import type { GradientFlowSpec } from '../../../experiments/gradient-flow/spec.js';
import { oneOf, whole } from '../../exercises/exercise.js';
import { adds, alwaysQuarter, minusLost, someBeliefs, squared, unchanged } from '../beliefs.js';
import { magnitudes } from '../magnitudes.js';
import { netLine, netSeed, smallNet } from '../net.js';
import { onNets } from '../on-nets.js';

/** The same net twice as deep: the shares are multiplied, so what is left is squared. */
export const deeper = onNets({
  name: 'deeper',
  level: 1,
  lesson: 4,
  rung: null,
  apart: 0.5,
  draw(random) {
    const net = {
      ...oneOf<Partial<GradientFlowSpec>>(random, [
        { activation: 'sigmoid', gain: 2 },
        { activation: 'relu' },
        { activation: 'tanh', gain: 0.5 },
      ]),
      seed: netSeed(random),
    };
    const depth = whole(random, 7, 14);
    return [smallNet({ ...net, depth }), smallNet({ ...net, depth: 2 * depth })];
  },
  ask([shallow, deep], apart, random) {
    if (!deep) return undefined;
    const { spec, signal, factor } = shallow;
    return magnitudes({
      key: deep.signal,
      beliefs: someBeliefs(random, adds(signal.value, 2), [
        alwaysQuarter(deep.spec.depth - 1),
        unchanged('later-layers-make-up'),
        { misconception: 'one-bad-layer', value: signal.value * factor },
        squared(deep.signal.value),
        minusLost(deep.signal.value),
      ]),
      apart,
      values: {
        depth: spec.depth,
        deep: deep.spec.depth,
        act: spec.activation,
        gain: spec.gain,
        before: signal.value,
      },
      line: netLine(deep.spec),
    });
  },
});
