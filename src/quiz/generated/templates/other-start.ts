import { oneOf, whole } from '../../exercises/exercise.js';
import { alwaysQuarter, minusLost, someBeliefs, squared } from '../beliefs.js';
import { magnitudes } from '../magnitudes.js';
import { netLine, netSeed, smallNet } from '../net.js';
import { onNets } from '../on-nets.js';

/** The same net with other starting weights: they are a factor of every layer. */
export const otherStart = onNets({
  name: 'other-start',
  level: 2,
  lesson: 10,
  rung: null,
  apart: 0.5,
  draw(random) {
    const [depth, seed] = [whole(random, 8, 20), netSeed(random)];
    const [activation, gain] = oneOf<readonly ['relu' | 'tanh', number]>(random, [
      ['relu', 0.5],
      ['relu', 0.4],
      ['tanh', 0.5],
      ['tanh', 0.4],
    ]);
    const usual = smallNet({ activation, depth, seed });
    return [usual, { ...usual, gain }];
  },
  ask([usual, other], apart, random) {
    if (!other) return undefined;
    const { spec, signal } = usual;
    const { gain } = other.spec;
    return magnitudes({
      key: other.signal,
      beliefs: someBeliefs(random, { misconception: 'start-does-not-matter', value: signal.value }, [
        { misconception: 'one-bad-layer', value: signal.value * gain },
        alwaysQuarter(spec.depth - 1),
        squared(other.signal.value),
        minusLost(other.signal.value),
      ]),
      apart,
      values: {
        depth: spec.depth,
        act: spec.activation,
        gain,
        factors: spec.depth - 1,
        before: signal.value,
      },
      line: netLine(other.spec),
    });
  },
});
