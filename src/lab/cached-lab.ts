import { LRUCache } from 'lru-cache';
import type { ResultOf, Spec } from '../experiments/experiment.js';
import type { DrawnPicture } from '../render/draw.js';
import type { DrawRequest, Lab } from './lab.js';

/** What one number or string of a kept result costs at the most, in bytes. */
const BYTES_PER_CHARACTER = 2;

/**
 * A lab that remembers: the same spec or chart is computed once, also when many ask at the same time, and kept up to
 * `bytes`. What several wait for is not stopped when one of them leaves.
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
  const underWay = new Map<string, Promise<unknown>>();

  async function once<T>(
    key: string,
    signal: AbortSignal | undefined,
    compute: () => Promise<T>,
  ): Promise<T> {
    signal?.throwIfAborted();
    const found = kept.get(key);
    if (found) return found.value as T;
    const shared = underWay.get(key);
    if (shared) return (await shared) as T;
    const started = compute();
    underWay.set(key, started);
    try {
      const value = await started;
      kept.set(key, { value });
      return value;
    } finally {
      underWay.delete(key);
    }
  }
  return {
    run: <S extends Spec>(spec: S, signal?: AbortSignal) =>
      once<ResultOf<S>>(`run ${JSON.stringify(spec)}`, signal, () => lab.run(spec)),
    draw: (request: DrawRequest, signal?: AbortSignal) =>
      once<DrawnPicture>(`draw ${JSON.stringify(request)}`, signal, () => lab.draw(request)),
    close: () => lab.close(),
  };
}
