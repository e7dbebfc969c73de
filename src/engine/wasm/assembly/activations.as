// Every activation of ../../activations.ts and its slope, on two float64 at once and with the same operations. Of the
// branches below, the compiler keeps the one of its activation.
import { normalCdf, normalDensity } from './erf';
import { exp, expm1 } from './exp';
import { log1p } from './log';
import { tanh } from './tanh';

// The names, as types: a loop is compiled once for each.
export class Identity {}
export class Sigmoid {}
export class Tanh {}
export class Relu {}
export class LeakyRelu {}
export class Elu {}
export class Selu {}
export class Gelu {}
export class Silu {}
export class Softplus {}
export class Mish {}
export class Hardtanh {}
export class Softsign {}

@inline const LEAK: f64 = 0.01;
@inline const SELU_SCALE: f64 = 1.0507009873554805;
@inline const SELU_ALPHA: f64 = 1.6732632423543772;
@inline const MISH_TOP: f64 = 40;

/** φ(x). */
@inline
export function valueOf<A>(x: v128): v128 {
  if (idof<A>() == idof<Identity>()) return x;
  if (idof<A>() == idof<Sigmoid>()) return sigmoid(x);
  if (idof<A>() == idof<Tanh>()) return tanh(x);
  const zero = f64x2.splat(0);
  if (idof<A>() == idof<Relu>()) return f64x2.max(x, zero);
  const positive = f64x2.gt(x, zero);
  if (idof<A>() == idof<LeakyRelu>()) return v128.bitselect(x, f64x2.mul(f64x2.splat(LEAK), x), positive);
  if (idof<A>() == idof<Elu>()) return v128.bitselect(x, expm1(x), positive);
  if (idof<A>() == idof<Selu>()) {
    const left = f64x2.mul(f64x2.splat(SELU_ALPHA), expm1(x));
    return f64x2.mul(f64x2.splat(SELU_SCALE), v128.bitselect(x, left, positive));
  }
  if (idof<A>() == idof<Gelu>()) return f64x2.mul(x, normalCdf(x));
  if (idof<A>() == idof<Silu>()) return f64x2.mul(x, sigmoid(x));
  if (idof<A>() == idof<Softplus>()) return f64x2.add(f64x2.max(x, zero), log1p(exp(f64x2.neg(f64x2.abs(x)))));
  if (idof<A>() == idof<Mish>()) {
    const grown = exp(f64x2.min(x, f64x2.splat(MISH_TOP)));
    const n = f64x2.mul(grown, f64x2.add(grown, f64x2.splat(2)));
    return f64x2.mul(x, f64x2.div(n, f64x2.add(n, f64x2.splat(2))));
  }
  if (idof<A>() == idof<Hardtanh>()) return f64x2.max(f64x2.splat(-1), f64x2.min(f64x2.splat(1), x));
  return f64x2.div(x, f64x2.add(f64x2.splat(1), f64x2.abs(x)));
}

/** φ′(x), where y is φ(x). */
@inline
export function slopeOf<A>(x: v128, y: v128): v128 {
  const one = f64x2.splat(1);
  if (idof<A>() == idof<Identity>()) return one;
  if (idof<A>() == idof<Sigmoid>()) return f64x2.mul(y, f64x2.sub(one, y));
  if (idof<A>() == idof<Tanh>()) return f64x2.sub(one, f64x2.mul(y, y));
  const zero = f64x2.splat(0);
  const positive = f64x2.gt(x, zero);
  if (idof<A>() == idof<Relu>()) return v128.and(one, positive);
  if (idof<A>() == idof<LeakyRelu>()) return v128.bitselect(one, f64x2.splat(LEAK), positive);
  if (idof<A>() == idof<Elu>()) return v128.bitselect(one, exp(x), positive);
  if (idof<A>() == idof<Selu>()) {
    const left = f64x2.mul(f64x2.splat(SELU_ALPHA), exp(x));
    return f64x2.mul(f64x2.splat(SELU_SCALE), v128.bitselect(one, left, positive));
  }
  if (idof<A>() == idof<Gelu>()) return f64x2.add(normalCdf(x), f64x2.mul(x, normalDensity(x)));
  if (idof<A>() == idof<Silu>()) {
    const s = sigmoid(x);
    return f64x2.mul(s, f64x2.add(one, f64x2.mul(x, f64x2.sub(one, s))));
  }
  if (idof<A>() == idof<Softplus>()) return sigmoid(x);
  if (idof<A>() == idof<Mish>()) {
    const grown = exp(f64x2.min(x, f64x2.splat(MISH_TOP)));
    const two = f64x2.splat(2);
    const n = f64x2.mul(grown, f64x2.add(grown, two));
    const under = f64x2.add(n, two);
    const bend = f64x2.mul(f64x2.splat(4), f64x2.mul(grown, f64x2.add(one, grown)));
    return f64x2.div(f64x2.add(n, f64x2.mul(x, f64x2.div(bend, under))), under);
  }
  if (idof<A>() == idof<Hardtanh>()) {
    const inside = v128.and(f64x2.gt(x, f64x2.splat(-1)), f64x2.lt(x, one));
    return v128.and(one, inside);
  }
  const share = f64x2.div(one, f64x2.add(one, f64x2.abs(x)));
  return f64x2.div(share, f64x2.add(one, f64x2.abs(x)));
}

@inline
function sigmoid(x: v128): v128 {
  const one = f64x2.splat(1);
  return f64x2.div(one, f64x2.add(one, exp(f64x2.neg(x))));
}
