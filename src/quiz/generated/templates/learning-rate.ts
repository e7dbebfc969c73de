import { oneOf, whole } from '../../exercises/exercise.js';
import { someBeliefs, squared, unchanged } from '../beliefs.js';
import { magnitudes } from '../magnitudes.js';
import { netLine, netSeed, smallNet } from '../net.js';
import { onNets } from '../on-nets.js';

/** A larger learning rate, which stretches the steps of all layers alike. */
export const learningRate = onNets({
  name: 'learning-rate',
  level: 2,
  lesson: 1,
  rung: null,
  apart: 0.8,
  draw(random) {
    const [depth, seed] = [whole(random, 5, 14), netSeed(random)];
    const slow = smallNet({ depth, seed });
    return [slow, { ...slow, learningRate: slow.learningRate * oneOf(random, [10, 100]) }];
  },
  ask([slow, fast], apart, random) {
    if (!fast) return undefined;
    const times = fast.spec.learningRate / slow.spec.learningRate;
    return magnitudes({
      key: fast.weights,
      beliefs: someBeliefs(
        random,
        { misconception: 'larger-rate-fixes', value: slow.weights.value * times },
        [
          unchanged('rate-alone-sets-step'),
          { misconception: 'larger-rate-fixes', value: slow.weights.value / times },
          squared(slow.weights.value),
        ],
      ),
      apart,
      values: {
        depth: slow.spec.depth,
        slow: slow.spec.learningRate,
        fast: fast.spec.learningRate,
        times,
        before: slow.weights.value,
      },
      line: netLine(slow.spec),
    });
  },
});
