import { setImmediate as turn } from 'node:timers/promises';
import { Bench } from 'tinybench';

/** How long runs took: median and 75th percentile, milliseconds. */
export interface Latency {
  readonly p50: number;
  readonly p75: number;
}

const WARM_UP = 40;

/**
 * Times pieces of work by name in rounds, one run of each a round, each round in another order, so that whatever else the
 * machine does, and what one leaves behind for the next, falls on all alike. `run` is told the round. Throws where one
 * fails.
 */
export async function measureRounds(
  work: Readonly<Record<string, (round: number) => unknown>>,
  rounds: number,
): Promise<ReadonlyMap<string, Latency>> {
  const samples = new Map<string, number[]>(Object.keys(work).map((name) => [name, []]));
  for (let round = -WARM_UP; round < rounds; round += 1) {
    const bench = new Bench({ time: 0, iterations: 1, warmup: false, throws: true, retainSamples: true });
    for (const [name, run] of ordered(Object.entries(work), round + WARM_UP)) {
      bench.add(name, async () => void (await run(round + WARM_UP)), { afterEach: () => turn() });
    }
    for (const { name, result } of await bench.run()) {
      if (result.state !== 'completed') throw new Error(`${name} did not complete: ${result.state}`);
      if (round >= 0) samples.get(name)?.push(result.latency.p50);
    }
  }
  return new Map([...samples].map(([name, taken]) => [name, latencyOf(taken)]));
}

/** Forwards in even rounds, backwards in odd ones, and begun at another place each time. */
function ordered<T>(things: readonly T[], round: number): readonly T[] {
  const first = (round >> 1) % things.length;
  const turned = [...things.slice(first), ...things.slice(0, first)];
  return round % 2 === 0 ? turned : turned.reverse();
}

function latencyOf(samples: number[]): Latency {
  samples.sort((a, b) => a - b);
  const at = (share: number): number => samples[Math.floor(samples.length * share)] ?? Number.NaN;
  return { p50: at(0.5), p75: at(0.75) };
}
