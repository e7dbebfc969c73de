import type { NormalisedOver } from '../kernel.js';
import { type Numbers, precisionOf, type Rounding, roundingOf } from '../numbers.js';

/** The g = γ ∂L/∂y and the x̂ of one layer, and how they are rounded. */
interface Made {
  readonly dy: Numbers;
  readonly gamma: Numbers;
  readonly standard: Numbers;
  readonly round: Rounding;
}

/**
 * As `Kernel.normaliseBackward`. With g = γ ∂L/∂y and x̂ the standardised x: ∂L/∂x = (g − mean g − x̂ mean(g x̂)) / √(σ² + ε), the
 * means being over the group that was standardised together.
 */
export function normaliseBackward(
  over: NormalisedOver,
  dx: Numbers,
  dGamma: Numbers,
  dBeta: Numbers,
  dy: Numbers,
  standard: Numbers,
  scale: Numbers,
  gamma: Numbers,
  accumulate: boolean,
): void {
  const round = roundingOf(precisionOf(dx));
  const made = { dy, gamma, standard, round };
  const cols = gamma.length;
  const rows = dx.length / cols;
  for (let i = 0; i < dx.length; i++) {
    const col = i % cols;
    dGamma[col] = (dGamma[col] as number) + round((dy[i] as number) * (standard[i] as number));
    dBeta[col] = (dBeta[col] as number) + (dy[i] as number);
  }
  const perRow = over === 'layer';
  for (let group = 0; group < (perRow ? rows : cols); group++) {
    const [first, step, count] = perRow ? [group * cols, 1, cols] : [group, cols, rows];
    const [mean, along] = perRow ? rowMeans(made, first, cols) : columnMeans(made, first, cols, rows);
    for (let place = 0; place < count; place++) {
      const i = first + place * step;
      const centred = round(round(gradient(made, i) - mean) - round((standard[i] as number) * along));
      const share = round((scale[group] as number) * centred);
      dx[i] = accumulate ? (dx[i] as number) + share : share;
    }
  }
}

function gradient({ dy, gamma, round }: Made, i: number): number {
  return round((dy[i] as number) * (gamma[i % gamma.length] as number));
}

/** Mean g and mean g x̂ over a row, summed in the order of `sum.ts`. */
function rowMeans(made: Made, first: number, cols: number): readonly [number, number] {
  const { round, standard } = made;
  const [sums, products] = [
    [0, 0, 0, 0],
    [0, 0, 0, 0],
  ];
  for (let col = 0; col < cols; col++) {
    const g = gradient(made, first + col);
    const lane = col & 3;
    sums[lane] = round((sums[lane] as number) + g);
    products[lane] = round((products[lane] as number) + round(g * (standard[first + col] as number)));
  }
  const mean = ([s0 = 0, s1 = 0, s2 = 0, s3 = 0]: readonly number[]) =>
    round(round(round(s0 + s2) + round(s1 + s3)) / cols);
  return [mean(sums), mean(products)];
}

/** The same over a column, the first row first. */
function columnMeans(made: Made, first: number, cols: number, rows: number): readonly [number, number] {
  const { round, standard } = made;
  let [sum, product] = [0, 0];
  for (let i = first; i < standard.length; i += cols) {
    const g = gradient(made, i);
    sum = round(sum + g);
    product = round(product + round(g * (standard[i] as number)));
  }
  return [round(sum / rows), round(product / rows)];
}
