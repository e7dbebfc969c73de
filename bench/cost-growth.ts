import type { GradientFlowSpec } from '../src/experiments/gradient-flow/spec.js';
import { runExperiment } from '../src/experiments/run.js';
import { loadKernel } from '../src/lab/load-kernel.js';
import { costPicture } from './cost-picture.js';
import { guardLines } from './guard.js';
import { specOf } from './net.js';
import { race, repeated } from './race.js';
import { type Line, lineOf, type Part, type Verdict } from './rows.js';

const DEPTHS = [5, 10, 20, 40, 80, 160];
/** By how much a doubling may miss 2, as a share of it. */
const WITHIN = 0.15;
const MILLISECONDS = 2500;

const nameAt = (depth: number) => `${depth} × 64 × 64, one seed`;

/** How time grows with depth, as numbers and as `bench/cost.png`, and what the guard makes of specs before they run. */
export async function costPart(): Promise<Part> {
  const kernel = loadKernel();
  const timed = (spec: GradientFlowSpec) => repeated(() => runExperiment(spec, kernel));
  const rows = await race(
    DEPTHS.map((depth) => ({
      name: nameAt(depth),
      peer: nameAt(Math.max(depth / 2, DEPTHS[0] ?? depth)),
      time: timed(specOf({ depth, width: 64, batch: 64 })),
    })),
    MILLISECONDS,
  );
  await costPicture(
    DEPTHS.map((depth, index) => ({ depth, milliseconds: rows[index]?.median ?? Number.NaN })),
  );
  const growth: readonly Line[] = rows.map((row) => lineOf(row, doubled));
  return {
    title: 'Cost of a whole run, one worker',
    lines: [...growth, ...(await guardLines(timed))],
    notes: [
      'The guard promises that what costs its whole budget takes about two seconds of one worker; a ratio over 1 is a spec it thinks dearer than it is.',
    ],
  };
}

function doubled(ratio: number): Verdict {
  return { target: '2 ± 15 %', met: Math.abs(ratio - 2) <= 2 * WITHIN };
}
