import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { erf, erfc } from '../../../src/engine/functions/erf.js';
import { exp, expm1 } from '../../../src/engine/functions/exp.js';
import { log, log1p, log10 } from '../../../src/engine/functions/log.js';
import { powerOfTwo } from '../../../src/engine/functions/powers-of-two.js';
import { sigmoid, softplus } from '../../../src/engine/functions/sigmoid.js';
import { tanh } from '../../../src/engine/functions/tanh.js';

/** x and the float64 nearest to the function there, by mpmath with 300 bits. */
const REFERENCE: Readonly<Record<string, readonly (readonly [number, number])[]>> = JSON.parse(
  readFileSync(new URL('../../reference/functions.json', import.meta.url), 'utf8'),
);

/** A function, and how many units in the last place it may be off. */
const FUNCTIONS: readonly (readonly [string, (x: number) => number, number])[] = [
  ['exp', exp, 1],
  ['expm1', expm1, 2],
  ['log', log, 1],
  ['log1p', log1p, 2],
  ['log10', log10, 2],
  ['tanh', tanh, 2],
  ['sigmoid', sigmoid, 2],
  ['softplus', softplus, 2],
  ['erf', erf, 1],
  ['erfc', erfc, 3],
];

/** The distance from a number to the next greater in size. */
function ulp(x: number): number {
  const bits = new DataView(new ArrayBuffer(8));
  bits.setFloat64(0, Math.abs(x));
  bits.setBigUint64(0, bits.getBigUint64(0) + 1n);
  return bits.getFloat64(0) - Math.abs(x);
}

describe.each(FUNCTIONS)('%s', (name, f, bound) => {
  it('is as near to the truth as it says', () => {
    const points = REFERENCE[name] ?? [];
    expect(points.length).toBeGreaterThan(40);
    for (const [x, y] of points) {
      expect(Math.abs(f(x) - y) / ulp(y), `at ${x}`).toBeLessThanOrEqual(bound);
    }
  });

  it('passes NaN on', () => expect(f(Number.NaN)).toBeNaN());
});

const INFINITY = Number.POSITIVE_INFINITY;

describe('at its ends', () => {
  it('exp is 0, 1 and infinite', () => {
    expect([exp(-INFINITY), exp(-746), exp(-0), exp(0), exp(710), exp(INFINITY)]).toEqual([
      0,
      0,
      1,
      1,
      INFINITY,
      INFINITY,
    ]);
    expect(exp(-745.1)).toBe(5e-324);
  });

  it('log is −Infinity at 0, and nothing below', () => {
    expect([log(0), log(1), log(INFINITY)]).toEqual([-INFINITY, 0, INFINITY]);
    expect([log(-1), log(-INFINITY)]).toEqual([Number.NaN, Number.NaN]);
  });

  it('tanh keeps the sign of 0 and never passes 1', () => {
    expect([tanh(0), tanh(-0)]).toEqual([0, -0]);
    expect([tanh(19.1), tanh(1e300), tanh(-INFINITY)]).toEqual([1, 1, -1]);
  });

  it('sigmoid is exactly 0 and 1, softplus the rectifier', () => {
    expect([sigmoid(-INFINITY), sigmoid(-1e300), sigmoid(0), sigmoid(1e300)]).toEqual([0, 0, 0.5, 1]);
    expect([softplus(-INFINITY), softplus(1e300), softplus(INFINITY)]).toEqual([0, 1e300, INFINITY]);
  });
});

describe('beside the machine’s own functions', () => {
  it.each([
    ['exp', exp, Math.exp, 700],
    ['tanh', tanh, Math.tanh, 30],
    ['expm1', expm1, Math.expm1, 40],
  ] as const)('%s is within 3 ulp, the two being both near', (_name, ours, theirs, reach) => {
    fc.assert(
      fc.property(fc.double({ min: -reach, max: reach, noNaN: true }), (x) => {
        const expected = theirs(x);
        expect(Math.abs(ours(x) - expected)).toBeLessThanOrEqual(3 * ulp(expected));
      }),
      { numRuns: 2000 },
    );
  });

  it('powers of two are exact', () => {
    for (const k of [-1022, -53, -1, 0, 1, 52, 1023]) expect(powerOfTwo(k)).toBe(2 ** k);
  });
});
