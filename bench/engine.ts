import { TypeScriptKernel } from '../src/engine/kernel-typescript.js';
import { loadKernel } from '../src/lab/load-kernel.js';
import { loadInto } from './exported-net.js';
import { kernelRows } from './kernel.js';
import { doublesOf, nameOf, type Outcome, outcomeOf, type Size, specOf, timePasses } from './net.js';
import type { Peer } from './peer.js';
import { present, pythonPeer, tensorFlowPeer } from './peers.js';
import { PlainNet } from './plain-net.js';
import { type Contender, race, repeated } from './race.js';
import { atMost, type Line, lineOf, oursOverTheirs, type Part, type Row } from './rows.js';
import { FLOAT32, FLOAT64, requireSameOutcome } from './same-work.js';

/** What the issue asks of our time over PyTorch's, and over TensorFlow.js' two backends, size by size. */
interface Asked {
  readonly size: Size;
  readonly torch: number;
  readonly wasm?: number;
  readonly cpu?: number;
}

const ASKED: readonly Asked[] = [
  { size: { depth: 5, width: 32, batch: 32 }, torch: 0.4, wasm: 1 / 5, cpu: 1 / 25 },
  { size: { depth: 20, width: 64, batch: 64 }, torch: 0.95, wasm: 1 / 5, cpu: 1 / 25 },
  { size: { depth: 50, width: 128, batch: 64 }, torch: 1.05, wasm: 1 / 5, cpu: 1 / 25 },
  { size: { depth: 100, width: 256, batch: 128 }, torch: 1.7 },
];

/** The sizes the engine is timed at: hidden layers × width × batch. */
export const SIZES: readonly Size[] = ASKED.map(({ size }) => size);

const MILLISECONDS = 1000;
const [TORCH, NUMPY, WASM, CPU] = ['PyTorch', 'NumPy', 'tfjs-wasm (f32)', 'tfjs-cpu (f32)'] as const;
const SINGLE: readonly string[] = [WASM, CPU];

/** One pass forward and one backward with the gradients of every layer, on our kernels and on whatever peers are here. */
export async function enginePart(): Promise<Part> {
  const { here, notes } = present({
    [TORCH]: await pythonPeer('torch'),
    [NUMPY]: await pythonPeer('numpy'),
    [WASM]: await tensorFlowPeer('wasm'),
    [CPU]: await tensorFlowPeer('cpu'),
  });
  const lines: Line[] = [];
  try {
    for (const asked of ASKED) lines.push(...(await linesOf(asked, here)));
  } finally {
    for (const peer of here.values()) peer.close();
  }
  const products = await kernelRows([32, 64, 128, 256]);
  return {
    title: 'Forward + backward with all layer gradients, float64, hidden layers × width × batch',
    lines: [...lines, ...products.map((row) => lineOf(row))],
    notes: [
      `Peers: ${[...here.values()].map(({ version }) => version).join('; ')}; Python's on one thread.`,
      'Each ran the same net (sigmoid, ten classes) with the same weights; its loss and every layer’s gradient norms agreed with ours ' +
        `to ${FLOAT64.apart} before it was timed, TensorFlow.js, which has float32 only, to ${FLOAT32.apart} above ${FLOAT32.least}. ` +
        'TensorFlow.js keeps no gradients of the layers’ outputs and is not asked for them.',
      ...notes,
    ],
  };
}

async function linesOf(asked: Asked, here: ReadonlyMap<string, Peer>): Promise<Line[]> {
  const rows = await passRows(asked.size, here);
  const limits = new Map<string, number | undefined>([
    [TORCH, asked.torch],
    [WASM, asked.wasm],
    [CPU, asked.cpu],
  ]);
  return oursOverTheirs(rows, (ratio, name) => {
    const limit = limits.get(name.slice(0, name.lastIndexOf(',')));
    return limit === undefined ? undefined : atMost(ratio, limit);
  });
}

/** Rows of all contenders at one size, each held against our fast kernel, which is the first. */
async function passRows(size: Size, here: ReadonlyMap<string, Peer>): Promise<readonly Row[]> {
  const [fast, plain] = [loadKernel(), new TypeScriptKernel()];
  const spec = specOf(size);
  const ours = outcomeOf(fast, spec);
  const doubles = doublesOf(fast, spec);
  await loadInto(here.values(), doubles, size);

  const peer = `ours, WASM kernel, ${nameOf(size)}`;
  const contenders: Contender[] = [{ name: peer, peer, time: (count) => timePasses(fast, spec, count) }];
  const join = (who: string, theirs: Outcome, time: Contender['time']): void => {
    requireSameOutcome(who, theirs, ours, SINGLE.includes(who) ? FLOAT32 : FLOAT64);
    contenders.push({ name: `${who}, ${nameOf(size)}`, peer, time });
  };
  join('ours, TypeScript kernel', outcomeOf(plain, spec), (count) => timePasses(plain, spec, count));
  const loops = new PlainNet(doubles, size);
  join(
    'plain loops in JavaScript',
    loops.outcome(),
    repeated(() => loops.pass()),
  );
  for (const [who, other] of here) {
    join(who, (await other.ask({ do: 'check' })) as Outcome, async (count) => {
      const { ms } = (await other.ask({ do: 'once', count })) as { readonly ms: number };
      return ms;
    });
  }
  return race(contenders, MILLISECONDS);
}
