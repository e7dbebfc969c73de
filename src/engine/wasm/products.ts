import type { Kernel, ProductForm } from '../kernel.js';
import type { Numbers } from '../numbers.js';
import type { Wasm } from './wasm.js';

// As the module knows them.
const FORMS: Readonly<Record<ProductForm, number>> = { AB: 0, AtB: 1, ABt: 2 };

/** The matrix product in WebAssembly. */
export function productsOf(wasm: Wasm, fallback: Kernel): Pick<Kernel, 'multiply'> {
  return {
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
      const operations = wasm.operations(c);
      const code = FORMS[form];
      const room = wasm.room(operations.productRoom(code, m, k));
      if (room !== undefined && wasm.has(c) && wasm.has(a) && wasm.has(b)) {
        operations.multiply(code, c.byteOffset, a.byteOffset, b.byteOffset, m, n, k, accumulate, room);
      } else fallback.multiply(form, c, a, b, m, n, k, accumulate);
    },
  };
}
