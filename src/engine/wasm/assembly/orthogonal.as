// Gram–Schmidt, as in ../../typescript/draw.ts.
import { dot } from './sum';

/** Makes `count` rows of `length` float64 orthonormal, the first row first. */
export function orthonormalise(basis: usize, count: i32, length: i32): void {
  const step = <usize>length * 8;
  for (let i = 0; i < count; i++) {
    const row = basis + step * i;
    for (let j = 0; j < i; j++) addScaled(row, basis + step * j, -dot<f64, f64>(row, basis + step * j, length), length);
    const size = sqrt<f64>(dot<f64, f64>(row, row, length));
    for (let p = 0; p < length; p++) store<f64>(row + <usize>p * 8, load<f64>(row + <usize>p * 8) / size);
  }
}

/** target += scale · source. */
@inline
function addScaled(target: usize, source: usize, scale: f64, length: i32): void {
  const whole = target + <usize>(length & -2) * 8;
  const factor = f64x2.splat(scale);
  for (; target < whole; target += 16, source += 16) {
    v128.store(target, f64x2.add(v128.load(target), f64x2.mul(factor, v128.load(source))));
  }
  if (length & 1) store<f64>(target, load<f64>(target) + scale * load<f64>(source));
}
