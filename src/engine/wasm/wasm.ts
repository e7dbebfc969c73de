import type { Arena } from '../arena.js';
import type { Numbers } from '../numbers.js';
import type { WasmHeap } from './heap.js';
import type { Exports, Operations } from './module.js';

/** What a kernel's operations know of the module that does the work. */
export interface Wasm {
  /** Whether numbers lie in the module's memory. */
  has(x: Numbers): boolean;
  /** The module's operations on numbers of the same precision. */
  operations(x: Numbers): Operations;
  /** What the module offers beside them. */
  shared(): Exports;
  /** Where so many bytes of free memory begin; undefined where there are not as many. */
  room(bytes: number): number | undefined;
  buffer(): ArrayBuffer;
}

/** A module in its heap, which an arena deals out. */
export function wasmIn(heap: WasmHeap, arena: Arena): Wasm {
  return {
    has: (x) => x.buffer === heap.buffer,
    operations: (x) => (x.BYTES_PER_ELEMENT === 4 ? heap.instance.float32 : heap.instance.float64),
    shared: () => heap.instance.shared,
    room: (bytes) => arena.room(bytes),
    buffer: () => heap.buffer,
  };
}
