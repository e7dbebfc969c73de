// What the module offers, each operation once for float64 and once for float32; addresses and shapes are the caller's to get
// right. The files of ../ are the callers.
import { activate, activateBackward, activateBiased, activateBiasedBackward, steepness } from './activate';
import { add, addBias, exponentials, sumRows } from './elementwise';
import { EXP_TABLE } from './exp';
import { float32Norm, mean, moved, norm } from './measure';
import { batchNorm, layerNorm } from './normalise';
import { batchNormBackward, layerNormBackward } from './normalise-backward';
import { descend, descendByAdam, descendWithMomentum } from './optimise';
import { orthonormalise } from './orthogonal';
import { multiply, productRoom } from './product';
import { normals, SPARE, STATE, uniforms } from './random';
import { TANH_TABLE } from './tanh';

export function expTable(): usize {
  return EXP_TABLE;
}
export function tanhTable(): usize {
  return TANH_TABLE;
}
export function randomState(): usize {
  return STATE;
}
export function randomSpare(): usize {
  return SPARE;
}
/** Where memory that nobody uses begins. */
export function heapBase(): usize {
  return __heap_base;
}
export { float32Norm, orthonormalise };

// float64
export function productRoom64(form: i32, m: i32, k: i32): usize {
  return productRoom<f64>(form, m, k);
}
export function multiply64(form: i32, c: usize, a: usize, b: usize, m: i32, n: i32, k: i32, accumulate: bool, room: usize): void {
  multiply<f64>(form, c, a, b, m, n, k, accumulate, room);
}
export function add64(sum: usize, a: usize, b: usize, length: i32): void {
  add<f64>(sum, a, b, length);
}
export function addBias64(x: usize, bias: usize, rows: i32, cols: i32): void {
  addBias<f64>(x, bias, rows, cols);
}
export function sumRows64(target: usize, x: usize, rows: i32, cols: i32): void {
  sumRows<f64>(target, x, rows, cols);
}
export function exp64(y: usize, x: usize, length: i32): void {
  exponentials<f64>(y, x, length);
}
export function activate64(code: i32, y: usize, x: usize, length: i32): void {
  activate<f64>(code, y, x, length);
}
export function activateBiased64(code: i32, y: usize, x: usize, bias: usize, rows: i32, cols: i32): void {
  activateBiased<f64>(code, y, x, bias, rows, cols);
}
export function activateBackward64(code: i32, dx: usize, dy: usize, x: usize, y: usize, length: i32, accumulate: bool): void {
  activateBackward<f64>(code, dx, dy, x, y, length, accumulate);
}
export function activateBiasedBackward64(code: i32, dx: usize, dBias: usize, dy: usize, x: usize, y: usize, rows: i32, cols: i32): void {
  activateBiasedBackward<f64>(code, dx, dBias, dy, x, y, rows, cols);
}
export function steepness64(code: i32, steepest: usize, x: usize, y: usize, rows: i32, cols: i32, limit: f64): i32 {
  return steepness<f64>(code, steepest, x, y, rows, cols, limit);
}
export function batchNorm64(y: usize, standard: usize, scale: usize, x: usize, gamma: usize, beta: usize, rows: i32, cols: i32, room: usize): void {
  batchNorm<f64>(y, standard, scale, x, gamma, beta, rows, cols, room);
}
export function layerNorm64(y: usize, standard: usize, scale: usize, x: usize, gamma: usize, beta: usize, rows: i32, cols: i32): void {
  layerNorm<f64>(y, standard, scale, x, gamma, beta, rows, cols);
}
export function batchNormBackward64(dx: usize, dGamma: usize, dBeta: usize, dy: usize, standard: usize, scale: usize, gamma: usize, rows: i32, cols: i32, accumulate: bool, room: usize): void {
  batchNormBackward<f64>(dx, dGamma, dBeta, dy, standard, scale, gamma, rows, cols, accumulate, room);
}
export function layerNormBackward64(dx: usize, dGamma: usize, dBeta: usize, dy: usize, standard: usize, scale: usize, gamma: usize, rows: i32, cols: i32, accumulate: bool): void {
  layerNormBackward<f64>(dx, dGamma, dBeta, dy, standard, scale, gamma, rows, cols, accumulate);
}
export function mean64(x: usize, length: i32): f64 {
  return mean<f64>(x, length);
}
export function norm64(x: usize, length: i32, centre: f64): f64 {
  return norm<f64>(x, length, centre);
}
export function moved64(weight: usize, gradient: usize, length: i32, rate: f64): i32 {
  return moved<f64>(weight, gradient, length, rate);
}
export function normals64(target: usize, length: i32, deviation: f64, gain: f64): void {
  normals<f64>(target, length, deviation, gain);
}
export function uniforms64(target: usize, length: i32, bound: f64, gain: f64): void {
  uniforms<f64>(target, length, bound, gain);
}
export function descend64(weight: usize, gradient: usize, length: i32, rate: f64, scale: f64): void {
  descend<f64>(weight, gradient, length, rate, scale);
}
export function descendWithMomentum64(weight: usize, velocity: usize, gradient: usize, length: i32, rate: f64, momentum: f64, scale: f64): void {
  descendWithMomentum<f64>(weight, velocity, gradient, length, rate, momentum, scale);
}
export function descendByAdam64(weight: usize, mean: usize, square: usize, gradient: usize, length: i32, rate: f64, beta1: f64, beta2: f64, root: f64, epsilon: f64, scale: f64): void {
  descendByAdam<f64>(weight, mean, square, gradient, length, rate, beta1, beta2, root, epsilon, scale);
}

