import { describe, expect, it } from 'vitest';
import { memoriesOf, type Recollection } from '../../src/quiz/memory.js';
import { persistingIn } from '../../src/quiz/persisting.js';
import { seededNumbers } from '../../src/quiz/seeded.js';

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
const START = 1_800_000_000_000;

const answer = (item: string, at: number, right = true, more: Partial<Recollection> = {}): Recollection => ({
  item,
  right,
  share: right ? 1 : 0,
  misconceptions: [],
  at: START + at,
  ...more,
});

const dueOf = (answers: readonly Recollection[]) => (memoriesOf(answers, START)[0]?.due ?? 0) - START;

describe('what is remembered', () => {
  it('brings a wrong answer back after ten minutes, a right one after days', () => {
    expect(dueOf([answer('a', 0, false)])).toBe(10 * MINUTE);
    expect(dueOf([answer('a', 0)])).toBeGreaterThanOrEqual(DAY);
    const partly = dueOf([answer('a', 0, false, { share: 0.5 })]);
    expect(partly).toBeGreaterThan(10 * MINUTE);
    expect(partly).toBeLessThan(dueOf([answer('a', 0)]));
  });

  it('waits longer after each right answer at its time, and falls back after a wrong one', () => {
    const given: Recollection[] = [];
    let [at, before] = [0, 0];
    for (let times = 0; times < 6; times += 1) {
      given.push(answer('a', at));
      const wait = dueOf(given) - at;
      expect(wait).toBeGreaterThan(before);
      before = wait;
      at += wait;
    }
    expect(before).toBeGreaterThan(60 * DAY);
    expect(dueOf([...given, answer('a', at, false)]) - at).toBe(10 * MINUTE);
  });

  it('fades with time, and is never more or less than a share', () => {
    const given = [answer('a', 0)];
    const shares = [0, DAY, 10 * DAY, 1000 * DAY].map(
      (passed) => memoriesOf(given, START + passed)[0]?.retrievability ?? -1,
    );
    expect(shares[0]).toBe(1);
    expect(shares).toEqual(shares.toSorted((a, b) => b - a));
    for (const share of shares) expect(share).toBeGreaterThan(0);
    // A clock that goes back forgets nothing.
    expect(memoriesOf(given, START - DAY)[0]?.retrievability).toBe(1);
  });

  it('puts first what was wrong, then what has been due for longest', () => {
    const given = [answer('right-late', 5), answer('wrong', 9, false), answer('right-early', 0)];
    expect(memoriesOf(given, START).map(({ item }) => item)).toEqual(['wrong', 'right-early', 'right-late']);
  });

  it('is the same whatever the order of the answers and whatever other items there are', () => {
    const draw = seededNumbers(7);
    for (let round = 0; round < 50; round += 1) {
      const given = Array.from({ length: 30 }, (_, index) =>
        answer(`item-${Math.floor(draw() * 4)}`, index * draw() * DAY + index, draw() < 0.6),
      );
      const now = START + 40 * DAY;
      const all = memoriesOf(given, now);
      expect(memoriesOf(given.toReversed(), now)).toEqual(all);
      for (const memory of all) {
        expect(memory.due).toBeGreaterThan(START);
        expect(memory.retrievability).toBeGreaterThan(0);
        expect(memory.retrievability).toBeLessThanOrEqual(1);
        expect(
          memoriesOf(
            given.filter(({ item }) => item === memory.item),
            now,
          ),
        ).toEqual([memory]);
      }
    }
  });
});

describe('a misconception that persists', () => {
  const offered = (item: string) => (item.startsWith('tempting') ? ['wider-fixes'] : []);
  const fell = (item: string, at: number) => answer(item, at, false, { misconceptions: ['wider-fixes'] });

  it('showed at least twice', () => {
    expect(persistingIn([fell('tempting-1', 0)], offered)).toEqual([]);
    expect(persistingIn([fell('tempting-1', 0), fell('tempting-2', 1)], offered)).toEqual([
      { tag: 'wider-fixes', times: 2 },
    ]);
  });

  it('is over once a question that tempts with it was answered right, and only then', () => {
    const twice = [fell('tempting-1', 0), fell('tempting-2', 1)];
    expect(persistingIn([...twice, answer('other', 2)], offered)).toHaveLength(1);
    expect(persistingIn([...twice, answer('tempting-3', 2)], offered)).toEqual([]);
    expect(persistingIn([answer('tempting-3', -1), ...twice], offered)).toHaveLength(1);
  });
});
