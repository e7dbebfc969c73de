// Activations over arrays, forward and backward, alone or row by row together with the bias, while the row is in the cache.
import {
  Elu, Gelu, Hardtanh, Identity, LeakyRelu, Mish, Relu, Selu, Sigmoid, Silu, slopeOf, Softplus, Softsign, Tanh, valueOf,
} from './activations';
import { add } from './elementwise';
import { pair, putPair, putSingle, round, single } from './numbers';
import { steepest } from './steepness';

type Forward = (y: usize, x: usize, length: i32) => void;
type Steepness = (greatest: usize, x: usize, y: usize, rows: i32, cols: i32, limit: f64) => i32;
type Backward = (dx: usize, dy: usize, x: usize, y: usize, length: i32, accumulate: bool) => void;

/** y = φ(x). */
export function activate<T>(code: i32, y: usize, x: usize, length: i32): void {
  forwardOf<T>(code)(y, x, length);
}

/** x += bias in every row, and y = φ(x). */
export function activateBiased<T>(code: i32, y: usize, x: usize, bias: usize, rows: i32, cols: i32): void {
  const forward = forwardOf<T>(code);
  const step = <usize>cols * sizeof<T>();
  for (let row = 0; row < rows; row++, x += step, y += step) {
    add<T>(x, x, bias, cols);
    forward(y, x, cols);
  }
}

/** dx = dy φ′(x), or dx += dy φ′(x). */
export function activateBackward<T>(code: i32, dx: usize, dy: usize, x: usize, y: usize, length: i32, accumulate: bool): void {
  backwardOf<T>(code)(dx, dy, x, y, length, accumulate);
}

/** dx = dy φ′(x), and every row of it added to dBias, the first row first. */
export function activateBiasedBackward<T>(code: i32, dx: usize, dBias: usize, dy: usize, x: usize, y: usize, rows: i32, cols: i32): void {
  const backward = backwardOf<T>(code);
  const step = <usize>cols * sizeof<T>();
  for (let row = 0; row < rows; row++, dx += step, dy += step, x += step, y += step) {
    backward(dx, dy, x, y, cols, false);
    add<T>(dBias, dBias, dx, cols);
  }
}

/** Raises each unit's greatest |φ′| in `greatest`, float64 [cols], and counts the slopes under a limit. */
export function steepness<T>(code: i32, greatest: usize, x: usize, y: usize, rows: i32, cols: i32, limit: f64): i32 {
  return steepnessOf<T>(code)(greatest, x, y, rows, cols, limit);
}

// Codes stand in the order of CODES in ../activate.ts.
function forwardOf<T>(code: i32): Forward {
  switch (code) {
    case 0: return (y: usize, x: usize, length: i32): void => forward<T, Identity>(y, x, length);
    case 1: return (y: usize, x: usize, length: i32): void => forward<T, Sigmoid>(y, x, length);
    case 2: return (y: usize, x: usize, length: i32): void => forward<T, Tanh>(y, x, length);
    case 3: return (y: usize, x: usize, length: i32): void => forward<T, Relu>(y, x, length);
    case 4: return (y: usize, x: usize, length: i32): void => forward<T, LeakyRelu>(y, x, length);
    case 5: return (y: usize, x: usize, length: i32): void => forward<T, Elu>(y, x, length);
    case 6: return (y: usize, x: usize, length: i32): void => forward<T, Selu>(y, x, length);
    case 7: return (y: usize, x: usize, length: i32): void => forward<T, Gelu>(y, x, length);
    case 8: return (y: usize, x: usize, length: i32): void => forward<T, Silu>(y, x, length);
    case 9: return (y: usize, x: usize, length: i32): void => forward<T, Softplus>(y, x, length);
    case 10: return (y: usize, x: usize, length: i32): void => forward<T, Mish>(y, x, length);
    case 11: return (y: usize, x: usize, length: i32): void => forward<T, Hardtanh>(y, x, length);
    default: return (y: usize, x: usize, length: i32): void => forward<T, Softsign>(y, x, length);
  }
}

