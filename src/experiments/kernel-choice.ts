import type { Kernel } from '../engine/kernel.js';
import { TypeScriptKernel } from '../engine/kernel-typescript.js';
import { createWasmKernel } from '../engine/kernel-wasm.js';

export type { Kernel } from '../engine/kernel.js';

/** A kernel, and where it is not the fast one, why. */
export interface ChosenKernel {
  readonly kernel: Kernel;
  readonly slowBecause: unknown;
}

/**
 * The fastest kernel there is: WebAssembly, or, five times slower and more, TypeScript where `load` throws or what it loads does
 * not run on this machine. Both give the same bits. Throws nothing.
 */
export function chooseKernel(load: () => ArrayBufferView | ArrayBuffer): ChosenKernel {
  try {
    return { kernel: createWasmKernel(load()), slowBecause: null };
  } catch (slowBecause) {
    return { kernel: new TypeScriptKernel(), slowBecause };
  }
}
