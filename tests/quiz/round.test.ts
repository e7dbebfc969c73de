import { describe, expect, it } from 'vitest';
import { advance, GAP, LONGEST_PAUSE, LONGEST_WAIT, type RoundEvent } from '../../src/quiz/advance.js';
import type { Item } from '../../src/quiz/item.js';
import { newRound, type Round, type RoundPlan } from '../../src/quiz/round.js';
import { POINTS, standings } from '../../src/quiz/standings.js';
import { tally } from '../../src/quiz/tally.js';
import { viewOf } from '../../src/quiz/view.js';
import { SAMPLE_ITEMS } from './sample-items.js';

const SLOPE = SAMPLE_ITEMS.find(({ id }) => id === 'sample-slope') as Item;
const TIME = 20_000;
const START = 1_000_000;

const plan = (count: number, more: Partial<RoundPlan> = {}): RoundPlan => ({
  questions: Array.from({ length: count }, () => ({ item: SLOPE, order: ['d', 'a', 'c', 'b'] })),
  milliseconds: TIME,
  player: null,
  waits: more.milliseconds === null,
  speed: false,
  ...more,
});

const begin = (made: RoundPlan) => advance(newRound(made), { kind: 'start', at: START }).state;

function told(round: Round, ...events: readonly RoundEvent[]): Round {
  return events.reduce((state, event) => advance(state, event).state, round);
}

const says = (user: string, question: number, option: string, at: number): RoundEvent => ({
  kind: 'answer',
  user,
  question,
  at,
  answer: { kind: 'options', options: [option] },
});

const tick = (at: number): RoundEvent => ({ kind: 'tick', at });

/** A round of so many questions to which each person gives the options listed. */
function played(made: RoundPlan, given: Readonly<Record<string, string>>, spent = 1_000): Round {
  let round = begin(made);
  let at = START;
  made.questions.forEach((_, question) => {
    for (const [user, options] of Object.entries(given)) {
      const option = options[question];
      if (option !== undefined && option !== '-')
        round = told(round, says(user, question, option, at + spent));
    }
    at += TIME;
    round = told(round, tick(at));
    at += GAP;
    round = told(round, tick(at));
  });
  return round;
}

describe('a round', () => {
  it('asks, shows the key at the deadline, waits, and asks the next', () => {
    const first = begin(plan(2));
    expect(viewOf(first, START).left).toBe(TIME);
    const shown = advance(first, tick(START + TIME));
    expect(shown.effects).toEqual([
      { kind: 'reveal', question: 0 },
      { kind: 'wake', at: START + TIME + GAP },
    ]);
    const second = advance(shown.state, tick(START + TIME + GAP));
    expect(second.effects[0]).toEqual({ kind: 'ask', question: 1, deadline: START + TIME + GAP + TIME });
  });

  it('ends after the key of its last question was shown for a while', () => {
    const { phase } = played(plan(1), { ali: 'a' });
    expect(phase).toEqual({ kind: 'over', reason: 'finished', ended: START + TIME + GAP });
  });

  it('refuses an answer at the deadline, by its own clock, and closes the question for it', () => {
    const step = advance(begin(plan(2)), says('ali', 0, 'a', START + TIME));
    expect(step.effects.slice(0, 2)).toEqual([
      { kind: 'reveal', question: 0 },
      { kind: 'acknowledge', user: 'ali', question: 0, outcome: 'late' },
    ]);
    expect(step.state.answers[0]?.size).toBe(0);
  });

  it('that nobody watched over its deadline closes that question alone, and gives the next all of its time', () => {
    const away = 3_600_000;
    const back = advance(begin(plan(5)), tick(START + away));
    expect(back.effects[0]).toEqual({ kind: 'reveal', question: 0 });
    const next = advance(back.state, tick(START + away + GAP));
    expect(next.state.question).toBe(1);
    expect(viewOf(next.state, START + away + GAP).left).toBe(TIME);
  });

  it('breaks nobody’s streak by a question whose time ran out while it was away', () => {
    let round = told(
      begin(plan(3)),
      says('ali', 0, 'a', START + 1),
      tick(START + TIME),
      tick(START + TIME + GAP),
    );
    const late = START + 2 * TIME + GAP + 60_000;
    round = told(
      round,
      tick(late),
      tick(late + GAP),
      says('ali', 2, 'a', late + GAP + 1),
      tick(late + GAP + TIME),
    );
    expect(standings(round)).toMatchObject([{ user: 'ali', right: 2, streak: 2 }]);
  });

  it('stands still while it is paused', () => {
    let round = told(begin(plan(1)), { kind: 'pause', at: START + 5_000 }, tick(START + 900_000));
    expect(round.phase.kind).toBe('paused');
    expect(advance(round, says('ali', 0, 'a', START + 900_000)).effects[0]).toMatchObject({
      outcome: 'paused',
    });
    round = told(round, { kind: 'resume', at: START + 900_000 }, says('ali', 0, 'a', START + 901_000));
    expect(round.answers[0]?.get('ali')?.spent).toBe(6_000);
    expect(viewOf(round, START + 901_000).left).toBe(TIME - 6_000);
  });

  it('is given up where nobody comes back to it', () => {
    const untimed = told(begin(plan(2, { milliseconds: null })), says('ali', 0, 'a', START + 1));
    expect(told(untimed, tick(START + LONGEST_WAIT)).phase.kind).toBe('asked');
    const left = told(untimed, tick(START + 1 + LONGEST_WAIT));
    expect(left.phase).toMatchObject({ kind: 'over', reason: 'abandoned' });
    expect(standings(left)).toMatchObject([{ user: 'ali', right: 1 }]);
    const paused = told(begin(plan(2)), { kind: 'pause', at: START }, tick(START + LONGEST_PAUSE));
    expect(paused.phase).toMatchObject({ reason: 'abandoned' });
  });

  it('counts a skipped question for nobody, and the one it is stopped at neither', () => {
    const round = told(
      begin(plan(3)),
      says('ali', 0, 'a', START + 1),
      { kind: 'skip', at: START + 2 },
      tick(START + 2 + GAP),
      says('ali', 1, 'a', START + 3 + GAP),
      { kind: 'stop', at: START + 4 + GAP },
    );
    expect(round.skipped).toEqual([0, 1]);
    expect(standings(round)).toEqual([]);
    expect(tally(round, 0)).toMatchObject({ answered: 1, right: 1 });
  });

  it('moves on once from a question, however often that is asked for', () => {
    const untimed = begin(plan(3, { milliseconds: null }));
    const closing: RoundEvent = { kind: 'close', at: START + 1, question: 0 };
    const next: RoundEvent = { kind: 'next', at: START + 1, question: 0 };
    expect(told(untimed, next).phase.kind).toBe('asked');
    const shown = told(untimed, closing, closing);
    expect(shown.phase.kind).toBe('shown');
    const second = told(shown, next, next, next);
    expect([second.question, second.phase.kind]).toEqual([1, 'asked']);
  });

  it('that one plays alone explains each answer at once, and asks on at one’s word', () => {
    const alone = begin(plan(2, { player: 'ali', milliseconds: null }));
    const step = advance(alone, says('ali', 0, 'b', START + 1));
    expect(step.effects.slice(0, 2)).toEqual([
      { kind: 'acknowledge', user: 'ali', question: 0, outcome: 'recorded' },
      { kind: 'reveal', question: 0 },
    ]);
    expect(viewOf(step.state, START, { user: 'ali' }).mine?.grade?.misconceptions).toEqual([
      'sample-slope-of-one',
    ]);
    expect(advance(step.state, says('sara', 0, 'a', START)).effects[0]).toMatchObject({
      outcome: 'not-yours',
    });
    expect(told(step.state, { kind: 'next', at: START + 2 }).question).toBe(1);
  });
});

