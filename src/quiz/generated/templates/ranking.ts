import { whole } from '../../exercises/exercise.js';
import { OPTION_IDS } from '../../item.js';
import { recipeOf, someRecipes } from '../draw-recipes.js';
import { netSeed, smallNet } from '../net.js';
import { onNets } from '../on-nets.js';

const NETS = 4;

/** Nets to be put in the order of what is left of their gradient. */
export const ranking = onNets({
  name: 'ranking',
  level: 3,
  lesson: 10,
  rung: null,
  apart: 0.7,
  draw(random) {
    const [depth, seed] = [whole(random, 20, 40), netSeed(random)];
    return someRecipes(random, NETS).map(({ change }) => smallNet({ ...change, depth, seed }));
  },
  ask(nets, apart) {
    const offered = nets.map((net, index) => ({ ...net, id: OPTION_IDS[index] ?? '' }));
    const ranked = offered.toSorted((a, b) => a.signal.value - b.signal.value);
    // In every draw, and between the medians, each is well below the next.
    const clear = ranked.slice(1).every(({ signal }, index) => {
      const below = ranked[index]?.signal;
      if (!below || !(Math.log10(signal.value / below.value) >= apart)) return false;
      return signal.draws.every((draw, at) => draw > (below.draws[at] ?? Number.POSITIVE_INFINITY));
    });
    const [least, most] = [ranked[0]?.signal.value ?? 0, ranked.at(-1)?.signal.value ?? 0];
    if (!clear || !(least > 0 && Number.isFinite(most))) return undefined;
    return {
      kind: 'order',
      options: offered.map(({ id }) => ({ id })),
      key: { kind: 'order', options: ranked.map(({ id }) => id) },
      values: { depth: nets[0].spec.depth, least, most },
      optionWords: Object.fromEntries(
        offered.map(({ id, spec }) => [
          id,
          { key: 'generated-recipe', values: { recipe: recipeOf(spec).name } },
        ]),
      ),
    };
  },
});