// float32
export function productRoom32(form: i32, m: i32, k: i32): usize {
  return productRoom<f32>(form, m, k);
}
export function multiply32(form: i32, c: usize, a: usize, b: usize, m: i32, n: i32, k: i32, accumulate: bool, room: usize): void {
  multiply<f32>(form, c, a, b, m, n, k, accumulate, room);
}
export function add32(sum: usize, a: usize, b: usize, length: i32): void {
  add<f32>(sum, a, b, length);
}
export function addBias32(x: usize, bias: usize, rows: i32, cols: i32): void {
  addBias<f32>(x, bias, rows, cols);
}
export function sumRows32(target: usize, x: usize, rows: i32, cols: i32): void {
  sumRows<f32>(target, x, rows, cols);
}
export function exp32(y: usize, x: usize, length: i32): void {
  exponentials<f32>(y, x, length);
}
export function activate32(code: i32, y: usize, x: usize, length: i32): void {
  activate<f32>(code, y, x, length);
}
export function activateBiased32(code: i32, y: usize, x: usize, bias: usize, rows: i32, cols: i32): void {
  activateBiased<f32>(code, y, x, bias, rows, cols);
}
export function activateBackward32(code: i32, dx: usize, dy: usize, x: usize, y: usize, length: i32, accumulate: bool): void {
  activateBackward<f32>(code, dx, dy, x, y, length, accumulate);
}
export function activateBiasedBackward32(code: i32, dx: usize, dBias: usize, dy: usize, x: usize, y: usize, rows: i32, cols: i32): void {
  activateBiasedBackward<f32>(code, dx, dBias, dy, x, y, rows, cols);
}
export function steepness32(code: i32, steepest: usize, x: usize, y: usize, rows: i32, cols: i32, limit: f64): i32 {
  return steepness<f32>(code, steepest, x, y, rows, cols, limit);
}
export function batchNorm32(y: usize, standard: usize, scale: usize, x: usize, gamma: usize, beta: usize, rows: i32, cols: i32, room: usize): void {
  batchNorm<f32>(y, standard, scale, x, gamma, beta, rows, cols, room);
}
export function layerNorm32(y: usize, standard: usize, scale: usize, x: usize, gamma: usize, beta: usize, rows: i32, cols: i32): void {
  layerNorm<f32>(y, standard, scale, x, gamma, beta, rows, cols);
}
export function batchNormBackward32(dx: usize, dGamma: usize, dBeta: usize, dy: usize, standard: usize, scale: usize, gamma: usize, rows: i32, cols: i32, accumulate: bool, room: usize): void {
  batchNormBackward<f32>(dx, dGamma, dBeta, dy, standard, scale, gamma, rows, cols, accumulate, room);
}
export function layerNormBackward32(dx: usize, dGamma: usize, dBeta: usize, dy: usize, standard: usize, scale: usize, gamma: usize, rows: i32, cols: i32, accumulate: bool): void {
  layerNormBackward<f32>(dx, dGamma, dBeta, dy, standard, scale, gamma, rows, cols, accumulate);
}
export function mean32(x: usize, length: i32): f64 {
  return mean<f32>(x, length);
}
export function norm32(x: usize, length: i32, centre: f64): f64 {
  return norm<f32>(x, length, centre);
}
export function moved32(weight: usize, gradient: usize, length: i32, rate: f64): i32 {
  return moved<f32>(weight, gradient, length, rate);
}
export function normals32(target: usize, length: i32, deviation: f64, gain: f64): void {
  normals<f32>(target, length, deviation, gain);
}
export function uniforms32(target: usize, length: i32, bound: f64, gain: f64): void {
  uniforms<f32>(target, length, bound, gain);
}
export function descend32(weight: usize, gradient: usize, length: i32, rate: f64, scale: f64): void {
  descend<f32>(weight, gradient, length, rate, scale);
}
export function descendWithMomentum32(weight: usize, velocity: usize, gradient: usize, length: i32, rate: f64, momentum: f64, scale: f64): void {
  descendWithMomentum<f32>(weight, velocity, gradient, length, rate, momentum, scale);
}
export function descendByAdam32(weight: usize, mean: usize, square: usize, gradient: usize, length: i32, rate: f64, beta1: f64, beta2: f64, root: f64, epsilon: f64, scale: f64): void {
  descendByAdam<f32>(weight, mean, square, gradient, length, rate, beta1, beta2, root, epsilon, scale);
}
