import fc from 'fast-check';
import { expect, it } from 'vitest';
import { advance, LONGEST_PAUSE, LONGEST_WAIT, type RoundEvent, wakeAt } from '../../src/quiz/advance.js';
import type { ItemAnswer } from '../../src/quiz/item.js';
import { isClosed, type Round } from '../../src/quiz/round.js';
import { POINTS, standings } from '../../src/quiz/standings.js';
import { viewOf } from '../../src/quiz/view.js';
import { answers, play, scenarios, USERS } from './random-rounds.js';

const RUNS = { numRuns: 1_500, seed: 20261125 };

it('nobody has two scores for one question, and the first answer stays', () => {
  fc.assert(
    fc.property(scenarios, ({ plan, events }) => {
      const recorded = new Set<string>();
      const { states, effects, state } = play(plan, events);
      for (const { effects: each } of effects) {
        for (const effect of each) {
          if (effect.kind !== 'acknowledge' || effect.outcome !== 'recorded') continue;
          const key = JSON.stringify([effect.question, effect.user]);
          expect(recorded.has(key)).toBe(false);
          recorded.add(key);
        }
      }
      states.forEach((before, index) => {
        before.answers.forEach((given, question) => {
          for (const [user, answer] of given)
            expect(states[index + 1]?.answers[question]?.get(user) ?? answer).toBe(answer);
        });
      });
      expect(state.answers.reduce((sum, given) => sum + given.size, 0)).toBe(recorded.size);
      const most = POINTS.right + POINTS.speed + POINTS.streak;
      for (const { points, answered, right } of standings(state)) {
        expect(points).toBeLessThanOrEqual(answered * most);
        expect(right).toBeLessThanOrEqual(answered);
        expect(answered).toBeLessThanOrEqual(plan.questions.length);
      }
    }),
    RUNS,
  );
});

it('an event told again changes no answer and no score', () => {
  fc.assert(
    fc.property(scenarios, ({ plan, events }) => {
      const once = play(plan, events).state;
      const told = events.flatMap((event): RoundEvent[] =>
        event.kind === 'answer' ? [event, event] : [event],
      );
      const twice = play(plan, told).state;
      expect(standings(twice)).toEqual(standings(once));
    }),
    RUNS,
  );
});

it('no time is negative, and none is longer than there was', () => {
  fc.assert(
    fc.property(scenarios, ({ plan, events }) => {
      const { states } = play(plan, events);
      for (const state of states) {
        for (const given of state.answers.flatMap((each) => [...each.values()])) {
          expect(given.spent).toBeGreaterThanOrEqual(0);
          if (plan.milliseconds !== null) expect(given.spent).toBeLessThan(plan.milliseconds);
        }
        const { left } = viewOf(state, state.clock);
        if (left === null) continue;
        expect(left).toBeGreaterThanOrEqual(0);
        expect(left).toBeLessThanOrEqual(plan.milliseconds ?? 0);
      }
      for (let index = 1; index < states.length; index += 1)
        expect(states[index]?.clock).toBeGreaterThanOrEqual(states[index - 1]?.clock ?? 0);
    }),
    RUNS,
  );
});

it('a pause gives all of the rest of the time back', () => {
  fc.assert(
    fc.property(scenarios, fc.integer({ min: 0, max: LONGEST_PAUSE - 1 }), ({ plan, events }, pause) => {
      const { state } = play(plan, events);
      if (state.phase.kind !== 'asked') return;
      const { clock } = state;
      const paused = advance(state, { kind: 'pause', at: clock }).state;
      const resumed = advance(paused, { kind: 'resume', at: clock + pause }).state;
      expect(viewOf(resumed, clock + pause).left).toBe(viewOf(state, clock).left);
      expect(viewOf(paused, clock + pause).left).toBe(viewOf(state, clock).left);
    }),
    RUNS,
  );
});

