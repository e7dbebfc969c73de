import { ACTIVATIONS, type ActivationName } from '../activations.js';
import { exp } from '../functions/exp.js';
import { type Numbers, precisionOf, roundingOf } from '../numbers.js';

/** As `Kernel.add`. */
export function add(sum: Numbers, a: Numbers, b: Numbers): void {
  for (let i = 0; i < sum.length; i++) sum[i] = (a[i] as number) + (b[i] as number);
}

/** As `Kernel.addBias`. */
export function addBias(x: Numbers, bias: Numbers): void {
  const cols = bias.length;
  for (let row = 0; row < x.length; row += cols) {
    for (let col = 0; col < cols; col++) x[row + col] = (x[row + col] as number) + (bias[col] as number);
  }
}

/** As `Kernel.sumRows`. */
export function sumRows(target: Numbers, x: Numbers): void {
  const cols = target.length;
  for (let row = 0; row < x.length; row += cols) {
    for (let col = 0; col < cols; col++) target[col] = (target[col] as number) + (x[row + col] as number);
  }
}

/** As `Kernel.exp`. */
export function exponentials(y: Numbers, x: Numbers): void {
  for (let i = 0; i < y.length; i++) y[i] = exp(x[i] as number);
}

/** As `Kernel.activate`. */
export function activate(name: ActivationName, y: Numbers, x: Numbers): void {
  const { value } = ACTIVATIONS[name];
  for (let i = 0; i < y.length; i++) y[i] = value(x[i] as number);
}

/** As `Kernel.activateBiased`. */
export function activateBiased(name: ActivationName, y: Numbers, x: Numbers, bias: Numbers): void {
  addBias(x, bias);
  activate(name, y, x);
}

/** As `Kernel.activateBackward`. */
export function activateBackward(
  name: ActivationName,
  dx: Numbers,
  dy: Numbers,
  x: Numbers,
  y: Numbers,
  accumulate: boolean,
): void {
  const { slope } = ACTIVATIONS[name];
  const round = roundingOf(precisionOf(x));
  for (let i = 0; i < dx.length; i++) {
    const share = round((dy[i] as number) * round(slope(x[i] as number, y[i] as number)));
    dx[i] = accumulate ? (dx[i] as number) + share : share;
  }
}

/** As `Kernel.activateBiasedBackward`. */
export function activateBiasedBackward(
  name: ActivationName,
  dx: Numbers,
  dBias: Numbers,
  dy: Numbers,
  x: Numbers,
  y: Numbers,
): void {
  activateBackward(name, dx, dy, x, y, false);
  sumRows(dBias, dx);
}

/** As `Kernel.steepness`. */
export function steepness(
  name: ActivationName,
  greatest: Numbers,
  x: Numbers,
  y: Numbers,
  limit: number,
): number {
  const { slope } = ACTIVATIONS[name];
  const round = roundingOf(precisionOf(x));
  const cols = greatest.length;
  let count = 0;
  for (let row = 0; row < x.length; row += cols) {
    for (let col = 0; col < cols; col++) {
      const steep = Math.abs(round(slope(x[row + col] as number, y[row + col] as number)));
      if (steep < limit) count++;
      greatest[col] = Math.max(greatest[col] as number, steep);
    }
  }
  return count;
}
