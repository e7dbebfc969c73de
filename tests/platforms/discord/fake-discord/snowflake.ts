import type { Clock } from './clock.js';

const EPOCH = 1_420_070_400_000;

/** Makes ids as the network does: the milliseconds since 2015 above 22 bits that count up, so later ids are greater. */
export function createSnowflakes(clock: Clock): () => string {
  let count = 0;
  let last = 0n;
  return () => {
    count += 1;
    const next = (BigInt(clock.now() - EPOCH) << 22n) + BigInt(count % 4096);
    last = next > last ? next : last + 1n;
    return last.toString();
  };
}
