import { describe, expect, it } from 'vitest';
import type { Bench } from './bench.js';
import { HOSTILE_IDS } from './hostile-ids.js';

/** What uploads do on every engine. */
export function uploadsContract(bench: () => Bench): void {
  describe('uploads', () => {
    it('keep the last file of a picture, for each source its own', async () => {
      const { uploads } = bench().store;
      expect(await uploads.find('telegram:1', 'k')).toBeUndefined();
      await uploads.keep('telegram:1', 'k', 'first');
      await uploads.keep('telegram:1', 'k', 'second');
      await uploads.keep('telegram:2', 'k', 'third');
      expect(await uploads.find('telegram:1', 'k')).toBe('second');
      expect(await uploads.find('telegram:2', 'k')).toBe('third');
    });

    it('forget one file', async () => {
      const { uploads } = bench().store;
      await uploads.keep('telegram:3', 'a', 'A');
      await uploads.keep('telegram:3', 'b', 'B');
      await uploads.forget('telegram:3', 'a');
      expect(await uploads.find('telegram:3', 'a')).toBeUndefined();
      expect(await uploads.find('telegram:3', 'b')).toBe('B');
    });

    it('take any key for a key of its own', async () => {
      const { uploads } = bench().store;
      for (const id of HOSTILE_IDS) await uploads.keep('hostile', id, `file of ${id}`);
      for (const id of HOSTILE_IDS) expect(await uploads.find('hostile', id)).toBe(`file of ${id}`);
    });
  });
}
