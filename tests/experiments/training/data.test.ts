import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { Random } from '../../../src/engine/random.js';
import { Batches } from '../../../src/experiments/training/batches.js';
import { digits } from '../../../src/experiments/training/data/digits.js';
import { DATA_SETS } from '../../../src/experiments/training/data-sets.js';
import { DATA_NAMES } from '../../../src/experiments/training/names.js';
import { split } from '../../../src/experiments/training/split.js';

describe('the handwritten digits', () => {
  it('are the 1,797 of their source, to the last pixel', () => {
    const { pixels, classes } = digits();
    expect([pixels.length, classes.length]).toEqual([1797 * 64, 1797]);
    // Counts and the first image as UCI's optdigits.tes has them.
    const counts = Array.from({ length: 10 }, (_, digit) => classes.filter((each) => each === digit).length);
    expect(counts).toEqual([178, 182, 177, 183, 181, 182, 181, 179, 174, 180]);
    expect([...pixels.slice(0, 16)]).toEqual([0, 0, 5, 13, 9, 1, 0, 0, 0, 0, 13, 15, 10, 15, 5, 0]);
    expect(Math.max(...pixels)).toBe(16);
    expect(pixels.reduce((sum, grey) => sum + grey, 0)).toBe(561_718);
    // Of the 115,008 grey values as bytes, in the order of scikit-learn's digits.csv.
    expect(createHash('sha256').update(pixels).digest('hex').slice(0, 16)).toBe('8f26b2bd9d135c25');
  });
});

describe('the data in the plane', () => {
  it('are two spirals, each the other turned by half a turn', () => {
    const { inputs, classes } = DATA_SETS.spirals.draw(new Random(1));
    const radii = Array.from(classes, (_, row) => Math.hypot(inputs[2 * row] ?? 0, inputs[2 * row + 1] ?? 0));
    expect(Math.max(...radii)).toBeLessThan(2.75);
    let apart = 0;
    for (let row = 0; row < classes.length; row += 2) {
      expect([classes[row], classes[row + 1]]).toEqual([0, 1]);
      apart += Math.hypot(
        (inputs[2 * row] ?? 0) + (inputs[2 * row + 2] ?? 0),
        (inputs[2 * row + 1] ?? 0) + (inputs[2 * row + 3] ?? 0),
      );
    }
    expect(apart / (classes.length / 2)).toBeLessThan(0.2);
    const turned = Math.atan2(inputs[1196] ?? 0, inputs[1197] ?? 0);
    expect(Math.abs(turned)).toBeGreaterThan(0);
  });

  it('are two circles, one around the other', () => {
    const { inputs, classes } = DATA_SETS.circles.draw(new Random(1));
    const mean = (label: number) => {
      const radii = Array.from(classes, (each, row) =>
        each === label ? Math.hypot(inputs[2 * row] ?? 0, inputs[2 * row + 1] ?? 0) : Number.NaN,
      ).filter((radius) => !Number.isNaN(radius));
      expect(Math.max(...radii) - Math.min(...radii)).toBeLessThan(1);
      return radii.reduce((sum, radius) => sum + radius, 0) / radii.length;
    };
    expect(mean(0)).toBeCloseTo(0.8, 1);
    expect(mean(1)).toBeCloseTo(1.8, 1);
  });

  it('depend on their seed', () => {
    expect(DATA_SETS.circles.draw(new Random(1))).not.toEqual(DATA_SETS.circles.draw(new Random(2)));
    expect(DATA_SETS.spirals.draw(new Random(1))).toEqual(DATA_SETS.spirals.draw(new Random(1)));
  });
});

describe('the split', () => {
  it.each(DATA_NAMES)('of %s holds a quarter out, and gives every example to one side', (name) => {
    const { features, count, draw } = DATA_SETS[name];
    const all = draw(new Random(7));
    const { training, heldOut } = split(all, new Random(8));
    expect(heldOut.classes.length).toBe(Math.floor(count / 4));
    expect(training.classes.length + heldOut.classes.length).toBe(count);
    expect(training.inputs.length).toBe(training.classes.length * features);
    const rows = (inputs: Float64Array, classes: Float64Array) =>
      Array.from(
        classes,
        (label, row) => `${label}:${inputs.subarray(row * features, (row + 1) * features)}`,
      );
    const dealt = [...rows(training.inputs, training.classes), ...rows(heldOut.inputs, heldOut.classes)];
    expect(dealt.sort()).toEqual(rows(all.inputs, all.classes).sort());
  });
});

it('batches show every example once before any comes again', () => {
  const examples = { inputs: Float64Array.from({ length: 10 }, (_, i) => i), classes: new Float64Array(10) };
  const batches = new Batches(examples, 5, new Random(1));
  for (let round = 0; round < 3; round++) {
    const shown = [...batches.next().inputs, ...batches.next().inputs];
    expect(shown.sort((a, b) => a - b)).toEqual([...examples.inputs]);
  }
  const uneven = new Batches(examples, 4, new Random(1));
  for (let round = 0; round < 3; round++) {
    const shown = [...uneven.next().inputs, ...uneven.next().inputs];
    expect(new Set(shown).size).toBe(8);
  }
});
