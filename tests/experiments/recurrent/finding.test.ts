import { expect, it } from 'vitest';
import { commonTimeFinding, findTimeLimit } from '../../../src/experiments/recurrent/finding.js';
import type { TimeFinding } from '../../../src/experiments/recurrent/result.js';

const NAN = Number.NaN;
const INF = Number.POSITIVE_INFINITY;

it('finds the first step out of range in the direction of the pass, forward before backward', () => {
  expect(findTimeLimit([1, 1, 1], [1, 1, 1])).toBeNull();
  expect(findTimeLimit([1, INF, NAN], [NAN, NAN, NAN])).toEqual({
    kind: 'overflow',
    pass: 'forward',
    step: 2,
  });
  expect(findTimeLimit([1, 1, 1], [NAN, INF, 1])).toEqual({ kind: 'overflow', pass: 'backward', step: 2 });
  expect(findTimeLimit([1, 1, 1], [0, 0, 1e-300])).toEqual({ kind: 'underflow', pass: 'backward', step: 2 });
  expect(findTimeLimit([1, 1, 1], [0, 0, 1])).toEqual({ kind: 'dead', pass: 'backward', step: 2 });
  expect(findTimeLimit([1, 1, 1], [0, 0, 0])).toEqual({ kind: 'dead', pass: 'backward', step: 3 });
});

it('takes for several draws the one met first, where at least half of them have one', () => {
  const back = (step: number): TimeFinding => ({ kind: 'dead', pass: 'backward', step });
  const forth: TimeFinding = { kind: 'overflow', pass: 'forward', step: 9 };
  expect(commonTimeFinding([null, null, back(3)])).toBeNull();
  expect(commonTimeFinding([null, back(3)])).toEqual(back(3));
  expect(commonTimeFinding([back(3), back(5), null])).toEqual(back(5));
  expect(commonTimeFinding([back(3), forth, { ...forth, step: 4 }])).toEqual({ ...forth, step: 4 });
});
