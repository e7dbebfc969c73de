import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { faultsOf } from '../../src/quiz/faults.js';
import type { Item } from '../../src/quiz/item.js';
import { shuffled } from '../../src/quiz/shuffle.js';
import { bank } from './bank-parts.js';

const ids = ({ options }: Item) => options.map(({ id }) => id);
const anyItem = fc.constantFrom(...bank.items);
const anySeed = fc.integer();

describe('shuffled options', () => {
  it('are the same options, with the same key, sound as before, and the same for the same seed', () => {
    fc.assert(
      fc.property(anyItem, anySeed, (item, seed) => {
        const mixed = shuffled(item, seed);
        expect(mixed).toEqual(shuffled(item, seed));
        expect([...mixed.options].sort((one, other) => (one.id < other.id ? -1 : 1))).toEqual(item.options);
        expect({ ...mixed, options: item.options }).toEqual(item);
        expect(faultsOf(mixed)).toEqual([]);
      }),
    );
  });

  it('leave true and false where they are', () => {
    for (const item of bank.items.filter(({ kind }) => kind === 'truth'))
      expect(shuffled(item, 7)).toEqual(item);
  });

  it('never lie in the order that is asked for', () => {
    for (const item of bank.items) {
      if (item.key.kind !== 'order') continue;
      for (let seed = 0; seed < 500; seed++) expect(ids(shuffled(item, seed))).not.toEqual(item.key.options);
    }
  });

  it('bring every option to every place about equally often', () => {
    const item = bank.items.find(({ kind, options }) => kind === 'choice' && options.length === 4);
    if (!item) throw new Error('the bank has no choice of four');
    const seeds = Array.from({ length: 4000 }, (_, seed) => ids(shuffled(item, seed)));
    for (const id of ids(item)) {
      for (const place of [0, 1, 2, 3]) {
        const share = seeds.filter((order) => order[place] === id).length / seeds.length;
        expect(Math.abs(share - 0.25), `${id} at ${place}`).toBeLessThan(0.03);
      }
    }
  });
});
