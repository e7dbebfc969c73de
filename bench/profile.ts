import type { Kernel } from '../src/engine/kernel.js';
import { loadKernel } from '../src/lab/load-kernel.js';
import { SIZES } from './engine.js';
import { nameOf, type Size, specOf, timePasses } from './net.js';
import { roof } from './roof.js';
import type { Line, Part } from './rows.js';

const ROUNDS = 9;
/** A round lasts about so many floating-point operations of products. */
const FLOPS_A_ROUND = 4e9;
const BILLIONS = 2;

/** What the kernel's calls belong to; whatever is not here is counted with the tape and its memory. */
const KINDS: Readonly<Partial<Record<keyof Kernel, string>>> = {
  multiply: 'matrix products',
  activateBiased: 'bias and activation, forward',
  activateBiasedBackward: 'bias and activation, backward',
};
const REST = 'all else: the tape, memory, the loss';

/** Where the time of one pass goes, and how near the products come to the most this machine's 128-bit SIMD can do. */
export async function profilePart(): Promise<Part> {
  const limit = await roof();
  const kernel = loadKernel();
  const most = Math.max(...Array.from({ length: ROUNDS }, () => (BILLIONS * 1000) / limit.time(BILLIONS)));
  const lines = SIZES.flatMap((size) => linesOf(kernel, size, most));
  return {
    title: 'Where the time of a forward and backward pass goes, WASM kernel',
    lines: [
      { what: 'the roof: 128-bit multiplications and additions, all in registers', measured: speed(most) },
      ...lines,
    ],
    notes: [
      'The roof is a loop of multiplications and additions of two float64 each, with no memory in it: results that are the same to the bit on ' +
        'every machine allow neither fused multiply-add nor wider vectors, both of which OpenBLAS, under PyTorch and NumPy, has. ' +
        'Where the ratio to PyTorch misses its target, the products stand near this roof, and most of the pass is products.',
    ],
  };
}

function speed(billionsASecond: number): string {
  return `${billionsASecond.toPrecision(3)} GFLOP/s`;
}

function linesOf(kernel: Kernel, size: Size, most: number): readonly Line[] {
  const flops = 6 * size.depth * size.width ** 2 * size.batch;
  const passes = Math.max(1, Math.round(FLOPS_A_ROUND / flops));
  const whole: number[] = [];
  const parts = new Map<string, number[]>();
  for (let round = 0; round < ROUNDS; round += 1) {
    const spent = new Map<string, number>();
    // The pass before the first one counted is timed as well, and taken for one more.
    const all = (timePasses(watched(kernel, spent), specOf(size), passes) * (passes + 1)) / passes;
    const known = [...spent.values()].reduce((sum, each) => sum + each, 0);
    spent.set(REST, Math.max(0, all - known));
    whole.push(all / (passes + 1));
    for (const [kind, time] of spent) parts.set(kind, [...(parts.get(kind) ?? []), time / all]);
  }
  const pass = median(whole);
  const products = median(parts.get(KINDS.multiply ?? '') ?? []) * pass;
  return [
    ...[...parts].map(([kind, shares]) => ({
      what: `${nameOf(size)}: ${kind}`,
      measured: `${(100 * median(shares)).toFixed(0)} % of ${pass.toPrecision(3)} ms`,
    })),
    {
      what: `${nameOf(size)}: the products’ speed`,
      measured: speed(flops / products / 1e6),
      ratio: flops / products / 1e6 / most,
      against: 'this over the roof',
    },
  ];
}

/** The same kernel, which adds up how long its calls take, in milliseconds, by what they belong to. */
function watched(kernel: Kernel, spent: Map<string, number>): Kernel {
  const watch = <A extends readonly unknown[]>(kind: string, call: (...args: A) => void) =>
    function timed(...args: A): void {
      const began = performance.now();
      call(...args);
      spent.set(kind, (spent.get(kind) ?? 0) + performance.now() - began);
    };
  return {
    ...kernel,
    multiply: watch(KINDS.multiply ?? REST, kernel.multiply),
    activateBiased: watch(KINDS.activateBiased ?? REST, kernel.activateBiased),
    activateBiasedBackward: watch(KINDS.activateBiasedBackward ?? REST, kernel.activateBiasedBackward),
  };
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}
