import { Arena } from './arena.js';
import type { Kernel } from './kernel.js';
import { TypeScriptKernel } from './kernel-typescript.js';
import { activateOf } from './wasm/activate.js';
import { drawOf } from './wasm/draw.js';
import { elementwiseOf } from './wasm/elementwise.js';
import { WasmHeap } from './wasm/heap.js';
import { measureOf } from './wasm/measure.js';
import { type CompiledModule, compile, isCompiled } from './wasm/module.js';
import { normaliseOf } from './wasm/normalise.js';
import { optimiseOf } from './wasm/optimise.js';
import { productsOf } from './wasm/products.js';
import { wasmIn } from './wasm/wasm.js';

/**
 * The kernel in WebAssembly, from the bytes or the compiled module that `wasm/build.mjs` makes. Numbers that lie outside of its
 * memory go to the fallback, which gives the same bits. Throws the engine's CompileError or LinkError where the module is
 * damaged or needs what the engine lacks.
 */
export function createWasmKernel(
  source: ArrayBufferView | ArrayBuffer | CompiledModule,
  fallback: Kernel = new TypeScriptKernel(),
): Kernel {
  const module = isCompiled(source) ? source : compile(source as ArrayBufferView | ArrayBuffer);
  const heap = new WasmHeap(module);
  const arena = new Arena(heap);
  const wasm = wasmIn(heap, arena);
  return {
    allocate: (length, precision) => arena.allocate(length, precision),
    take: (length, precision) => arena.take(length, precision),
    scoped: (bytes, work) => arena.scoped(bytes, work),
    ...productsOf(wasm, fallback),
    ...elementwiseOf(wasm, fallback),
    ...activateOf(wasm, fallback),
    ...normaliseOf(wasm, fallback),
    ...measureOf(wasm, fallback),
    ...drawOf(wasm, fallback),
    ...optimiseOf(wasm, fallback),
  };
}
