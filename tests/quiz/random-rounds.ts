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

const moves: fc.Arbitrary<(at: number) => RoundEvent> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc
      .record({
        user: fc.constantFrom(...USERS),
        question: fc.integer({ min: -1, max: 4 }),
        answer: answers,
      })
      .map((answer) => (at: number) => ({ kind: 'answer' as const, at, ...answer })),
  },
  {
    weight: 4,
    arbitrary: fc
      .constantFrom('start', 'tick', 'tick', 'pause', 'resume', 'resume', 'stop')
      .map((kind) => (at: number) => ({ kind, at }) as RoundEvent),
  },
  {
    weight: 3,
    arbitrary: fc
      .tuple(fc.constantFrom('next' as const, 'skip' as const), fc.option(fc.nat(4), { nil: undefined }))
      .map(([kind, question]) => (at: number) => ({
        kind,
        at,
        ...(question === undefined ? {} : { question }),
      })),
  },
);

/** Any sequence of events, mostly of a round that was started. */
export const histories: fc.Arbitrary<readonly RoundEvent[]> = fc
  .tuple(fc.boolean(), fc.array(fc.tuple(steps, moves), { maxLength: 60 }))
  .map(([begun, drawn]) => {
    let at = 1_000_000;
    const events = drawn.map(([step, move]) => {
      at = Number.isNaN(step) ? at : at + step;
      return move(Number.isNaN(step) ? step : at);
    });
    return begun ? [{ kind: 'start' as const, at: 1_000_000 }, ...events] : events;
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
