import fc from 'fast-check';
import { advance, type Effect, type RoundEvent } from '../../src/quiz/advance.js';
import type { ItemAnswer } from '../../src/quiz/item.js';
import { asAsked } from '../../src/quiz/pick.js';
import { newRound, type Round, type RoundPlan } from '../../src/quiz/round.js';
import { SAMPLE_ITEMS } from './sample-items.js';

/** The students of random rounds; names that a careless map would trip over among them. */
export const USERS = ['web:ali', 'web:sara', '__proto__', 'constructor', ''] as const;

/** Some round's plan. */
export const plans: fc.Arbitrary<RoundPlan> = fc.record({
  questions: fc
    .array(fc.tuple(fc.constantFrom(...SAMPLE_ITEMS), fc.nat(1000)), { maxLength: 4 })
    .map((drawn) => drawn.map(([item, seed]) => asAsked(item, seed))),
  milliseconds: fc.constantFrom(null, 10_000, 30_000, 600_000),
  player: fc.constantFrom(null, null, USERS[0]),
  waits: fc.boolean(),
  speed: fc.boolean(),
});

/** Any answer, fitting or not. */
export const answers: fc.Arbitrary<ItemAnswer> = fc.oneof(
  fc.record({
    kind: fc.constant('options' as const),
    options: fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'z'), { maxLength: 4 }),
  }),
  fc.record({
    kind: fc.constant('number' as const),
    value: fc.oneof(fc.constantFrom(1e-6, 0, -1, Number.NaN, Number.POSITIVE_INFINITY), fc.double()),
  }),
);

/** How far the clock moves before an event, in ms: hardly, past a deadline, past everything, or back. */
const steps = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 4_000 }) },
  { weight: 3, arbitrary: fc.integer({ min: 4_000, max: 700_000 }) },
  { weight: 1, arbitrary: fc.integer({ min: -50_000, max: -1 }) },
  { weight: 1, arbitrary: fc.constantFrom(90_000_000, 700_000_000, Number.NaN) },
);

/** An answer to the question a round is at, of the kind it asks for, chosen by a number. */
function fittingAnswer({ plan, question }: Round, choice: number): ItemAnswer {
  const asked = plan.questions[question];
  if (!asked || asked.order.length === 0) return { kind: 'number', value: choice % 2 === 0 ? 1e-6 : choice };
  const { order, item } = asked;
  if (item.key.kind === 'order')
    return { kind: 'options', options: choice % 2 === 0 ? item.key.options : order.toReversed() };
  const count = item.key.kind === 'some' ? 1 + (choice % order.length) : 1;
  const from = choice % order.length;
  return { kind: 'options', options: [...order, ...order].slice(from, from + count) };
}

/** An event at a time, given the round as it is then. */
type Move = (at: number, round: Round) => RoundEvent;

const users = fc.constantFrom(...USERS);

const moves: fc.Arbitrary<Move> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.tuple(users, fc.nat(20)).map(
      ([user, choice]): Move =>
        (at, round) => ({
          kind: 'answer',
          at,
          user,
          question: round.question,
          answer: fittingAnswer(round, choice),
        }),
    ),
  },
  {
    weight: 4,
    arbitrary: fc.record({ user: users, question: fc.integer({ min: -1, max: 4 }), answer: answers }).map(
      (answer): Move =>
        (at) => ({ kind: 'answer', at, ...answer }),
    ),
  },
  {
    weight: 4,
    arbitrary: fc
      .constantFrom('start' as const, 'tick' as const, 'pause' as const, 'resume' as const, 'resume' as const)
      .map(
        (kind): Move =>
          (at) => ({ kind, at }),
      ),
  },
  { weight: 1, arbitrary: fc.constant<Move>((at) => ({ kind: 'stop', at })) },
  {
    weight: 3,
    arbitrary: fc
      .tuple(
        fc.constantFrom('next' as const, 'close' as const, 'skip' as const),
        fc.option(fc.nat(4), { nil: undefined }),
      )
      .map(
        ([kind, question]): Move =>
          (at) => ({ kind, at, ...(question === undefined ? {} : { question }) }),
      ),
  },
);

/** A plan and what happens to its round. */
export interface Scenario {
  readonly plan: RoundPlan;
  readonly events: readonly RoundEvent[];
}

/** Any sequence of events, mostly of a round that was started. */
export const scenarios: fc.Arbitrary<Scenario> = fc
  .tuple(plans, fc.integer({ min: 0, max: 9 }), fc.array(fc.tuple(steps, moves), { maxLength: 50 }))
  .map(([plan, unbegun, drawn]) => {
    let at = 1_000_000;
    const events: RoundEvent[] = unbegun === 0 ? [] : [{ kind: 'start', at }];
    let { state } = play(plan, events);
    for (const [step, move] of drawn) {
      if (!Number.isNaN(step)) at += step;
      const event = move(Number.isNaN(step) ? step : at, state);
      events.push(event);
      state = advance(state, event).state;
    }
    return { plan, events };
  });

/** A round's states after each event, and all effects with the event that brought them. */
export function play(plan: RoundPlan, events: readonly RoundEvent[]) {
  let state: Round = newRound(plan);
  const states: Round[] = [state];
  const effects: { readonly event: RoundEvent; readonly effects: readonly Effect[] }[] = [];
  for (const event of events) {
    const step = advance(state, event);
    state = step.state;
    states.push(state);
    effects.push({ event, effects: step.effects });
  }
  return { state, states, effects };
}
