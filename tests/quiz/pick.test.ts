import { expect, it } from 'vitest';
import { asAsked, pickItems } from '../../src/quiz/pick.js';
import { SAMPLE_ITEMS } from './sample-items.js';

const ALL = { topic: { kind: 'all' }, level: null, count: 50 } as const;
const ids = (seed: number, wish: Parameters<typeof pickItems>[1] = ALL) =>
  pickItems(SAMPLE_ITEMS, wish, seed).map(({ item }) => item.id);

it('draws each item once, the same for the same seed and others for another', () => {
  expect(new Set(ids(1)).size).toBe(SAMPLE_ITEMS.length);
  expect(ids(1)).toEqual(ids(1));
  const orders = new Set(Array.from({ length: 40 }, (_, seed) => ids(seed).join()));
  expect(orders.size).toBeGreaterThan(5);
});

it('draws what suits, easier ones first', () => {
  expect(ids(3, { ...ALL, topic: { kind: 'lesson', number: 3 } })).toEqual(['sample-slope']);
  expect(ids(3, { ...ALL, topic: { kind: 'rung', number: 3 } })).toEqual(['sample-product']);
  expect(ids(3, { ...ALL, topic: { kind: 'rung', number: 1 } })).toEqual([]);
  const levels = pickItems(SAMPLE_ITEMS, ALL, 9).map(({ item }) => item.level);
  expect(levels).toEqual(levels.toSorted());
  expect(ids(3, { ...ALL, count: 2 })).toHaveLength(2);
});

it('shuffles options so that each comes first about as often, and never shows an order solved', () => {
  const [slope, , truth, , order] = SAMPLE_ITEMS;
  if (!slope || !truth || !order) throw new Error('the samples are missing');
  const firsts = Array.from({ length: 4000 }, (_, seed) => asAsked(slope, seed).order[0]);
  for (const id of ['a', 'b', 'c', 'd']) {
    const share = firsts.filter((first) => first === id).length / firsts.length;
    expect(share).toBeGreaterThan(0.22);
    expect(share).toBeLessThan(0.28);
  }
  for (let seed = 0; seed < 200; seed += 1) {
    expect(asAsked(order, seed).order.join('')).not.toBe('abc');
    expect(asAsked(truth, seed).order).toEqual(['a', 'b']);
  }
});
