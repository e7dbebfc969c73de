import { whole } from '../../exercises/exercise.js';
import { recipeOf, someRecipes } from '../draw-recipes.js';
import { decades, isSteady } from '../magnitudes.js';
import { netLine, netSeed, smallNet } from '../net.js';
import { onNets } from '../on-nets.js';

const TENTH = 0.1;

/** Whether at least a tenth of the signal arrives, said of a net that students know by name. */
export const tenth = onNets({
  name: 'tenth',
  level: 1,
  lesson: 6,
  rung: null,
  apart: 0.5,
  draw: (random) =>
    someRecipes(random, 1).map(({ change }) =>
      smallNet({ ...change, depth: whole(random, 6, 30), seed: netSeed(random) }),
    ),
  ask([{ spec, signal, factor }], apart) {
    if (decades(signal.value, TENTH) < apart || !isSteady(signal, 2 * apart)) return undefined;
    if (signal.draws.some((draw) => draw < TENTH !== signal.value < TENTH)) return undefined;
    const { name, hope, fear } = recipeOf(spec);
    const isTrue = signal.value >= TENTH;
    return {
      kind: 'truth',
      options: isTrue
        ? [{ id: 'a' }, { id: 'b', misconception: fear }]
        : [{ id: 'a', misconception: hope }, { id: 'b' }],
      key: { kind: 'one', option: isTrue ? 'a' : 'b' },
      values: { depth: spec.depth, recipe: name, key: signal.value, factor },
      optionWords: {
        a: { key: 'generated-true', values: {} },
        b: { key: 'generated-false', values: {} },
      },
      line: netLine(spec),
    };
  },
});
