import { describe, expect, it } from 'vitest';
import { smallNet } from '../../src/quiz/generated/net.js';
import {
  challengeCode,
  distinctness,
  drawChallenge,
  readChallengeCode,
} from '../../src/quiz/predictions/challenge.js';
import { likelyBelief } from '../../src/quiz/predictions/likely-belief.js';
import { scoreClass, scorePrediction } from '../../src/quiz/predictions/score.js';

const TASKS = ['ratio', 'curves'] as const;
const LEVELS = [1, 2, 3] as const;

describe('a challenge', () => {
  it('is drawn from its name alone, and its name read again', () => {
    for (const task of TASKS) {
      for (const level of LEVELS) {
        for (const seed of [1, 77, 999_999]) {
          const name = { task, level, seed };
          const challenge = drawChallenge(name);
          expect(challenge).toEqual(drawChallenge(name));
          expect(challenge.nets[challenge.asked]).toBeDefined();
          expect(new Set(challenge.nets.map((net) => JSON.stringify(net))).size).toBe(challenge.nets.length);
          expect(challenge.nets.length).toBe(task === 'ratio' ? 1 : level === 1 ? 3 : 4);
          expect(readChallengeCode(challengeCode(name))).toEqual(name);
        }
      }
    }
  });

  it('has no other names', () => {
    for (const code of ['', 'ratio-4-1', 'ratio-1-', 'curve-1-1', 'ratio-1-1234567', ' ratio-1-1']) {
      expect(readChallengeCode(code), code).toBeUndefined();
    }
  });

  it('of curves is the clearer the wider the least gap is, of the height they take', () => {
    expect(distinctness([0, -10, -5])).toBeCloseTo(0.5);
    expect(distinctness([0, -10, -9])).toBeCloseTo(0.1);
    expect(distinctness([0, -0.4])).toBeCloseTo(0.1);
  });
});

describe('a score', () => {
  it('is ten for an exact guess, and half as much for each power of ten it is off', () => {
    expect(scorePrediction(-4, -4)).toEqual({ off: 0, points: 10, close: true });
    expect(scorePrediction(-3, -4)).toEqual({ off: 1, points: 5, close: false });
    expect(scorePrediction(-6, -4)).toEqual({ off: -2, points: 3, close: false });
    expect(scorePrediction(-4.5, -4).close).toBe(true);
  });

  it('of a class is that of its median', () => {
    expect(scoreClass([], -4)).toBeUndefined();
    expect(scoreClass([-1, -3, -9, -4.2], -4)).toEqual({
      count: 4,
      median: -3.6,
      off: -3.6 + 4,
      best: Math.abs(-4.2 + 4),
      close: 1,
    });
  });
});

describe('what somebody probably believes', () => {
  const sigmoid = smallNet({ depth: 11 });
  const measured = 0.23 ** 10;

  it('is what works out to the guess', () => {
    const of = (guess: number, spec = sigmoid, ratio = measured) => likelyBelief(guess, spec, ratio, 1e-4);
    expect(of(1)).toBe('nearly-one-is-harmless');
    expect(of(1e-4)).toBe('weight-lens-is-signal-lens');
    expect(of(0.23)).toBe('one-bad-layer');
    expect(of(0.023)).toBe('adds-instead-of-multiplies');
    expect(of(1 / measured)).toBe('misreads-powers-of-ten');
    expect(of(1, smallNet({ activation: 'relu', depth: 11 }), 1e-3)).toBe('relu-always-fixes');
    expect(of(1, smallNet({ activation: 'relu', normalisation: 'batch', depth: 11 }), 1e3)).toBe(
      'batch-norm-never-explodes',
    );
    expect(of(1e-3, smallNet({ activation: 'relu', residual: true, depth: 11 }), 1e3)).toBe(
      'gradients-only-vanish',
    );
  });

  it('is nothing where the guess is near, or like nothing known', () => {
    expect(likelyBelief(measured * 2, sigmoid, measured, 1e-4)).toBeUndefined();
    expect(likelyBelief(1e5, sigmoid, measured, 1e-4)).toBeUndefined();
  });
});
