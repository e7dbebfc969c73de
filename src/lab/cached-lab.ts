import { LRUCache } from 'lru-cache';
import type { DrawnPicture } from '../render/draw.js';
import type { Lab } from './lab.js';
import { SingleFlight } from './single-flight.js';
import { keyOf, labOf, submitTo } from './work.js';

/** What one number or string of a kept result costs at the most, in bytes. */
const BYTES_PER_CHARACTER = 2;

/**
 * A lab that remembers: the same spec or chart is computed once, also when many ask at the same time, and kept up to
 * `bytes`. What several wait for is stopped when the last of them leaves.
 */
export function cachedLab(lab: Lab, bytes: number): Lab {
  const kept = new LRUCache<string, { readonly value: unknown }>({
    maxSize: bytes,
    sizeCalculation: ({ value }, key) => {
      const pixels = (value as Partial<DrawnPicture>).bytes?.byteLength;
      return (
        key.length * BYTES_PER_CHARACTER + (pixels ?? JSON.stringify(value).length * BYTES_PER_CHARACTER) + 1
      );
    },
  });
  const flights = new SingleFlight();

  return labOf(
    async (work, asker = {}) => {
      asker.signal?.throwIfAborted();
      // What people sent is theirs to take away again, and is not kept.
      if (work.do === 'read') return submitTo(lab, work, asker);
      const key = keyOf(work);
      const found = kept.get(key);
      if (found) return found.value;
      return flights.join(key, asker, async (together) => {
        const value = await submitTo(lab, work, together);
        kept.set(key, { value });
        return value;
      });
    },
    () => lab.close(),
  );
}
