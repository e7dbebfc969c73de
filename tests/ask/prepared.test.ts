import { expect, it } from 'vitest';
import { finderOf, prepareFinder } from '../../commands/ask/understand.js';
import { base, finder } from './base.js';

const QUESTION = 'why does the gradient vanish in the first layers?';

it('is made ready in many small steps, between which others get their turns, and is the same then', async () => {
  const own = { ...base };
  let pauses = 0;
  await prepareFinder(own, async () => {
    pauses += 1;
  });
  expect(pauses).toBeGreaterThan(100);
  expect(finderOf(own).find(QUESTION)).toEqual(finder.find(QUESTION));
});

it('is not made a second time where somebody could not wait', async () => {
  const own = { ...base };
  let pauses = 0;
  await prepareFinder(own, async () => {
    pauses += 1;
    if (pauses === 3) finderOf(own);
  });
  expect(pauses).toBe(3);
});
