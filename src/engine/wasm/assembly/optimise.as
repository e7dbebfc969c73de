// Steps of the optimisers, as in ../../typescript/optimise.ts; gradients are multiplied by `scale` first, which clips them.
import { pair, putPair, putSingle, round, single } from './numbers';

/** w −= η g. */
export function descend<T>(weight: usize, gradient: usize, length: i32, rate: f64, scale: f64): void {
  const step = round<T>(f64x2.splat(rate));
  const share = round<T>(f64x2.splat(scale));
  const size = sizeof<T>();
  for (let i = 0; i < (length & -2); i += 2, weight += 2 * size, gradient += 2 * size) {
    putPair<T>(weight, stepped<T>(pair<T>(weight), product<T>(share, pair<T>(gradient)), step));
  }
  if (length & 1) putSingle<T>(weight, stepped<T>(single<T>(weight), product<T>(share, single<T>(gradient)), step));
}

/** v = μ v + g, then w −= η v. */
export function descendWithMomentum<T>(weight: usize, velocity: usize, gradient: usize, length: i32, rate: f64, momentum: f64, scale: f64): void {
  const step = round<T>(f64x2.splat(rate));
  const share = round<T>(f64x2.splat(scale));
  const mu = round<T>(f64x2.splat(momentum));
  const size = sizeof<T>();
  for (let i = 0; i < (length & -2); i += 2, weight += 2 * size, velocity += 2 * size, gradient += 2 * size) {
    const faster = round<T>(f64x2.add(product<T>(mu, pair<T>(velocity)), product<T>(share, pair<T>(gradient))));
    putPair<T>(velocity, faster);
    putPair<T>(weight, stepped<T>(pair<T>(weight), faster, step));
  }
  if (length & 1) {
    const faster = round<T>(f64x2.add(product<T>(mu, single<T>(velocity)), product<T>(share, single<T>(gradient))));
    putSingle<T>(velocity, faster);
    putSingle<T>(weight, stepped<T>(single<T>(weight), faster, step));
  }
}

/** m = β₁ m + (1 − β₁) g, v = β₂ v + (1 − β₂) g², then w −= rate m / (√v / root + ε). */
export function descendByAdam<T>(weight: usize, mean: usize, square: usize, gradient: usize, length: i32, rate: f64, beta1: f64, beta2: f64, root: f64, epsilon: f64, scale: f64): void {
  const step: usize = 2 * sizeof<T>();
  for (let i = 0; i < (length & -2); i += 2, weight += step, mean += step, square += step, gradient += step) {
    adam<T>(weight, mean, square, gradient, rate, beta1, beta2, root, epsilon, scale, false);
  }
  if (length & 1) adam<T>(weight, mean, square, gradient, rate, beta1, beta2, root, epsilon, scale, true);
}

/** One pair, or the one number that is left alone. */
@inline
function adam<T>(weight: usize, mean: usize, square: usize, gradient: usize, rate: f64, beta1: f64, beta2: f64, root: f64, epsilon: f64, scale: f64, alone: bool): void {
  const g = product<T>(round<T>(f64x2.splat(scale)), get<T>(gradient, alone));
  const m = mixed<T>(beta1, get<T>(mean, alone), g);
  const v = mixed<T>(beta2, get<T>(square, alone), product<T>(g, g));
  const spread = round<T>(f64x2.div(round<T>(f64x2.sqrt(v)), round<T>(f64x2.splat(root))));
  const under = round<T>(f64x2.add(spread, round<T>(f64x2.splat(epsilon))));
  put<T>(mean, m, alone);
  put<T>(square, v, alone);
  const change = round<T>(f64x2.div(m, under));
  put<T>(weight, stepped<T>(get<T>(weight, alone), change, round<T>(f64x2.splat(rate))), alone);
}

@inline
function get<T>(at: usize, alone: bool): v128 {
  return alone ? single<T>(at) : pair<T>(at);
}

@inline
function put<T>(at: usize, value: v128, alone: bool): void {
  if (alone) putSingle<T>(at, value);
  else putPair<T>(at, value);
}

/** β a + (1 − β) b. */
@inline
function mixed<T>(beta: f64, a: v128, b: v128): v128 {
  const kept = product<T>(round<T>(f64x2.splat(beta)), a);
  return round<T>(f64x2.add(kept, product<T>(round<T>(f64x2.splat(1 - beta)), b)));
}

@inline
function product<T>(a: v128, b: v128): v128 {
  return round<T>(f64x2.mul(a, b));
}

/** w − η change. */
@inline
function stepped<T>(weight: v128, change: v128, rate: v128): v128 {
  return f64x2.sub(weight, product<T>(rate, change));
}
