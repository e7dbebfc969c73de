import type { Heap } from '../memory.js';
import { KEPT } from '../plain-heap.js';
import { type CompiledModule, instantiate, type WasmInstance } from './module.js';

const PAGE = 65_536;

/** The memory of a WebAssembly kernel. It can only grow: after a run that took much, one that needs little moves to a new one. */
export class WasmHeap implements Heap {
  readonly #module: CompiledModule;
  #instance: WasmInstance;
  #buffer: ArrayBuffer;

  constructor(module: CompiledModule) {
    this.#module = module;
    this.#instance = instantiate(module);
    this.#buffer = this.#instance.memory.buffer;
  }

  get instance(): WasmInstance {
    return this.#instance;
  }

  get buffer(): ArrayBuffer {
    return this.#buffer;
  }

  get base(): number {
    return this.#instance.base;
  }

  get end(): number {
    return this.#buffer.byteLength;
  }

  reserve(bytes: number): void {
    if (this.end > KEPT && this.base + bytes <= KEPT) {
      whereThereIsMemory(() => {
        this.#instance = instantiate(this.#module);
      });
    }
    const missing = this.base + bytes - this.#instance.memory.buffer.byteLength;
    if (missing > 0) whereThereIsMemory(() => this.#instance.memory.grow(Math.ceil(missing / PAGE)));
    this.#buffer = this.#instance.memory.buffer;
  }
}

/** Where the machine has no more to give, things stay as they are, and a run goes on in ordinary arrays. */
function whereThereIsMemory(take: () => void): void {
  try {
    take();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
}
