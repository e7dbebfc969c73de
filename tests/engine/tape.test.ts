import { describe, expect, it } from 'vitest';
import { add } from '../../src/engine/operations/add.js';
import { branch } from '../../src/engine/operations/branch.js';
import { matmul } from '../../src/engine/operations/matmul.js';
import { Tape } from '../../src/engine/tape.js';
import { Tensor } from '../../src/engine/tensor.js';

const number = (value: number) => new Tensor(1, 1, Float64Array.of(value));

describe('the tape', () => {
  it('walks back through a million operations', () => {
    const tape = new Tape();
    const [x, one] = [number(1), number(1)];
    let sum = x;
    for (let operation = 0; operation < 1_000_000; operation++) sum = add(tape, sum, one);
    tape.backward(sum);
    expect(sum.data[0]).toBe(1_000_001);
    expect([x.grad[0], one.grad[0]]).toEqual([1, 1_000_000]);
  });

  it('sums the gradients of every use of a tensor', () => {
    const tape = new Tape();
    const x = number(3);
    tape.backward(matmul(tape, x, x));
    expect(x.grad[0]).toBe(6);
  });

  it('runs backward once, and is empty then', () => {
    const tape = new Tape();
    const x = number(3);
    const square = matmul(tape, x, x);
    tape.backward(square);
    tape.backward(square);
    expect(x.grad[0]).toBe(6);
  });

  it('refuses a loss of more than one number', () => {
    expect(() => new Tape().backward(new Tensor(2, 1))).toThrow(RangeError);
  });
});

describe('a branch', () => {
  it('has the gradient of its own use, apart from what skips it', () => {
    const tape = new Tape();
    const x = number(2);
    const through = branch(tape, x);
    tape.backward(add(tape, x, matmul(tape, through, number(5))));
    expect([through.grad[0], x.grad[0]]).toEqual([5, 6]);
  });
});

describe('shapes that do not meet', () => {
  it('are refused', () => {
    expect(() => matmul(new Tape(), new Tensor(2, 3), new Tensor(2, 3))).toThrow(RangeError);
    expect(() => add(new Tape(), new Tensor(2, 3), new Tensor(3, 2))).toThrow(RangeError);
    expect(() => new Tensor(2, 2, new Float64Array(3))).toThrow(RangeError);
  });
});
