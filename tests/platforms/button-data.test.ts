import fc from 'fast-check';
import { expect, it } from 'vitest';
import { buttonData, lineOfButton } from '../../src/platforms/button-data.js';
import { openStore } from '../../src/store/open-store.js';

it('any line comes back from a button, which never holds more than there is room for', async () => {
  const { lines } = await openStore({ database: ':memory:' });
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 120 }), async (text) => {
      const line = `/${text}`;
      const data = await buttonData(line, 62, lines);
      expect(Buffer.byteLength(data)).toBeLessThanOrEqual(62);
      expect(await lineOfButton(data, lines)).toBe(line);
    }),
  );
});

it('a key nobody kept stands for nothing', async () => {
  const { lines } = await openStore({ database: ':memory:' });
  expect(await lineOfButton('#AAAAAAAAAAAAAAAA', lines)).toBeUndefined();
});
