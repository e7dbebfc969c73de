/** Asks for a number multiplied by itself again and again. */
export interface PowersSpec {
  readonly kind: 'powers';
  readonly base: number;
  /** How many factors at most, 1–300. */
  readonly count: number;
}

/** The products, by how many factors they have. */
export interface PowersResult {
  readonly kind: 'powers';
  readonly spec: PowersSpec;
  /** baseⁿ for n = 0…count, each from the one before by one multiplication. */
  readonly products: readonly number[];
}

/** Multiplies one factor at a time. Throws nothing. */
export function runPowers(spec: PowersSpec): PowersResult {
  const products = [1];
  for (let n = 1; n <= spec.count; n++) products.push((products[n - 1] ?? Number.NaN) * spec.base);
  return { kind: 'powers', spec, products };
}
