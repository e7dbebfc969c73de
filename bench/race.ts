import { Bench } from 'tinybench';
import type { Row } from './rows.js';

/** Work to time, and the name of the contender it is held against; that one stands against itself. */
export interface Contender {
  readonly name: string;
  readonly peer: string;
  /** Does the work so often, and returns how long that took in all, in milliseconds, whatever had to be set up left out. */
  readonly time: (count: number) => number | Promise<number>;
}

/** One sample lasts about so long, in milliseconds, so that a clock's grain and a call's price do not show. */
const SAMPLE = 12;
const MOST_RUNS = 2000;
const MOST_ROUNDS = 60;
/** Until two warm-up samples in a row differ by less than this share, at the most so many of them. */
const SETTLED = 0.1;
const MOST_WARM_UPS = 12;
const LONG = 2000;

interface Runner extends Contender {
  /** Runs a sample. */
  readonly runs: number;
  /** One sample in milliseconds, as the warm-up saw it. */
  readonly sample: number;
  readonly taken: number[];
}

/** Work that is a plain function, as a contender times it. */
export function repeated(run: () => unknown): Contender['time'] {
  return async (count) => {
    const began = performance.now();
    for (let done = 0; done < count; done += 1) {
      const made = run();
      if (made instanceof Promise) await made;
    }
    return performance.now() - began;
  };
}

/**
 * Times contenders in rounds, after a warm-up: one sample each a round, every round in another order, so that whatever else the
 * machine does falls on all alike. Each is measured for about so many milliseconds; one whose single run is longer than a round's share sits
 * rounds out, evenly, but runs once at least. Rejects where one fails.
 */
export async function race(contenders: readonly Contender[], milliseconds = 1200): Promise<readonly Row[]> {
  const runners: Runner[] = [];
  for (const contender of contenders) runners.push(await warmedUp(contender));
  const rounds = Math.min(MOST_ROUNDS, Math.ceil(milliseconds / SAMPLE));
  for (let round = 0; round < rounds; round += 1) {
    const allowed = (milliseconds * (round + 1)) / rounds;
    const bench = new Bench({ time: 0, iterations: 1, warmup: false, throws: true, retainSamples: true });
    const running = turned(runners, round).filter(
      ({ sample, taken }) => taken.length === 0 || taken.length * sample < allowed,
    );
    for (const { name, runs, time } of running) {
      bench.add(name, async () => ({ overriddenDuration: (await time(runs)) / runs }));
    }
    if (running.length > 0) await bench.run();
    for (const { name, taken } of running) {
      const result = bench.getTask(name)?.result;
      if (result?.state !== 'completed') throw new Error(`${name} did not complete`);
      taken.push(result.latency.p50);
    }
  }
  return rowsOf(runners);
}

async function warmedUp(contender: Contender): Promise<Runner> {
  let runs = 1;
  let before = await contender.time(1);
  // What takes so long has warmed up by itself, and is not made to do it twice.
  if (before > LONG) return { ...contender, runs, sample: before, taken: [before] };
  for (let sample = 0; sample < MOST_WARM_UPS && before < SAMPLE * 20; sample += 1) {
    runs = Math.max(1, Math.min(MOST_RUNS, Math.round(SAMPLE / before)));
    const each = (await contender.time(runs)) / runs;
    const settled = Math.abs(each - before) < SETTLED * before;
    before = each;
    if (settled) break;
  }
  return { ...contender, runs, sample: before * runs, taken: [] };
}

/** Forwards in even rounds, backwards in odd ones, and begun at another place each time. */
function turned<T>(things: readonly T[], round: number): readonly T[] {
  const first = (round >> 1) % things.length;
  const order = [...things.slice(first), ...things.slice(0, first)];
  return round % 2 === 0 ? order : order.reverse();
}

function rowsOf(runners: readonly Runner[]): readonly Row[] {
  const at = ({ taken }: Runner, share: number): number =>
    taken.toSorted((a, b) => a - b)[Math.floor(taken.length * share)] ?? Number.NaN;
  return runners.map((runner) => {
    const { name, peer } = runner;
    const other = runners.find((each) => each.name === peer);
    if (!other) throw new Error(`${name} has no peer ${peer}`);
    const median = at(runner, 0.5);
    return { name, median, p75: at(runner, 0.75), ratio: median / at(other, 0.5), peer };
  });
}
