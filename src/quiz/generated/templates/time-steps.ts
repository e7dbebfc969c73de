import { oneOf, whole } from '../../exercises/exercise.js';
import { adds, minusLost, someBeliefs, squared, unchanged } from '../beliefs.js';
import { magnitudes } from '../magnitudes.js';
import { netSeed, smallCell, timeLine } from '../net.js';
import { throughTime } from '../on-nets.js';

/** A simple recurrent net, in which the same weights are met at every step. */
export const timeSteps = throughTime({
  name: 'time-steps',
  level: 2,
  lesson: 9,
  rung: null,
  apart: 0.6,
  draw: (random) =>
    smallCell({
      cell: 'rnn_tanh',
      steps: whole(random, 10, 40),
      gain: oneOf(random, [0.8, 1, 1.2]),
      seed: netSeed(random),
    }),
  ask({ spec, signal, factor }, apart, random) {
    const factors = spec.steps - 1;
    return magnitudes({
      key: signal,
      beliefs: someBeliefs(random, { misconception: 'time-is-not-depth', value: factor }, [
        unchanged('lstm-always-remembers'),
        adds(factor, factors),
        squared(signal.value),
        minusLost(signal.value),
      ]),
      apart,
      values: { steps: spec.steps, factors, factor },
      line: timeLine(spec),
    });
  },
});
