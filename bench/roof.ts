import asc from 'assemblyscript/asc';

declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object) => { readonly exports: unknown };
};

/** How many sums run beside each other: with fewer, each would wait for its own last addition. */
const CHAINS = 12;
const FLOPS_A_TURN = CHAINS * 2 * 2;

const chains = Array.from({ length: CHAINS }, (_, index) => `c${index}`);

/** Nothing but multiplications and additions of two float64 at once, all operands in registers. */
const SOURCE = `
export function run(turns: i32): f64 {
  const x = f64x2.splat(0.999);
  const y = f64x2.splat(0.001);
  ${chains.map((chain) => `let ${chain} = y;`).join('\n  ')}
  for (let turn = 0; turn < turns; turn++) {
    ${chains.map((chain) => `${chain} = f64x2.add(f64x2.mul(${chain}, x), y);`).join('\n    ')}
  }
  return f64x2.extract_lane(${chains.reduce((sum, chain) => `f64x2.add(${sum}, ${chain})`)}, 0);
}`;

/** The most that 128-bit SIMD without fused multiply-add can do on one core of this machine, and how to time it. */
export interface Roof {
  /** Milliseconds of so many billions of floating-point operations. */
  time(billions: number): number;
}

/** Compiles the loop that nothing can be faster than. Rejects where the compiler refuses it. */
export async function roof(): Promise<Roof> {
  const { error, binary } = await compiled();
  if (error || !binary) throw error ?? new Error('the compiler made nothing');
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(binary));
  const { run } = exports as { readonly run: (turns: number) => number };
  return {
    time(billions) {
      const began = performance.now();
      const last = run(Math.round((billions * 1e9) / FLOPS_A_TURN));
      if (!(last > 0)) throw new Error('the loop was not run');
      return performance.now() - began;
    },
  };
}

async function compiled(): Promise<{ readonly error: Error | null; readonly binary?: Uint8Array }> {
  let binary: Uint8Array | undefined;
  const { error } = await asc.main(
    ['roof.ts', '--outFile', 'roof.wasm', '--enable', 'simd', '--runtime', 'stub', '--noAssert', '-O3'],
    {
      readFile: (name) => (name === 'roof.ts' ? SOURCE : null),
      writeFile: (_name, contents) => {
        if (contents instanceof Uint8Array) binary = contents;
      },
      listFiles: () => [],
    },
  );
  return { error, ...(binary ? { binary } : {}) };
}
