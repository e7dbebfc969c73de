import { Arena } from './arena.js';
import type { Kernel, ProductForm } from './kernel.js';
import type { Numbers, Precision } from './numbers.js';
import { PlainHeap } from './plain-heap.js';
import { normals, orthonormalise, uniforms } from './typescript/draw.js';
import {
  activate,
  activateBackward,
  activateBiased,
  activateBiasedBackward,
  add,
  addBias,
  exponentials,
  steepness,
  sumRows,
} from './typescript/elementwise.js';
import { float32Norm, mean, moved, norm } from './typescript/measure.js';
import { normalise } from './typescript/normalise.js';
import { normaliseBackward } from './typescript/normalise-backward.js';
import { descend, descendByAdam, descendWithMomentum } from './typescript/optimise.js';
import { Products } from './typescript/products.js';

/** The kernel in plain TypeScript: what every other kernel is held to, and what runs where there is no other. */
export class TypeScriptKernel implements Kernel {
  readonly #arena = new Arena(new PlainHeap());
  readonly #products = new Products();

  readonly add = add;
  readonly addBias = addBias;
  readonly sumRows = sumRows;
  readonly exp = exponentials;
  readonly activate = activate;
  readonly activateBiased = activateBiased;
  readonly activateBackward = activateBackward;
  readonly activateBiasedBackward = activateBiasedBackward;
  readonly steepness = steepness;
  readonly normalise = normalise;
  readonly normaliseBackward = normaliseBackward;
  readonly mean = mean;
  readonly norm = norm;
  readonly float32Norm = float32Norm;
  readonly moved = moved;
  readonly normals = normals;
  readonly uniforms = uniforms;
  readonly orthonormalise = orthonormalise;
  readonly descend = descend;
  readonly descendWithMomentum = descendWithMomentum;
  readonly descendByAdam = descendByAdam;

  allocate(length: number, precision: Precision): Numbers {
    return this.#arena.allocate(length, precision);
  }

  take(length: number, precision: Precision): Numbers {
    return this.#arena.take(length, precision);
  }

  scoped<T>(bytes: number, work: () => T): T {
    return this.#arena.scoped(bytes, work);
  }

  multiply(
    form: ProductForm,
    c: Numbers,
    a: Numbers,
    b: Numbers,
    m: number,
    n: number,
    k: number,
    accumulate: boolean,
  ): void {
    this.#products.multiply(form, c, a, b, m, n, k, accumulate);
  }
}
