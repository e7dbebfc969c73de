// What is done number by number, or row by row, to data of either precision.
import { exp } from './exp';
import { pair, putPair, putSingle, single } from './numbers';

/** sum = a + b. */
export function add<T>(sum: usize, a: usize, b: usize, length: i32): void {
  const lanes = <i32>(16 / sizeof<T>());
  const end = sum + <usize>length * sizeof<T>();
  const whole = sum + <usize>(length & -lanes) * sizeof<T>();
  for (; sum < whole; sum += 16, a += 16, b += 16) v128.store(sum, v128.add<T>(v128.load(a), v128.load(b)));
  for (; sum < end; sum += sizeof<T>(), a += sizeof<T>(), b += sizeof<T>()) {
    store<T>(sum, load<T>(a) + load<T>(b));
  }
}

/** y = e^x. */
export function exponentials<T>(y: usize, x: usize, length: i32): void {
  const step: usize = 2 * sizeof<T>();
  const whole = y + <usize>(length & -2) * sizeof<T>();
  for (; y < whole; y += step, x += step) putPair<T>(y, exp(pair<T>(x)));
  if (length & 1) putSingle<T>(y, exp(single<T>(x)));
}

/** Adds a bias to every row. */
export function addBias<T>(x: usize, bias: usize, rows: i32, cols: i32): void {
  for (let row = 0; row < rows; row++, x += <usize>cols * sizeof<T>()) add<T>(x, x, bias, cols);
}

/** Adds every row to the target, the first row first. */
export function sumRows<T>(target: usize, x: usize, rows: i32, cols: i32): void {
  for (let row = 0; row < rows; row++, x += <usize>cols * sizeof<T>()) add<T>(target, target, x, cols);
}
