import { describe, expect, it } from 'vitest';
import { FEWEST_FOR_GAIN, type ReportAnswer, reportOf } from '../../src/quiz/report.js';
import { seededNumbers, shuffled } from '../../src/quiz/seeded.js';

const rounds = ['first', 'second', 'third'].map((id, index) => ({ id, startedAt: 1_000 * (index + 1) }));

const answer = (more: Partial<ReportAnswer> = {}): ReportAnswer => ({
  round: 'first',
  question: 0,
  item: 'one',
  user: 'ali',
  right: true,
  misconceptions: [],
  ...more,
});

const people = Array.from({ length: FEWEST_FOR_GAIN }, (_, index) => `student ${index}`);

describe('a class report', () => {
  it('counts people once, whatever they answered, and nobody who is forgotten', () => {
    const report = reportOf(rounds, [
      answer(),
      answer({ question: 1, item: 'two', right: false }),
      answer({ round: 'second' }),
      answer({ user: null }),
    ]);
    expect(report).toMatchObject({ people: 1, answered: 4, right: 3 });
    expect(report.rounds).toEqual([
      { id: 'first', startedAt: 1000, people: 1, answered: 3, right: 2 },
      { id: 'second', startedAt: 2000, people: 1, answered: 1, right: 1 },
      { id: 'third', startedAt: 3000, people: 0, answered: 0, right: 0 },
    ]);
  });

  it('puts the hardest question first, with what most of its wrong answers give away', () => {
    const wrong = { right: false, item: 'hard' } as const;
    const { items, misconceptions } = reportOf(rounds, [
      answer(),
      answer({ ...wrong, user: 'sara', misconceptions: ['wider-fixes'] }),
      answer({ ...wrong, user: 'reza', misconceptions: ['wider-fixes', 'weights-vanish'] }),
      answer({ item: 'hard', user: 'mina' }),
    ]);
    expect(items.map(({ item }) => item)).toEqual(['hard', 'one']);
    expect(items[0]).toMatchObject({ answered: 3, right: 1, believed: { tag: 'wider-fixes', count: 2 } });
    expect(items[1]).not.toHaveProperty('believed');
    expect(misconceptions).toEqual([
      { tag: 'wider-fixes', count: 2 },
      { tag: 'weights-vanish', count: 1 },
    ]);
  });

  it('tells the gain between the first and the last answer to the same question by the same person', () => {
    const before = people.map((user, index) => answer({ user, right: index === 0 }));
    const after = people.map((user, index) => answer({ user, round: 'third', right: index < 3 }));
    const { gain } = reportOf(rounds, [...after, ...before, answer({ user: 'once only', right: false })]);
    expect(gain).toEqual({
      people: 5,
      items: 1,
      before: 0.2,
      after: 0.6,
      normalised: expect.closeTo(0.5, 12),
    });
  });

  it('tells no gain of few people, of other questions, or of those who are forgotten', () => {
    const twice = (user: string | null, second = 'one') => [
      answer({ user }),
      answer({ user, round: 'second', item: second }),
    ];
    expect(
      reportOf(
        rounds,
        people.slice(1).flatMap((user) => twice(user)),
      ).gain,
    ).toBeUndefined();
    expect(
      reportOf(
        rounds,
        people.flatMap((user) => twice(user, 'other')),
      ).gain,
    ).toBeUndefined();
    expect(
      reportOf(
        rounds,
        people.flatMap(() => twice(null)),
      ).gain,
    ).toBeUndefined();
    expect(
      reportOf(
        rounds,
        people.flatMap((user) => twice(user)),
      ).gain?.normalised,
    ).toBeNull();
  });

  it('is the same whatever order the answers come in, and adds up', () => {
    const draw = seededNumbers(11);
    for (let times = 0; times < 40; times += 1) {
      const pick = <T>(list: readonly T[]): T => list[Math.floor(draw() * list.length)] as T;
      const given = Array.from({ length: 80 }, (_, index) =>
        answer({
          round: pick(rounds).id,
          question: index,
          item: pick(['one', 'two', 'three']),
          user: pick([...people, 'sara', null]),
          right: draw() < 0.5,
          misconceptions: draw() < 0.3 ? [pick(['wider-fixes', 'weights-vanish'])] : [],
        }),
      );
      const report = reportOf(rounds, given);
      const mixed = reportOf(shuffled(rounds, draw), shuffled(given, draw));
      expect({ ...mixed, items: mixed.items.map(({ item }) => item) }).toEqual({
        ...report,
        items: report.items.map(({ item }) => item),
      });
      for (const parts of [report.rounds, report.items]) {
        expect(parts.reduce((sum, { answered }) => sum + answered, 0)).toBe(report.answered);
        expect(parts.reduce((sum, { right }) => sum + right, 0)).toBe(report.right);
      }
      const { before = 0, after = 0, normalised } = report.gain ?? {};
      for (const share of [before, after]) expect(share >= 0 && share <= 1).toBe(true);
      expect(normalised ?? 0).toBeLessThanOrEqual(1);
    }
  });
});
