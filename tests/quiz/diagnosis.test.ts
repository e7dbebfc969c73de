import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diagnose, QUESTIONS, readAnswers, UNKNOWN } from '../../src/quiz/diagnosis.js';

const RIGHT = QUESTIONS.map(({ options, exercise }) => options.indexOf(exercise.key) + 1);

describe('the diagnosis', () => {
  it('asks eight questions, from the first rung up, each with one right answer', () => {
    expect(QUESTIONS).toHaveLength(8);
    const rungs = QUESTIONS.map(({ rung }) => rung);
    expect(rungs).toEqual([...rungs].sort());
    expect(new Set(rungs)).toEqual(new Set([1, 2, 3, 4, 5, 6]));
    for (const answer of RIGHT) expect(answer).toBeGreaterThan(0);
    for (const { options } of QUESTIONS) expect(options.length).toBe(UNKNOWN - 1);
  });

  it('does not give the right answers away by their place', () => {
    for (const place of [1, 2, 3]) expect(RIGHT.filter((answer) => answer === place).length).toBeLessThan(5);
  });

  it('starts at the first rung with a question that was not right', () => {
    expect(diagnose(RIGHT).start).toBeNull();
    QUESTIONS.forEach(({ rung }, index) => {
      const wrong = (RIGHT[index] ?? 0) === 1 ? 2 : 1;
      for (const answer of [wrong, UNKNOWN]) expect(diagnose(RIGHT.with(index, answer)).start).toBe(rung);
    });
    expect(diagnose(RIGHT.map(() => UNKNOWN)).start).toBe(1);
  });

  it('counts what was right on each rung', () => {
    const { rungs } = diagnose(RIGHT.with(0, UNKNOWN));
    expect(rungs[0]).toEqual({ rung: 1, right: 1, asked: 2 });
    expect(rungs.reduce((sum, { asked }) => sum + asked, 0)).toBe(8);
    expect(rungs.reduce((sum, { right }) => sum + right, 0)).toBe(7);
  });

  it('reads what it wrote, and nothing that cannot be an answer', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: UNKNOWN }), { maxLength: 8 }), (answers) => {
        expect(readAnswers(Number(answers.join('') || 0))).toEqual(answers);
      }),
    );
    expect(readAnswers(1294)).toEqual([1, 2]);
    expect(readAnswers(111111111)).toHaveLength(8);
  });
});
