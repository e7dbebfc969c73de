import { bare } from './bank-parts.js';

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const PERSIAN = '۰۱۲۳۴۵۶۷۸۹';

/** A text with Latin digits, as a reader of either language takes its numbers. */
export function latin(text: string): string {
  return (
    bare(text)
      // Only keeps a sign at its place.
      .replace(/\u200e/g, '')
      .replace(/[۰-۹]/g, (digit) => String(PERSIAN.indexOf(digit)))
      .replace(/٫/g, '.')
      .replace(/(\d)[,٬](?=\d{3})/g, '$1')
      .replace(/٪/g, '%')
  );
}

const NUMBER = /\d+(?:\.\d+)?(?: × 10[⁻⁰-⁹¹²³]+|[⁻⁰-⁹¹²³]+)?%?/g;

/** Every number that a text states, powers and percentages included, in Latin digits. */
export function numbersIn(text: string): readonly string[] {
  return latin(text).match(NUMBER) ?? [];
}

/** Evaluates a sum, product or power such as `0.5 × (1 − 0.5)` or `√(6² + 8²)`; NaN for what is none. */
function evaluate(source: string): number {
  const script = source
    .replace(
      /[⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+/g,
      (power) =>
        `**(${[...power].map((each) => (each === '⁻' ? '-' : SUPERSCRIPTS.indexOf(each))).join('')})`,
    )
    .replace(/[×·]/g, '*')
    .replace(/−/g, '-');
  if (!/^[\d.()*+\-/√ ]+$/.test(script) || !/\d/.test(script)) return Number.NaN;
  const roots = script.replace(/√(\d+(?:\.\d+)?)/g, 'Math.sqrt($1)').replace(/√\(/g, 'Math.sqrt(');
  return Number(new Function(`return (${roots})`)());
}

/** An equation of plain numbers, with what its sides come to. */
export interface Equation {
  readonly text: string;
  readonly sides: readonly number[];
}

/** The equations of plain numbers in a text, such as `0.1 × 3 = 0.3`. */
export function equationsIn(text: string): readonly Equation[] {
  const runs = latin(text).match(/[\d.()√×·+−/= ⁻⁰¹²³⁴⁵⁶⁷⁸⁹]*=[\d.()√×·+−/= ⁻⁰¹²³⁴⁵⁶⁷⁸⁹]*/g) ?? [];
  return runs.flatMap((run) => {
    const tidy = run.replace(/[.,: ]+$/, '').replace(/^[.,: ]+/, '');
    const sides = tidy.split('=').map((side) => evaluate(side.trim()));
    return sides.length > 1 && sides.every(Number.isFinite) ? [{ text: tidy, sides }] : [];
  });
}
