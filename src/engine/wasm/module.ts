import { EXP_TABLE, STEPS } from '../functions/exp-table.js';
import { TANH_TABLE } from '../functions/tanh-table.js';

/** A compiled module, as `WebAssembly.Module` makes them; opaque, and fit to be posted to a worker. */
export type CompiledModule = object;

/** A WebAssembly memory. */
export interface WasmMemory {
  readonly buffer: ArrayBuffer;
  grow(pages: number): number;
}

interface WebAssemblyNamespace {
  readonly Module: new (bytes: ArrayBufferView | ArrayBuffer) => CompiledModule;
  readonly Instance: new (module: CompiledModule, imports: object) => { readonly exports: unknown };
  readonly Memory: new (size: { readonly initial: number }) => WasmMemory;
}
declare const WebAssembly: WebAssemblyNamespace;

/** What the module does for one precision; numbers are addresses in bytes, shapes and scalars, as `assembly/kernel.as` has them. */
export interface Operations {
  productRoom(form: number, m: number, k: number): number;
  multiply(
    form: number,
    c: number,
    a: number,
    b: number,
    m: number,
    n: number,
    k: number,
    accumulate: boolean,
    room: number,
  ): void;
  add(sum: number, a: number, b: number, length: number): void;
  addBias(x: number, bias: number, rows: number, cols: number): void;
  sumRows(target: number, x: number, rows: number, cols: number): void;
  exp(y: number, x: number, length: number): void;
  activate(code: number, y: number, x: number, length: number): void;
  activateBiased(code: number, y: number, x: number, bias: number, rows: number, cols: number): void;
  activateBackward(
    code: number,
    dx: number,
    dy: number,
    x: number,
    y: number,
    length: number,
    accumulate: boolean,
  ): void;
  activateBiasedBackward(
    code: number,
    dx: number,
    dBias: number,
    dy: number,
    x: number,
    y: number,
    rows: number,
    cols: number,
  ): void;
  steepness(
    code: number,
    greatest: number,
    x: number,
    y: number,
    rows: number,
    cols: number,
    limit: number,
  ): number;
  batchNorm: Normalise;
  layerNorm: Normalise;
  batchNormBackward: NormaliseBackward;
  layerNormBackward: NormaliseBackward;
  mean(x: number, length: number): number;
  norm(x: number, length: number, centre: number): number;
  moved(weight: number, gradient: number, length: number, rate: number): number;
  normals(target: number, length: number, deviation: number, gain: number): void;
  uniforms(target: number, length: number, bound: number, gain: number): void;
  descend(weight: number, gradient: number, length: number, rate: number, scale: number): void;
  descendWithMomentum(
    weight: number,
    velocity: number,
    gradient: number,
    length: number,
    rate: number,
    momentum: number,
    scale: number,
  ): void;
  descendByAdam(
    weight: number,
    mean: number,
    square: number,
    gradient: number,
    length: number,
    rate: number,
    beta1: number,
    beta2: number,
    root: number,
    epsilon: number,
    scale: number,
  ): void;
}

type Normalise = (
  y: number,
  standard: number,
  scale: number,
  x: number,
  gamma: number,
  beta: number,
  rows: number,
  cols: number,
  room: number,
) => void;

type NormaliseBackward = (
  dx: number,
  dGamma: number,
  dBeta: number,
  dy: number,
  standard: number,
  scale: number,
  gamma: number,
  rows: number,
  cols: number,
  accumulate: boolean,
  room: number,
) => void;

/** What the module offers beside the operations of a precision. */
export interface Exports {
  expTable(): number;
  tanhTable(): number;
  randomState(): number;
  randomSpare(): number;
  heapBase(): number;
  float32Norm(x: number, length: number): number;
  orthonormalise(basis: number, count: number, length: number): void;
}

/** A module at work in a memory of its own. */
export interface WasmInstance {
  readonly memory: WasmMemory;
  /** Where memory that the module does not use itself begins. */
  readonly base: number;
  readonly float64: Operations;
  readonly float32: Operations;
  readonly shared: Exports;
}

// The module's own tables and state fit in these.
const FIRST_PAGES = 1;

/** Compiles the kernel's module. Throws the engine's CompileError where it is damaged or needs what the engine lacks. */
export function compile(bytes: ArrayBufferView | ArrayBuffer): CompiledModule {
  return new WebAssembly.Module(bytes);
}

/** Whether a value is a compiled module rather than the bytes of one. */
export function isCompiled(source: CompiledModule): boolean {
  return source instanceof WebAssembly.Module;
}

/** Starts a module in a fresh memory, with its tables written. */
export function instantiate(module: CompiledModule): WasmInstance {
  const memory = new WebAssembly.Memory({ initial: FIRST_PAGES });
  const { exports } = new WebAssembly.Instance(module, { env: { memory } });
  const shared = exports as Exports;
  writeTables(shared, memory.buffer);
  return {
    memory,
    base: shared.heapBase(),
    float64: operationsOf(shared, '64'),
    float32: operationsOf(shared, '32'),
    shared,
  };
}

function operationsOf(exports: Exports, suffix: string): Operations {
  const own = Object.entries(exports).filter(([name]) => name.endsWith(suffix));
  const named = own.map(([name, operation]) => [name.slice(0, -suffix.length), operation]);
  return Object.fromEntries(named) as Operations;
}

function writeTables(exports: Exports, buffer: ArrayBuffer): void {
  new Float64Array(buffer, exports.tanhTable(), TANH_TABLE.length).set(TANH_TABLE);
  new Float64Array(buffer, exports.expTable(), EXP_TABLE.length).set(EXP_TABLE);
  // The module adds n · 2⁴⁵ to a head's bits, whose multiple of 128 is the exponent: the rest is taken off here.
  const bits = new BigInt64Array(buffer, exports.expTable(), EXP_TABLE.length);
  for (let i = 0; i < STEPS; i++) bits[2 * i + 1] = (bits[2 * i + 1] ?? 0n) - (BigInt(i) << 45n);
}
