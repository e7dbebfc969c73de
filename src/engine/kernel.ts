/**
 * How a matrix product reads its operands: `AB` is A·B with A [m, k] and B [k, n]; `AtB` is Aᵀ·B with A stored as [k, m];
 * `ABt` is A·Bᵀ with B stored as [n, k]. The result C is [m, n]. All are row-major.
 */
export type ProductForm = 'AB' | 'AtB' | 'ABt';

/** The one operation worth handing to special code: the matrix product. */
export interface Kernel {
  /**
   * C ← op(A)·op(B), or C ← C + op(A)·op(B) where `accumulate`, in float64. Every element is a sum over k in ascending
   * order, so that the same operands give the same bits.
   */
  multiply(
    form: ProductForm,
    c: Float64Array,
    a: Float64Array,
    b: Float64Array,
    m: number,
    n: number,
    k: number,
    accumulate: boolean,
  ): void;
}
