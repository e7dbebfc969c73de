import { type Matrix, transposed, zeros } from './plain.js';

const EPSILON = 1e-5;

/** The mean of some numbers, and the mean of their squares about another number. */
function moments(values: Float64Array, about: number): readonly [number, number] {
  let [sum, squares] = [0, 0];
  for (const x of values) {
    sum += x - about;
    squares += (x - about) ** 2;
  }
  return [about + sum / values.length, squares / values.length];
}

/** Each unit, standardised over the batch (Ioffe & Szegedy 2015, algorithm 1). */
export function standardised(z: Matrix): Matrix {
  const units = transposed(z);
  for (let unit = 0; unit < units.rows; unit++) {
    const values = units.data.subarray(unit * z.rows, (unit + 1) * z.rows);
    const [mean] = moments(values, 0);
    const [, variance] = moments(values, mean);
    values.forEach((x, at) => {
      values[at] = (x - mean) / Math.sqrt(variance + EPSILON);
    });
  }
  return transposed(units);
}

/** What the gradient at a unit's standardised values is at the values: each is moved a little, and all of them standardised anew. */
function throughUnit(gradient: Float64Array, values: Float64Array, into: Float64Array): void {
  const count = values.length;
  const [mean] = moments(values, 0);
  const [, variance] = moments(values, mean);
  const step = 1e-5 * Math.sqrt(variance);
  for (let moved = 0; moved < count; moved++) {
    const own = values[moved] as number;
    let rise = 0;
    for (const by of [step, -step]) {
      // Moving one of them moves their mean and their variance.
      const shifted = mean + by / count;
      const spread = variance + ((own + by - mean) ** 2 - (own - mean) ** 2) / count - (shifted - mean) ** 2;
      const deviation = Math.sqrt(spread + EPSILON);
      for (let at = 0; at < count; at++) {
        const x = (values[at] as number) + (at === moved ? by : 0);
        rise += (Math.sign(by) * (gradient[at] as number) * (x - shifted)) / deviation;
      }
    }
    into[moved] = rise / (2 * step);
  }
}

/** What a gradient at {@link standardised} values is at the values themselves. */
export function throughStandardised(gradient: Matrix, z: Matrix): Matrix {
  const [g, units] = [transposed(gradient), transposed(z)];
  const out = zeros(units.rows, units.cols);
  for (let unit = 0; unit < units.rows; unit++) {
    const row = ({ data }: Matrix) => data.subarray(unit * units.cols, (unit + 1) * units.cols);
    throughUnit(row(g), row(units), row(out));
  }
  return transposed(out);
}
