import { BUDGET, estimateCost } from '../src/experiments/gradient-flow/cost.js';
import { measureDraws } from '../src/experiments/gradient-flow/run.js';
import { loadKernel } from '../src/lab/load-kernel.js';
import { poolLab } from '../src/lab/pool-lab.js';
import { openBot } from './bot.js';
import { SIZES } from './engine.js';
import { loadInto } from './exported-net.js';
import { doublesOf, nameOf, type Size, specOf } from './net.js';
import type { Peer } from './peer.js';
import { present, pythonPeer } from './peers.js';
import { type Contender, race, repeated } from './race.js';
import { atMost, type Line, lineOf, oursOverTheirs, type Part } from './rows.js';
import { requireSame } from './same-work.js';

const SEEDS = 8;
const OUTPUTS = 10;
const MILLISECONDS = 2000;
const MEASURES = ['dh', 'dW', 'weightNorm', 'mean', 'std', 'saturated'] as const;

/** A whole `/vanish` of eight seeds on two workers, against PyTorch that draws and measures eight such nets on one thread. */
export async function vanishPart(): Promise<Part> {
  const { here, notes } = present({ PyTorch: await pythonPeer('torch') });
  const worker = new URL('../src/lab/worker.js', import.meta.url);
  const pool = poolLab({ threads: 2, mostWaiting: 20, worker });
  const bot = await openBot(2);
  const lines: Line[] = [];
  let seed = 1;
  const nextSeed = () => {
    seed += SEEDS;
    return seed;
  };
  try {
    await bot.warmUp();
    for (const size of SIZES) {
      const run = () => pool.run({ ...specOf(size, SEEDS), seed: nextSeed() });
      const { depth, width, batch } = size;
      const line = `/vanish depth:${depth} act:sigmoid width:${width} batch:${batch} seeds:${SEEDS}`;
      lines.push(...(await linesOf(size, here, run, () => bot.ask(`${line} seed:${nextSeed()}`))));
    }
  } finally {
    for (const peer of here.values()) peer.close();
    await bot.close();
    await pool.close();
  }
  return {
    title: `/vanish with ${SEEDS} seeds on two workers`,
    lines,
    notes: [
      `PyTorch, on one thread, draws ${SEEDS} nets and their data, runs each forward and backward, and measures for every layer ` +
        `${MEASURES.join(', ')} (the same numbers as ours on the same weights, to 1e-6); ours measures more, and adds the theory. ` +
        '“Reply and picture” is from the message in to the reply out, drawing included, which PyTorch is not asked for; ' +
        'the guard does not let through what has no such line.',
      ...notes,
    ],
  };
}

async function linesOf(
  size: Size,
  here: ReadonlyMap<string, Peer>,
  run: () => Promise<unknown>,
  reply: () => Promise<unknown>,
): Promise<Line[]> {
  await requireSameMeasures(size, here);
  const experiment = `the run on two workers, ${nameOf(size)}`;
  const whole = `reply and picture, ${nameOf(size)}`;
  const theirs = [...here].map(([who, peer]): Contender => {
    const { depth, width, batch } = size;
    const time = async (count: number) => {
      const answer = await peer.ask({
        do: 'vanish',
        seeds: SEEDS,
        depth,
        width,
        batch,
        outputs: OUTPUTS,
        count,
      });
      return (answer as { readonly ms: number }).ms;
    };
    return { name: `${who}, ${nameOf(size)}`, peer: experiment, time };
  });
  const ours: Contender = { name: experiment, peer: experiment, time: repeated(run) };
  const affordable = estimateCost(specOf(size, SEEDS)) <= BUDGET;
  const all = [
    ours,
    ...theirs,
    ...(affordable ? [{ name: whole, peer: theirs[0]?.name ?? experiment, time: repeated(reply) }] : []),
  ];
  const rows = await race(all, MILLISECONDS);
  const replies = rows.filter(({ name }) => name === whole);
  return [
    ...oursOverTheirs(
      rows.filter((row) => !replies.includes(row)),
      (ratio) => atMost(ratio, 1),
    ),
    ...replies.map((row) => lineOf(row, theirs.length > 0 ? (ratio) => atMost(ratio, 1) : undefined)),
  ];
}

async function requireSameMeasures(size: Size, here: ReadonlyMap<string, Peer>): Promise<void> {
  const kernel = loadKernel();
  const spec = specOf(size);
  const [ours] = measureDraws(spec, 0, 1, kernel);
  await loadInto(here.values(), doublesOf(kernel, spec), size);
  for (const [who, peer] of here) {
    const theirs = (await peer.ask({ do: 'measure' })) as Record<(typeof MEASURES)[number], number[]>;
    for (const measure of MEASURES) {
      const own = ours?.layers.map((layer) => layer[measure]) ?? [];
      requireSame(`${who}: ${measure}`, theirs[measure], own);
    }
  }
}
