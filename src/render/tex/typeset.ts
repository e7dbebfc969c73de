import type { Formula } from '../../charts/formula.js';
import type { Setter } from './mathjax.js';
import type { Outline } from './outline.js';

/** A formula's lines and symbols, typeset. */
export interface TypesetFormula {
  readonly lines: readonly Outline[];
  readonly symbols: readonly { readonly outline: Outline; readonly meaning: string }[];
}

let setter: Promise<Setter> | undefined;

/**
 * Typesets a formula; the library that does it is loaded by a thread's first. Rejects where TeX does not understand a line, or
 * the font lacks a sign.
 */
export async function typesetFormula({ lines, symbols }: Formula): Promise<TypesetFormula> {
  setter ??= import('./mathjax.js').then(({ createSetter }) => createSetter());
  const set = await setter;
  return {
    lines: lines.map((tex) => set(tex, true)),
    symbols: symbols.map(({ tex, meaning }) => ({ outline: set(tex, false), meaning })),
  };
}