it('told the time alone, every round that was started ends, in a bounded number of ticks', () => {
  fc.assert(
    fc.property(scenarios, ({ plan, events }) => {
      let { state } = play(plan, [{ kind: 'start', at: 1 }, ...events]);
      const most = 2 * plan.questions.length + 2;
      for (let ticks = 0; state.phase.kind !== 'over'; ticks += 1) {
        expect(ticks).toBeLessThan(most);
        const at = wakeAt(state);
        expect(at).not.toBeNull();
        expect((at ?? 0) - state.clock).toBeLessThanOrEqual(Math.max(LONGEST_PAUSE, LONGEST_WAIT));
        state = advance(state, { kind: 'tick', at: at ?? 0 }).state;
      }
      expect(wakeAt(state)).toBeNull();
    }),
    RUNS,
  );
});

it('once over, nothing changes any more', () => {
  fc.assert(
    fc.property(scenarios, scenarios, ({ plan, events }, { events: more }) => {
      const { state } = play(plan, [...events, { kind: 'start', at: 1 }, { kind: 'stop', at: 1 }]);
      const core = (round: Round) => ({ ...round, clock: 0 });
      const later = more.reduce((round, event) => advance(round, event).state, state);
      expect(core(later)).toEqual(core(state));
    }),
    RUNS,
  );
});

it('every question is asked once and in order, and closed once before the next is asked or the round ends', () => {
  fc.assert(
    fc.property(scenarios, ({ plan, events }) => {
      const told = play(plan, events)
        .effects.flatMap(({ effects }) => effects)
        .flatMap((effect) => {
          if (effect.kind === 'ask') return [`ask ${effect.question}`];
          if (effect.kind === 'reveal') return [`reveal ${effect.question}`];
          return effect.kind === 'finish' ? ['finish'] : [];
        });
      const whole = plan.questions.flatMap((_, index) => [`ask ${index}`, `reveal ${index}`]);
      const finished = told.at(-1) === 'finish';
      expect(whole.slice(0, finished ? told.length - 1 : told.length)).toEqual(
        finished ? told.slice(0, -1) : told,
      );
    }),
    RUNS,
  );
});

/** The same history with other answers in the place of those to questions that are open at its end. */
function withOther(events: readonly RoundEvent[], open: (question: number) => boolean, other: ItemAnswer) {
  return events.map((event) =>
    event.kind === 'answer' && open(event.question) ? { ...event, answer: other } : event,
  );
}

it('nothing leaks: what one sees before a key is shown does not depend on the key or on what others chose', () => {
  fc.assert(
    fc.property(scenarios, answers, fc.nat(3), ({ plan, events }, other, turn) => {
      const one = play(plan, events);
      const me = USERS[1];
      const open = (question: number) => !isClosed(one.state, question);
      // Whoever answers, an answer that fits is taken as one that fits and the other way round.
      const told = play(plan, withOther(events, open, other));
      const same = one.effects.every(
        ({ effects }, index) => JSON.stringify(effects) === JSON.stringify(told.effects[index]?.effects),
      );
      if (same) {
        const strip = (round: Round) => ({ ...viewOf(round, round.clock, { user: me }), mine: undefined });
        expect(strip(told.state)).toEqual(strip(one.state));
      }
      const turned = {
        ...plan,
        questions: plan.questions.map((asked, index) => {
          const { key } = asked.item;
          if (!open(index)) return asked;
          if (key.kind === 'one') {
            const ids = asked.item.options.map(({ id }) => id);
            const option = ids[(ids.indexOf(key.option) + turn) % ids.length] ?? key.option;
            return { ...asked, item: { ...asked.item, key: { ...key, option } } };
          }
          return key.kind === 'number'
            ? { ...asked, item: { ...asked.item, key: { ...key, value: key.value * (turn + 1) } } }
            : asked;
        }),
      };
      const keyed = play(turned, events);
      expect(keyed.effects).toEqual(one.effects);
      for (const user of USERS) {
        expect(viewOf(keyed.state, keyed.state.clock, { user })).toEqual(
          viewOf(one.state, one.state.clock, { user }),
        );
      }
    }),
    RUNS,
  );
});
