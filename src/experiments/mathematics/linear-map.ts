import { matmul } from '../../engine/operations/matmul.js';
import { Tape } from '../../engine/tape.js';
import { Constant } from '../../engine/tensor.js';

/** A vector of the plane. */
export type Vector = readonly [x: number, y: number];

/** Asks what a matrix of two rows and two columns does to a vector, once and again and again. */
export interface LinearMapSpec {
  readonly kind: 'linear-map';
  /** Its rows. */
  readonly matrix: readonly [Vector, Vector];
  readonly vector: Vector;
  /** How often it is applied, 1–100. */
  readonly times: number;
}

/** The map, measured. */
export interface LinearMapResult {
  readonly kind: 'linear-map';
  readonly spec: LinearMapSpec;
  /** The vector after 0…times applications. */
  readonly images: readonly Vector[];
  /** Their lengths. */
  readonly lengths: readonly number[];
  /** Vectors of length 1 in every direction, closed to a circle, and what becomes of each. */
  readonly circle: readonly Vector[];
  readonly image: readonly Vector[];
  /** The least and the greatest length among those images. */
  readonly stretch: readonly [least: number, greatest: number];
}

const HALF_DIRECTIONS = 64;

/** Applies the matrix by the engine's product. Throws nothing. */
export function runLinearMap(spec: LinearMapSpec): LinearMapResult {
  const matrix = new Constant(2, 2, Float64Array.from(spec.matrix.flat()));
  const apply = ([x, y]: Vector): Vector => {
    const { data } = matmul(new Tape(), matrix, new Constant(2, 1, Float64Array.of(x, y)));
    return [data[0] ?? Number.NaN, data[1] ?? Number.NaN];
  };
  const images: Vector[] = [spec.vector];
  for (let time = 0; time < spec.times; time++) images.push(apply(images[time] ?? spec.vector));
  const circle = unitCircle();
  const image = circle.map(apply);
  const stretched = image.map(lengthOf);
  return {
    kind: 'linear-map',
    spec,
    images,
    lengths: images.map(lengthOf),
    circle,
    image,
    stretch: [Math.min(...stretched), Math.max(...stretched)],
  };
}

/** By the rational parametrisation, which needs no cosine and so has the same bits everywhere. */
function unitCircle(): readonly Vector[] {
  const half = Array.from({ length: HALF_DIRECTIONS }, (_, index): Vector => {
    const t = (2 * index) / HALF_DIRECTIONS - 1;
    return [(1 - t * t) / (1 + t * t), (2 * t) / (1 + t * t)];
  });
  const whole = [...half, ...half.map(([x, y]): Vector => [-x, -y])];
  return [...whole, ...whole.slice(0, 1)];
}

function lengthOf([x, y]: Vector): number {
  return Math.sqrt(x * x + y * y);
}