describe('scores', () => {
  it('give points for right answers and more for each in a row from the third on', () => {
    const round = played(plan(5), { ali: 'aaaaa', sara: 'aabaa' });
    const { right, streak } = POINTS;
    expect(standings(round)).toEqual([
      { user: 'ali', place: 1, points: 5 * right + 3 * streak, right: 5, answered: 5, streak: 5 },
      { user: 'sara', place: 2, points: 4 * right, right: 4, answered: 5, streak: 2 },
    ]);
  });

  it('lose a streak by a question left out', () => {
    expect(standings(played(plan(4), { ali: 'aa-a' }))).toMatchObject([{ streak: 2, answered: 3 }]);
  });

  it('share a place, and leave out the next', () => {
    const round = played(plan(2), { ali: 'ab', sara: 'ba', reza: 'bb', mina: 'aa' });
    expect(standings(round).map(({ user, place }) => [user, place])).toEqual([
      ['mina', 1],
      ['ali', 2],
      ['sara', 2],
      ['reza', 4],
    ]);
  });

  it('give speed a little, only where it is on and there is a time', () => {
    const quick = played(plan(1, { speed: true }), { ali: 'a' }, 0);
    const slow = played(plan(1, { speed: true }), { ali: 'a' }, TIME - 1);
    expect(standings(quick)[0]?.points).toBe(POINTS.right + POINTS.speed);
    expect(standings(slow)[0]?.points).toBe(POINTS.right);
    expect(standings(played(plan(1), { ali: 'a' }, 0))[0]?.points).toBe(POINTS.right);
  });

  it('say nothing of a question that is still open', () => {
    const open = told(begin(plan(2)), says('ali', 0, 'a', START + 1));
    expect(standings(open)).toEqual([]);
    expect(tally(open, 0)).toBeUndefined();
  });
});

it('a tally counts each option and names the commonest misconception first', () => {
  const round = played(plan(1), { a: 'a', b: 'b', c: 'd', d: 'c', e: 'a' });
  expect(tally(round, 0)).toEqual({
    answered: 5,
    right: 2,
    bars: [
      { option: 'd', count: 1, right: false },
      { option: 'a', count: 2, right: true },
      { option: 'c', count: 1, right: false },
      { option: 'b', count: 1, right: false },
    ],
    misconceptions: [
      { tag: 'sample-slope-of-one', count: 2 },
      { tag: 'sample-slope-at-ends', count: 1 },
    ],
  });
});
