import { Bench } from 'tinybench';

/** One measured line: its median, and the one it is held against. */
export interface Row {
  readonly name: string;
  /** Median of one run, milliseconds. */
  readonly median: number;
  /** 75th percentile, milliseconds. */
  readonly p75: number;
  /** This median over the peer's of the same run. */
  readonly ratio: number;
  readonly peer: string;
}

/** Work to time, and the name of the peer it is held against; a peer stands against itself. */
export interface Contender {
  readonly name: string;
  readonly peer: string;
  readonly run: () => unknown;
}

/** Times contenders in turn, after a warm-up. Throws where one fails. */
export async function measureRows(
  contenders: readonly Contender[],
  milliseconds = 1500,
): Promise<readonly Row[]> {
  const bench = new Bench({
    time: milliseconds,
    warmupTime: 0,
    iterations: 20,
    warmupIterations: 5,
    throws: true,
  });
  for (const { name, run } of contenders) bench.add(name, async () => void (await run()));
  await bench.run();
  const latencies = new Map(
    bench.tasks.map(({ name, result }) => {
      if (result.state !== 'completed') throw new Error(`${name} did not complete: ${result.state}`);
      return [name, result.latency];
    }),
  );
  return contenders.map(({ name, peer }) => {
    const own = latencies.get(name);
    const other = latencies.get(peer);
    if (!own || !other) throw new Error(`${name} has no peer ${peer}`);
    return { name, median: own.p50, p75: own.p75, ratio: own.p50 / other.p50, peer };
  });
}

/** Rows as a Markdown table. */
export function tableOf(rows: readonly Row[]): string {
  const lines = rows.map(
    ({ name, median, p75, ratio, peer }) =>
      `| ${name} | ${median.toFixed(2)} | ${p75.toFixed(2)} | ${name === peer ? '1' : ratio.toFixed(3)} | ${peer} |`,
  );
  return ['| what | median, ms | p75, ms | ratio | against |', '|---|---|---|---|---|', ...lines].join('\n');
}
