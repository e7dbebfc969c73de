// Batch and layer normalisation, as in ../../typescript/normalise.ts: x and y [rows, cols], γ and β [1, cols].
import { add } from './elementwise';
import { pair, putPair, putSingle, round, single } from './numbers';
import { squares, sum } from './sum';

@inline const EPSILON: f64 = 1e-5;

/** 1 / √(squares / count + ε) in each lane. */
@inline
function inverseDeviation<T>(squares: v128, count: i32): v128 {
  const epsilon = round<T>(f64x2.splat(EPSILON));
  const variance = round<T>(f64x2.add(round<T>(f64x2.div(squares, f64x2.splat(count))), epsilon));
  return round<T>(f64x2.div(f64x2.splat(1), round<T>(f64x2.sqrt(variance))));
}

@inline
function affine<T>(gamma: v128, standard: v128, beta: v128): v128 {
  return round<T>(f64x2.add(round<T>(f64x2.mul(gamma, standard)), beta));
}

/** y, x̂ and each example's 1/deviation, scale [rows]. */
export function layerNorm<T>(y: usize, standard: usize, scale: usize, x: usize, gamma: usize, beta: usize, rows: i32, cols: i32): void {
  const step = <usize>cols * sizeof<T>();
  const whole = <usize>(cols & -2) * sizeof<T>();
  for (let row = 0; row < rows; row++, x += step, y += step, standard += step, scale += sizeof<T>()) {
    const mean = round<T>(f64x2.splat(sum<T, T>(x, cols) / cols));
    const spread = squares<T, T>(x, cols, f64x2.extract_lane(mean, 0));
    const inverse = inverseDeviation<T>(f64x2.splat(spread), cols);
    putSingle<T>(scale, inverse);
    for (let at: usize = 0; at < whole; at += 2 * sizeof<T>()) {
      const made = round<T>(f64x2.mul(round<T>(f64x2.sub(pair<T>(x + at), mean)), inverse));
      putPair<T>(standard + at, made);
      putPair<T>(y + at, affine<T>(pair<T>(gamma + at), made, pair<T>(beta + at)));
    }
    if (cols & 1) {
      const made = round<T>(f64x2.mul(round<T>(f64x2.sub(single<T>(x + whole), mean)), inverse));
      putSingle<T>(standard + whole, made);
      putSingle<T>(y + whole, affine<T>(single<T>(gamma + whole), made, single<T>(beta + whole)));
    }
  }
}

/** y, x̂ and each feature's 1/deviation, scale [cols]; means [cols] is room to work in. */
export function batchNorm<T>(y: usize, standard: usize, scale: usize, x: usize, gamma: usize, beta: usize, rows: i32, cols: i32, means: usize): void {
  const step = <usize>cols * sizeof<T>();
  memory.fill(means, 0, step);
  memory.fill(scale, 0, step);
  for (let row = 0; row < rows; row++) add<T>(means, means, x + step * row, cols);
  for (let col = 0; col < cols; col++) {
    const at = <usize>col * sizeof<T>();
    putSingle<T>(means + at, f64x2.div(single<T>(means + at), f64x2.splat(rows)));
  }
  for (let row = 0; row < rows; row++) centreRow<T>(standard + step * row, scale, x + step * row, means, cols);
  for (let col = 0; col < cols; col++) {
    const at = <usize>col * sizeof<T>();
    putSingle<T>(scale + at, inverseDeviation<T>(single<T>(scale + at), rows));
  }
  for (let row = 0; row < rows; row++) scaleRow<T>(y + step * row, standard + step * row, scale, gamma, beta, cols);
}

@inline
function centreRow<T>(standard: usize, squares: usize, x: usize, means: usize, cols: i32): void {
  const whole = <usize>(cols & -2) * sizeof<T>();
  for (let at: usize = 0; at < whole; at += 2 * sizeof<T>()) {
    const centred = round<T>(f64x2.sub(pair<T>(x + at), pair<T>(means + at)));
    putPair<T>(standard + at, centred);
    putPair<T>(squares + at, f64x2.add(pair<T>(squares + at), round<T>(f64x2.mul(centred, centred))));
  }
  if (cols & 1) {
    const centred = round<T>(f64x2.sub(single<T>(x + whole), single<T>(means + whole)));
    putSingle<T>(standard + whole, centred);
    putSingle<T>(squares + whole, f64x2.add(single<T>(squares + whole), round<T>(f64x2.mul(centred, centred))));
  }
}

@inline
function scaleRow<T>(y: usize, standard: usize, scale: usize, gamma: usize, beta: usize, cols: i32): void {
  const whole = <usize>(cols & -2) * sizeof<T>();
  for (let at: usize = 0; at < whole; at += 2 * sizeof<T>()) {
    const made = round<T>(f64x2.mul(pair<T>(standard + at), pair<T>(scale + at)));
    putPair<T>(standard + at, made);
    putPair<T>(y + at, affine<T>(pair<T>(gamma + at), made, pair<T>(beta + at)));
  }
  if (cols & 1) {
    const made = round<T>(f64x2.mul(single<T>(standard + whole), single<T>(scale + whole)));
    putSingle<T>(standard + whole, made);
    putSingle<T>(y + whole, affine<T>(single<T>(gamma + whole), made, single<T>(beta + whole)));
  }
}
