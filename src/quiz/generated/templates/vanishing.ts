import { whole } from '../../exercises/exercise.js';
import { OPTION_IDS } from '../../item.js';
import { recipeOf, someRecipes } from '../draw-recipes.js';
import { netSeed, smallNet } from '../net.js';
import { onNets } from '../on-nets.js';
import { CLEAR, steadyFate } from '../verdict.js';

const NETS = 4;

/** Which of several nets lose their gradient. */
export const vanishing = onNets({
  name: 'vanishing',
  level: 2,
  lesson: 2,
  rung: null,
  apart: CLEAR,
  draw(random) {
    const [depth, seed] = [whole(random, 15, 40), netSeed(random)];
    return someRecipes(random, NETS).map(({ change }) => smallNet({ ...change, depth, seed }));
  },
  ask(nets) {
    const offered = nets.map((net, index) => ({
      id: OPTION_IDS[index] ?? '',
      recipe: recipeOf(net.spec),
      fate: steadyFate(net.signal),
    }));
    const right = offered.filter(({ fate }) => fate === 'vanishing').map(({ id }) => id);
    const unclear = offered.some(({ fate }) => fate === undefined);
    if (unclear || right.length < 2 || right.length === NETS) return undefined;
    return {
      kind: 'several',
      options: offered.map(({ id, recipe }) =>
        right.includes(id) ? { id } : { id, misconception: recipe.fear },
      ),
      key: { kind: 'some', options: right },
      values: { depth: nets[0].spec.depth, count: right.length },
      optionWords: Object.fromEntries(
        offered.map(({ id, recipe }) => [id, { key: 'generated-recipe', values: { recipe: recipe.name } }]),
      ),
    };
  },
});
