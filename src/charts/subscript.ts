const LOWERED = '₀₁₂₃₄₅₆₇₈₉';

/** A whole number as a subscript of a formula, e.g. ₁₀; Latin digits in every language. */
export function subscript(index: number): string {
  return [...String(index)].map((digit) => LOWERED[Number(digit)] ?? '').join('');
}