function backwardOf<T>(code: i32): Backward {
  switch (code) {
    case 0: return (dx: usize, dy: usize, x: usize, y: usize, n: i32, add: bool): void => backward<T, Identity>(dx, dy, x, y, n, add);
    case 1: return (dx: usize, dy: usize, x: usize, y: usize, n: i32, add: bool): void => backward<T, Sigmoid>(dx, dy, x, y, n, add);
    case 2: return (dx: usize, dy: usize, x: usize, y: usize, n: i32, add: bool): void => backward<T, Tanh>(dx, dy, x, y, n, add);
    case 3: return (dx: usize, dy: usize, x: usize, y: usize, n: i32, add: bool): void => backward<T, Relu>(dx, dy, x, y, n, add);
    case 4: return (dx: usize, dy: usize, x: usize, y: usize, n: i32, add: bool): void => backward<T, LeakyRelu>(dx, dy, x, y, n, add);
    case 5: return (dx: usize, dy: usize, x: usize, y: usize, n: i32, add: bool): void => backward<T, Elu>(dx, dy, x, y, n, add);
    case 6: return (dx: usize, dy: usize, x: usize, y: usize, n: i32, add: bool): void => backward<T, Selu>(dx, dy, x, y, n, add);
    case 7: return (dx: usize, dy: usize, x: usize, y: usize, n: i32, add: bool): void => backward<T, Gelu>(dx, dy, x, y, n, add);
    case 8: return (dx: usize, dy: usize, x: usize, y: usize, n: i32, add: bool): void => backward<T, Silu>(dx, dy, x, y, n, add);
    case 9: return (dx: usize, dy: usize, x: usize, y: usize, n: i32, add: bool): void => backward<T, Softplus>(dx, dy, x, y, n, add);
    case 10: return (dx: usize, dy: usize, x: usize, y: usize, n: i32, add: bool): void => backward<T, Mish>(dx, dy, x, y, n, add);
    case 11: return (dx: usize, dy: usize, x: usize, y: usize, n: i32, add: bool): void => backward<T, Hardtanh>(dx, dy, x, y, n, add);
    default: return (dx: usize, dy: usize, x: usize, y: usize, n: i32, add: bool): void => backward<T, Softsign>(dx, dy, x, y, n, add);
  }
}

function steepnessOf<T>(code: i32): Steepness {
  switch (code) {
    case 0: return (to: usize, x: usize, y: usize, rows: i32, cols: i32, limit: f64): i32 => steepest<T, Identity>(to, x, y, rows, cols, limit);
    case 1: return (to: usize, x: usize, y: usize, rows: i32, cols: i32, limit: f64): i32 => steepest<T, Sigmoid>(to, x, y, rows, cols, limit);
    case 2: return (to: usize, x: usize, y: usize, rows: i32, cols: i32, limit: f64): i32 => steepest<T, Tanh>(to, x, y, rows, cols, limit);
    case 3: return (to: usize, x: usize, y: usize, rows: i32, cols: i32, limit: f64): i32 => steepest<T, Relu>(to, x, y, rows, cols, limit);
    case 4: return (to: usize, x: usize, y: usize, rows: i32, cols: i32, limit: f64): i32 => steepest<T, LeakyRelu>(to, x, y, rows, cols, limit);
    case 5: return (to: usize, x: usize, y: usize, rows: i32, cols: i32, limit: f64): i32 => steepest<T, Elu>(to, x, y, rows, cols, limit);
    case 6: return (to: usize, x: usize, y: usize, rows: i32, cols: i32, limit: f64): i32 => steepest<T, Selu>(to, x, y, rows, cols, limit);
    case 7: return (to: usize, x: usize, y: usize, rows: i32, cols: i32, limit: f64): i32 => steepest<T, Gelu>(to, x, y, rows, cols, limit);
    case 8: return (to: usize, x: usize, y: usize, rows: i32, cols: i32, limit: f64): i32 => steepest<T, Silu>(to, x, y, rows, cols, limit);
    case 9: return (to: usize, x: usize, y: usize, rows: i32, cols: i32, limit: f64): i32 => steepest<T, Softplus>(to, x, y, rows, cols, limit);
    case 10: return (to: usize, x: usize, y: usize, rows: i32, cols: i32, limit: f64): i32 => steepest<T, Mish>(to, x, y, rows, cols, limit);
    case 11: return (to: usize, x: usize, y: usize, rows: i32, cols: i32, limit: f64): i32 => steepest<T, Hardtanh>(to, x, y, rows, cols, limit);
    default: return (to: usize, x: usize, y: usize, rows: i32, cols: i32, limit: f64): i32 => steepest<T, Softsign>(to, x, y, rows, cols, limit);
  }
}

function forward<T, A>(y: usize, x: usize, length: i32): void {
  const step: usize = 2 * sizeof<T>();
  const whole = y + <usize>(length & -2) * sizeof<T>();
  for (; y < whole; y += step, x += step) putPair<T>(y, valueOf<A>(pair<T>(x)));
  if (length & 1) putSingle<T>(y, valueOf<A>(single<T>(x)));
}

function backward<T, A>(dx: usize, dy: usize, x: usize, y: usize, length: i32, accumulate: bool): void {
  const step: usize = 2 * sizeof<T>();
  const whole = dx + <usize>(length & -2) * sizeof<T>();
  for (; dx < whole; dx += step, dy += step, x += step, y += step) {
    let share = shareOf<T, A>(pair<T>(dy), pair<T>(x), pair<T>(y));
    if (accumulate) share = f64x2.add(pair<T>(dx), share);
    putPair<T>(dx, share);
  }
  if (length & 1) {
    let share = shareOf<T, A>(single<T>(dy), single<T>(x), single<T>(y));
    if (accumulate) share = f64x2.add(single<T>(dx), share);
    putSingle<T>(dx, share);
  }
}

@inline
function shareOf<T, A>(dy: v128, x: v128, y: v128): v128 {
  return round<T>(f64x2.mul(dy, round<T>(slopeOf<A>(x, y))));
}
