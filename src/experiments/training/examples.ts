import type { Kernel } from '../../engine/kernel.js';
import { Constant } from '../../engine/tensor.js';

/** Examples of a data set with their classes. */
export interface Examples {
  /** [count, features], row-major. */
  readonly inputs: Float64Array;
  /** [count], from 0 on. */
  readonly classes: Float64Array;
}

/** The examples at some places of a data set, in that order. */
export function pick({ inputs, classes }: Examples, places: readonly number[]): Examples {
  const features = inputs.length / classes.length;
  const picked = new Float64Array(places.length * features);
  for (const [row, place] of places.entries())
    picked.set(inputs.subarray(place * features, (place + 1) * features), row * features);
  return { inputs: picked, classes: Float64Array.from(places, (place) => classes[place] as number) };
}

/** Inputs [count, features] as a matrix in the kernel's memory. */
export function matrixOf(kernel: Kernel, inputs: Float64Array, count: number): Constant {
  const data = kernel.take(inputs.length, 'float64');
  data.set(inputs);
  return new Constant(count, inputs.length / count, data, kernel);
}
