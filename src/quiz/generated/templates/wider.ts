import type { GradientFlowSpec } from '../../../experiments/gradient-flow/spec.js';
import { oneOf, whole } from '../../exercises/exercise.js';
import { someBeliefs, squared, unchanged } from '../beliefs.js';
import { magnitudes } from '../magnitudes.js';
import { netLine, netSeed, smallNet } from '../net.js';
import { onNets } from '../on-nets.js';

const NARROW = 16;
const TIMES = 4;

/** The same net four times as wide, which changes next to nothing. */
export const wider = onNets({
  name: 'wider',
  level: 2,
  lesson: 4,
  rung: null,
  apart: 0.5,
  draw(random) {
    const net = {
      ...oneOf<Partial<GradientFlowSpec>>(random, [
        { activation: 'sigmoid' },
        { activation: 'relu' },
        { activation: 'tanh', gain: 0.5 },
      ]),
      depth: whole(random, 10, 24),
      seed: netSeed(random),
    };
    return [smallNet({ ...net, width: NARROW }), smallNet({ ...net, width: NARROW * TIMES })];
  },
  ask([narrow, wide], apart, random) {
    if (!wide) return undefined;
    const { spec, signal } = narrow;
    return magnitudes({
      key: wide.signal,
      beliefs: someBeliefs(random, { misconception: 'wider-fixes', value: signal.value ** (1 / TIMES) }, [
        unchanged('wider-fixes'),
        { misconception: 'wider-fixes', value: signal.value * TIMES },
        squared(signal.value),
        { misconception: 'adds-instead-of-multiplies', value: signal.value / TIMES },
      ]),
      apart,
      values: {
        depth: spec.depth,
        act: spec.activation,
        gain: spec.gain,
        narrow: spec.width,
        wide: wide.spec.width,
        times: TIMES,
        before: signal.value,
      },
      line: netLine(wide.spec),
    });
  },
});
