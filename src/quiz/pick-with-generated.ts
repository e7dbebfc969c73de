import type { Measure } from '../experiments/experiment.js';
import { generate } from './generated/generate.js';
import type { Item } from './item.js';
import { asAsked, pickItems, type Wish } from './pick.js';
import type { Asked } from './round.js';

/**
 * Draws at most `count` questions, a share of them made and measured for this round, easier ones first; the same for the same
 * seed. Where no template suits, the bank makes up for it. Rejects as `measure` does.
 */
export async function pickWithGenerated(
  items: readonly Item[],
  wish: Wish & { readonly generated: number },
  seed: number,
  measure: Measure,
): Promise<readonly Asked[]> {
  const wanted = Math.round(wish.count * wish.generated);
  const fresh: Asked[] = [];
  for (let number = 0; number < wanted; number++) {
    const own = seed + number;
    const question = await generate(own, wish, measure);
    const isNew = question && fresh.every(({ item }) => item.id !== question.item.id);
    if (isNew) fresh.push({ ...asAsked(question.item, own), words: question.words });
  }
  const kept = pickItems(items, { ...wish, count: wish.count - fresh.length }, seed);
  return [...kept, ...fresh].toSorted((a, b) => a.item.level - b.item.level);
}
