/** A matrix [rows, cols] of float64, row-major, with the gradient of the loss beside it. */
export class Tensor {
  readonly rows: number;
  readonly cols: number;
  readonly data: Float64Array;
  #grad: Float64Array | undefined;

  /** Takes `data` as it is, without a copy; zeros where it is left out. Throws RangeError where its length is not rows · cols. */
  constructor(rows: number, cols: number, data: Float64Array = new Float64Array(rows * cols)) {
    if (data.length !== rows * cols)
      throw new RangeError(`${data.length} numbers do not fill [${rows}, ${cols}]`);
    this.rows = rows;
    this.cols = cols;
    this.data = data;
  }

  /** ∂L/∂this, [rows, cols], row-major; zeros until a backward pass has added to it. */
  get grad(): Float64Array {
    this.#grad ??= new Float64Array(this.data.length);
    return this.#grad;
  }

  /** Adds a share of the gradient, [rows, cols]: a tensor used twice receives the sum of both uses. */
  addGrad(share: Float64Array): void {
    const grad = this.grad;
    for (let i = 0; i < grad.length; i++) grad[i] = (grad[i] as number) + (share[i] as number);
  }
}
