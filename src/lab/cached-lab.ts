import { LRUCache } from 'lru-cache';
import type { ResultOf, Spec } from '../experiments/experiment.js';
import type { DrawnPicture } from '../render/draw.js';
import type { Asker, DrawRequest, Lab } from './lab.js';
import { SingleFlight } from './single-flight.js';
import { keyOf } from './work.js';

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

  async function once<T>(key: string, asker: Asker, compute: (asker: Asker) => Promise<T>): Promise<T> {
    asker.signal?.throwIfAborted();
    const found = kept.get(key);
    if (found) return found.value as T;
    return flights.join(key, asker, async (together) => {
      const value = await compute(together);
      kept.set(key, { value });
      return value;
    });
  }
  return {
    run: <S extends Spec>(spec: S, asker: Asker = {}) =>
      once<ResultOf<S>>(keyOf({ do: 'run', spec }), asker, (together) => lab.run(spec, together)),
    draw: (request: DrawRequest, asker: Asker = {}) =>
      once<DrawnPicture>(keyOf({ do: 'draw', request }), asker, (together) => lab.draw(request, together)),
    close: () => lab.close(),
  };
}
