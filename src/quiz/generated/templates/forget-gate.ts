import { oneOf, whole } from '../../exercises/exercise.js';
import { adds, minusLost, someBeliefs, squared, unchanged } from '../beliefs.js';
import { magnitudes } from '../magnitudes.js';
import { netSeed, smallCell, timeLine } from '../net.js';
import { throughTime } from '../on-nets.js';

/** An LSTM, which remembers as far as its forget gate stands open. */
export const forgetGate = throughTime({
  name: 'forget-gate',
  level: 3,
  lesson: 9,
  rung: null,
  apart: 0.6,
  draw: (random) =>
    smallCell({
      cell: 'lstm',
      steps: whole(random, 15, 60),
      forgetBias: oneOf(random, [-1, 0, 1, 2]),
      seed: netSeed(random),
    }),
  ask({ spec, signal, factor }, apart, random) {
    const factors = spec.steps - 1;
    const open = 1 / (1 + Math.exp(-spec.forgetBias));
    return magnitudes({
      key: signal,
      beliefs: someBeliefs(random, unchanged('lstm-always-remembers'), [
        { misconception: 'open-gate-forgets', value: (1 - open) ** factors },
        adds(factor, factors),
        squared(signal.value),
        minusLost(signal.value),
      ]),
      apart,
      values: { steps: spec.steps, factors, bias: spec.forgetBias, open, factor },
      line: timeLine(spec),
    });
  },
});
