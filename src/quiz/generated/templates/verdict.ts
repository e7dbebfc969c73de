import { whole } from '../../exercises/exercise.js';
import type { ItemOption } from '../../item.js';
import { recipeOf, someRecipes } from '../draw-recipes.js';
import { netLine, netSeed, smallNet } from '../net.js';
import { onNets } from '../on-nets.js';
import { CLEAR, type Fate, steadyFate } from '../verdict.js';

const FATES: readonly Fate[] = ['vanishing', 'healthy', 'exploding'];
const IDS = ['a', 'b', 'c'];

/** What becomes of the gradient in a net that students know by name. */
export const verdict = onNets({
  name: 'verdict',
  level: 1,
  lesson: 2,
  rung: null,
  apart: CLEAR,
  draw: (random) =>
    someRecipes(random, 1).map(({ change }) =>
      smallNet({ ...change, depth: whole(random, 15, 40), seed: netSeed(random) }),
    ),
  ask([{ spec, signal, factor }]) {
    const fate = steadyFate(signal);
    if (!fate) return undefined;
    const { name, hope, fear } = recipeOf(spec);
    const right = FATES.indexOf(fate);
    // What grows is hoped to stay as it is; what stays or shrinks, to do better than it does.
    const misconception = (index: number) => {
      if (fate === 'exploding') return index === 1 ? hope : fear;
      return index < right ? fear : index === 2 ? 'start-does-not-matter' : hope;
    };
    const options = IDS.map(
      (id, index): ItemOption => (index === right ? { id } : { id, misconception: misconception(index) }),
    );
    return {
      kind: 'choice',
      options,
      key: { kind: 'one', option: IDS[right] ?? '' },
      values: { depth: spec.depth, recipe: name, key: signal.value, fate, factor },
      optionWords: Object.fromEntries(
        IDS.map((id, index) => [id, { key: `generated-fate-${FATES[index]}`, values: {} }]),
      ),
      line: netLine(spec),
    };
  },
});
