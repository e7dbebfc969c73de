import type { Random } from '../../engine/random.js';
import { circles } from './circles.js';
import { digits, PIXELS_PER_DIGIT } from './data/digits.js';
import type { Examples } from './examples.js';
import { spirals } from './spirals.js';

/** A data set to learn: how large it is, and how it is drawn from a seed's numbers. */
export interface DataSet {
  readonly features: number;
  readonly classes: number;
  readonly count: number;
  draw(random: Random): Examples;
}

/** Points of each class in the plane. */
const POINTS = 300;

const TABLE = {
  spirals: { features: 2, classes: 2, count: 2 * POINTS, draw: (random: Random) => spirals(random, POINTS) },
  circles: { features: 2, classes: 2, count: 2 * POINTS, draw: (random: Random) => circles(random, POINTS) },
  /** Real ones; grey values 0–16 become −1 to 1. */
  digits: {
    features: PIXELS_PER_DIGIT,
    classes: 10,
    count: 1797,
    draw: (): Examples => {
      const { pixels, classes } = digits();
      return {
        inputs: Float64Array.from(pixels, (grey) => grey / 8 - 1),
        classes: Float64Array.from(classes),
      };
    },
  },
} satisfies Record<string, DataSet>;

/** The name of a data set, as a student types it. */
export type DataName = keyof typeof TABLE;

/** Every data set by its name. */
export const DATA_SETS: Readonly<Record<DataName, DataSet>> = TABLE;
