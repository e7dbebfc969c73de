import { readFileSync } from 'node:fs';
import type { Kernel } from '../../src/engine/kernel.js';
import { TypeScriptKernel } from '../../src/engine/kernel-typescript.js';
import { createWasmKernel } from '../../src/engine/kernel-wasm.js';

/** The compiled kernel; `npm test` builds it first. */
export const KERNEL_BYTES = readFileSync(new URL('../../dist/kernel.wasm', import.meta.url));

/** A fallback that fails: under it, whatever a WebAssembly kernel gives was worked out in WebAssembly. */
export const NO_FALLBACK = new Proxy(new TypeScriptKernel(), {
  get: (_kernel, operation) => {
    throw new Error(`${String(operation)} fell back to TypeScript`);
  },
});

/** The kernel in WebAssembly alone. */
export const FAST = createWasmKernel(KERNEL_BYTES, NO_FALLBACK);

/** Every kernel by its name. */
export const KERNELS: readonly (readonly [string, Kernel])[] = [
  ['TypeScript', new TypeScriptKernel()],
  ['WebAssembly', FAST],
];

/** Room for whatever a test allocates, in bytes. */
export const ROOM = 2 ** 22;
