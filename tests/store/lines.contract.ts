import { describe, expect, it } from 'vitest';
import type { Bench } from './bench.js';
import { HOSTILE_IDS } from './hostile-ids.js';

/** What lines do on every engine. */
export function linesContract(bench: () => Bench): void {
  describe('lines', () => {
    it('are found by a short key, the same each time', async () => {
      const { lines } = bench().store;
      const line = `/vanish note:"${'گرادیان '.repeat(100)}"`;
      const key = await lines.keep(line);
      expect(key).toMatch(/^[\w-]{16}$/);
      expect(await lines.keep(line)).toBe(key);
      expect(await lines.find(key)).toBe(line);
    });

    it('have the key that SHA-256 gives them', async () => {
      // FIPS 180-2, appendix B.1: the digest of "abc" begins ba7816bf 8f01cfea 414140de.
      const key = Buffer.from('ba7816bf8f01cfea414140de', 'hex').toString('base64url');
      expect(await bench().store.lines.keep('abc')).toBe(key);
    });

    it('may be kept by many at once', async () => {
      const { lines } = bench().store;
      const keys = await Promise.all(Array.from({ length: 50 }, () => lines.keep('/vanish depth:40')));
      expect(new Set(keys).size).toBe(1);
    });

    it('are not found by a key that was never given, letters of another case included', async () => {
      const { lines } = bench().store;
      const key = await lines.keep('/help');
      expect(await lines.find(key.toLowerCase())).toBeUndefined();
      for (const id of HOSTILE_IDS) expect(await lines.find(id)).toBeUndefined();
    });

    it('come back letter by letter', async () => {
      const { lines } = bench().store;
      for (const line of HOSTILE_IDS.filter((id) => !/\p{Cs}/u.test(id))) {
        expect(await lines.find(await lines.keep(line))).toBe(line);
      }
    });
  });
}
