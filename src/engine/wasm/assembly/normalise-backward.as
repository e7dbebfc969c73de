// The backward halves, as in ../../typescript/normalise-backward.ts. With g = γ ∂L/∂y and x̂ the standardised x:
// ∂L/∂x = (g − mean g − x̂ mean(g x̂)) / deviation, the means being over the group that was standardised together.
import { add } from './elementwise';
import { pair, putPair, putSingle, round, single } from './numbers';

/** Adds to dγ and dβ, and writes dx or adds to it. */
export function layerNormBackward<T>(dx: usize, dGamma: usize, dBeta: usize, dy: usize, standard: usize, scale: usize, gamma: usize, rows: i32, cols: i32, accumulate: bool): void {
  const step = <usize>cols * sizeof<T>();
  for (let row = 0; row < rows; row++) {
    const at = step * row;
    parametersRow<T>(dGamma, dBeta, dy + at, standard + at, cols);
    const inverse = f64x2.splat(f64x2.extract_lane(single<T>(scale + <usize>row * sizeof<T>()), 0));
    rowBackward<T>(dx + at, dy + at, standard + at, gamma, inverse, cols, accumulate);
  }
}

/** The same over examples; sums [2, cols] is room to work in. */
export function batchNormBackward<T>(dx: usize, dGamma: usize, dBeta: usize, dy: usize, standard: usize, scale: usize, gamma: usize, rows: i32, cols: i32, accumulate: bool, sums: usize): void {
  const step = <usize>cols * sizeof<T>();
  const products = sums + step;
  const count = f64x2.splat(rows);
  memory.fill(sums, 0, 2 * step);
  for (let row = 0; row < rows; row++) {
    const at = step * row;
    parametersRow<T>(dGamma, dBeta, dy + at, standard + at, cols);
    for (let col = 0; col < (cols & -2); col += 2) {
      const to = <usize>col * sizeof<T>();
      const g = round<T>(f64x2.mul(pair<T>(dy + at + to), pair<T>(gamma + to)));
      putPair<T>(sums + to, f64x2.add(pair<T>(sums + to), g));
      const product = round<T>(f64x2.mul(g, pair<T>(standard + at + to)));
      putPair<T>(products + to, f64x2.add(pair<T>(products + to), product));
    }
    if (cols & 1) {
      const to = step - sizeof<T>();
      const g = round<T>(f64x2.mul(single<T>(dy + at + to), single<T>(gamma + to)));
      putSingle<T>(sums + to, f64x2.add(single<T>(sums + to), g));
      const product = round<T>(f64x2.mul(g, single<T>(standard + at + to)));
      putSingle<T>(products + to, f64x2.add(single<T>(products + to), product));
    }
  }
  for (let at = sums; at < products + step; at += sizeof<T>()) putSingle<T>(at, f64x2.div(single<T>(at), count));
  for (let row = 0; row < rows; row++) {
    const at = step * row;
    for (let col = 0; col < (cols & -2); col += 2) {
      const to = <usize>col * sizeof<T>();
      const g = round<T>(f64x2.mul(pair<T>(dy + at + to), pair<T>(gamma + to)));
      const made = shareOf<T>(g, pair<T>(sums + to), pair<T>(standard + at + to), pair<T>(products + to), pair<T>(scale + to));
      putPair<T>(dx + at + to, accumulate ? f64x2.add(pair<T>(dx + at + to), made) : made);
    }
    if (cols & 1) {
      const to = step - sizeof<T>();
      const g = round<T>(f64x2.mul(single<T>(dy + at + to), single<T>(gamma + to)));
      const made = shareOf<T>(g, single<T>(sums + to), single<T>(standard + at + to), single<T>(products + to), single<T>(scale + to));
      putSingle<T>(dx + at + to, accumulate ? f64x2.add(single<T>(dx + at + to), made) : made);
    }
  }
}

/** dγ += ∂L/∂y x̂ and dβ += ∂L/∂y. */
@inline
function parametersRow<T>(dGamma: usize, dBeta: usize, dy: usize, standard: usize, cols: i32): void {
  const whole = <usize>(cols & -2) * sizeof<T>();
  for (let at: usize = 0; at < whole; at += 2 * sizeof<T>()) {
    const share = round<T>(f64x2.mul(pair<T>(dy + at), pair<T>(standard + at)));
    putPair<T>(dGamma + at, f64x2.add(pair<T>(dGamma + at), share));
  }
  if (cols & 1) {
    const share = round<T>(f64x2.mul(single<T>(dy + whole), single<T>(standard + whole)));
    putSingle<T>(dGamma + whole, f64x2.add(single<T>(dGamma + whole), share));
  }
  add<T>(dBeta, dBeta, dy, cols);
}

@inline
function rowBackward<T>(dx: usize, dy: usize, standard: usize, gamma: usize, inverse: v128, cols: i32, accumulate: bool): void {
  const size = sizeof<T>();
  let sumLow = f64x2.splat(0);
  let sumHigh = f64x2.splat(0);
  let productLow = f64x2.splat(0);
  let productHigh = f64x2.splat(0);
  // Sums in the order of ./sum.as: the first two of four go low, the last two high.
  for (let col = 0; col < cols; col += 2) {
    const at = <usize>col * size;
    const alone = col + 1 == cols;
    const g = alone
      ? round<T>(f64x2.mul(single<T>(dy + at), single<T>(gamma + at)))
      : round<T>(f64x2.mul(pair<T>(dy + at), pair<T>(gamma + at)));
    const hat = alone ? single<T>(standard + at) : pair<T>(standard + at);
    const product = round<T>(f64x2.mul(g, hat));
    if (col & 2) {
      sumHigh = round<T>(f64x2.add(sumHigh, g));
      productHigh = round<T>(f64x2.add(productHigh, product));
    } else {
      sumLow = round<T>(f64x2.add(sumLow, g));
      productLow = round<T>(f64x2.add(productLow, product));
    }
  }
  const mean = meanOf<T>(sumLow, sumHigh, cols);
  const along = meanOf<T>(productLow, productHigh, cols);
  for (let col = 0; col < (cols & -2); col += 2) {
    const at = <usize>col * size;
    const g = round<T>(f64x2.mul(pair<T>(dy + at), pair<T>(gamma + at)));
    const made = shareOf<T>(g, mean, pair<T>(standard + at), along, inverse);
    putPair<T>(dx + at, accumulate ? f64x2.add(pair<T>(dx + at), made) : made);
  }
  if (cols & 1) {
    const at = <usize>(cols - 1) * size;
    const g = round<T>(f64x2.mul(single<T>(dy + at), single<T>(gamma + at)));
    const made = shareOf<T>(g, mean, single<T>(standard + at), along, inverse);
    putSingle<T>(dx + at, accumulate ? f64x2.add(single<T>(dx + at), made) : made);
  }
}

@inline
function meanOf<T>(low: v128, high: v128, count: i32): v128 {
  const both = round<T>(f64x2.add(low, high));
  const total = f64x2.splat(f64x2.extract_lane(both, 0) + f64x2.extract_lane(both, 1));
  return round<T>(f64x2.div(round<T>(total), f64x2.splat(count)));
}

@inline
function shareOf<T>(g: v128, mean: v128, hat: v128, along: v128, inverse: v128): v128 {
  const centred = round<T>(f64x2.sub(round<T>(f64x2.sub(g, mean)), round<T>(f64x2.mul(hat, along))));
  return round<T>(f64x2.mul(inverse, centred));
}
