import { describe, expect, it } from 'vitest';
import { TypeScriptKernel } from '../../../src/engine/kernel-typescript.js';
import { forward } from '../../../src/engine/network.js';
import { crossEntropy } from '../../../src/engine/operations/cross-entropy.js';
import { Tape } from '../../../src/engine/tape.js';
import { accuracyOn, certaintyAt } from '../../../src/experiments/training/ask.js';
import { type Examples, matrixOf, pick } from '../../../src/experiments/training/examples.js';
import { fieldOf } from '../../../src/experiments/training/field.js';
import { answering } from '../../../src/experiments/training/fixed-statistics.js';
import { drawStart } from '../../../src/experiments/training/start.js';
import { small } from './small.js';

const kernel = new TypeScriptKernel();

const start = (normalisation: 'none' | 'batch' | 'layer', batch = 200) =>
  drawStart(small({ normalisation, batch, residual: true, activation: 'tanh', width: 8 }), 1, kernel);

const outputs = (network: Parameters<typeof forward>[1], { inputs, classes }: Examples) =>
  Float64Array.from(forward(new Tape(kernel), network, matrixOf(kernel, inputs, classes.length)).output.data);

describe('a batch-normalised net’s answer', () => {
  it('to an example does not depend on the examples beside it', () => {
    const { network, reference, heldOut } = start('batch');
    const fixed = answering(kernel, { network, reference });
    const together = outputs(fixed, heldOut);
    const alone = outputs(fixed, pick(heldOut, [9]));
    expect([...alone]).toEqual([...together.subarray(18, 20)]);
    // In training it does: that is what is fixed here.
    expect([...outputs(network, pick(heldOut, [9, 10])).subarray(0, 2)]).not.toEqual([
      ...together.subarray(18, 20),
    ]);
  });

  it('is that of training over a batch like the training set, but for m/(m − 1) in the variance', () => {
    const { network, training } = start('batch');
    for (const { gamma, beta } of network.hidden) {
      gamma.data.forEach((_, i) => {
        gamma.data[i] = 0.5 + i / 4;
        beta.data[i] = i / 10 - 0.3;
      });
    }
    const fixed = outputs(answering(kernel, { network, reference: [training] }), training);
    const trained = outputs(network, training);
    const greatest = Math.max(...trained.map(Math.abs));
    const apart = Math.max(...trained.map((each, i) => Math.abs(each - (fixed[i] ?? Number.NaN))));
    expect(apart).toBeGreaterThan(0);
    expect(apart / greatest).toBeLessThan(2 / training.classes.length);
  });

  it('leaves every other net as it is, and its own parameters too', () => {
    for (const other of ['none', 'layer'] as const) {
      const { network, reference } = start(other);
      expect(answering(kernel, { network, reference })).toBe(network);
    }
    const { network, reference, training } = start('batch');
    const before = outputs(network, training);
    answering(kernel, { network, reference });
    expect(outputs(network, training)).toEqual(before);
  });
});

describe('asking', () => {
  it('counts the answers whose own class is ahead, over more examples than are asked at once', () => {
    const { network, training } = start('none');
    const made = outputs(network, training);
    const right = training.classes.filter(
      (own, row) => (made[2 * row + own] ?? 0) > (made[2 * row + 1 - own] ?? 0),
    );
    expect(training.classes.length).toBeGreaterThan(128);
    expect(accuracyOn(kernel, network, training)).toBe(right.length / training.classes.length);
  });

  it('counts what is no number as wrong', () => {
    const { network, heldOut } = start('none');
    network.output.bias.data.fill(Number.NaN);
    expect(accuracyOn(kernel, network, heldOut)).toBe(0);
  });

  it('tells how sure the net is of class 1 as its loss does', () => {
    const { network, heldOut } = start('none');
    const [example] = certaintyAt(kernel, network, heldOut.inputs.subarray(0, 2), 1);
    const tape = new Tape(kernel);
    const x = matrixOf(kernel, heldOut.inputs.subarray(0, 2), 1);
    const loss = crossEntropy(tape, forward(tape, network, x).output, Float64Array.of(1));
    expect(-Math.log(example ?? Number.NaN)).toBeCloseTo(loss.data[0] ?? Number.NaN, 12);
  });
});

describe('the field', () => {
  it('asks the net at the centre of every cell, from the top left', () => {
    const { network, heldOut } = start('none');
    const field = fieldOf(kernel, network, heldOut);
    if (!field) throw new Error('two spirals lie in a plane');
    const { reach, size, certainty, points } = field;
    expect(certainty).toHaveLength(size * size);
    const at = (column: number, row: number) =>
      Float64Array.of(reach * ((2 * column + 1) / size - 1), -reach * ((2 * row + 1) / size - 1));
    for (const [column, row] of [
      [0, 0],
      [size - 1, 0],
      [3, 40],
    ] as const)
      expect(certainty[row * size + column]).toBe(certaintyAt(kernel, network, at(column, row), 1)[0]);
    expect(points[4]).toEqual({ x: heldOut.inputs[8], y: heldOut.inputs[9], label: heldOut.classes[4] });
  });

  it('is none where the data lie in no plane', () => {
    const { network, heldOut } = drawStart(small({ data: 'digits' }), 1, kernel);
    expect(fieldOf(kernel, network, heldOut)).toBeNull();
  });
});
