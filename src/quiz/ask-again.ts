import type { Measure } from '../experiments/experiment.js';
import { regenerate } from './generated/generate.js';
import type { Item } from './item.js';
import { asAsked } from './pick.js';
import type { Asked } from './round.js';

/**
 * Items by their ids, in that order, each as it was asked before but for the order of its options; generated ones are measured
 * again. What there is no longer is left out. Rejects as `measure` does.
 */
export async function askAgain(
  items: readonly Item[],
  ids: readonly string[],
  seed: number,
  measure: Measure,
): Promise<readonly Asked[]> {
  const asked: Asked[] = [];
  for (const [number, id] of ids.entries()) {
    const kept = items.find((item) => item.id === id);
    if (kept) asked.push(asAsked(kept, seed + number));
    const generated = kept ? undefined : await regenerate(id, measure);
    if (generated) asked.push({ ...asAsked(generated.item, seed + number), words: generated.words });
  }
  return asked;
}
