import { expect, it } from 'vitest';
import { draw } from '../../src/render/draw.js';
import { warmUp } from '../../src/render/warm-up.js';
import { flow } from './samples/flow.js';

it('A warm-up leaves no trace in the pictures after it', async () => {
  const before = await draw(flow('fa'), 'light');
  await warmUp();
  const after = await draw(flow('fa'), 'light');
  expect(Buffer.compare(before.bytes, after.bytes)).toBe(0);
});
