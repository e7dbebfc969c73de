import { fits } from './fits.js';
import { grade } from './grade.js';
import type { ItemAnswer } from './item.js';
import { deadlineOf, type Ending, type Going, isClosed, type Round } from './round.js';

/**
 * A step on from question `question`: closes it, leaves it out, or goes on once it is closed. Where none is named it is the
 * one the round is at, and `next` closes it where it is open.
 */
interface StepEvent {
  readonly kind: 'close' | 'skip' | 'next';
  readonly at: number;
  readonly question?: number;
}

/** What happens to a round; `at` in ms since 1970. */
export type RoundEvent =
  | { readonly kind: 'start' | 'tick' | 'pause' | 'resume' | 'stop'; readonly at: number }
  | StepEvent
  | {
      readonly kind: 'answer';
      readonly at: number;
      readonly user: string;
      readonly question: number;
      readonly answer: ItemAnswer;
    };

/** What became of an answer. */
export type Outcome =
  | 'recorded'
  | 'already'
  | 'late'
  | 'not-open'
  | 'paused'
  | 'over'
  | 'not-yours'
  | 'unfit';

/** What is to be done about a change. Nothing of it depends on what anybody answered. */
export type Effect =
  | { readonly kind: 'ask'; readonly question: number; readonly deadline: number | null }
  | {
      readonly kind: 'acknowledge';
      readonly user: string;
      readonly question: number;
      readonly outcome: Outcome;
    }
  | { readonly kind: 'reveal'; readonly question: number }
  | { readonly kind: 'finish'; readonly reason: Ending }
  /** When the round wants its next tick; null where it is over. */
  | { readonly kind: 'wake'; readonly at: number | null };

/** A round after an event, and what is to be done. */
export interface Step {
  readonly state: Round;
  readonly effects: readonly Effect[];
}

/** How long a timed round shows a key before it goes on, in ms. */
export const GAP = 8_000;
/** How long a round waits for somebody, and how long it stays paused, before it ends by itself, in ms. */
export const LONGEST_WAIT = 24 * 3_600_000;
export const LONGEST_PAUSE = 7 * 24 * 3_600_000;
/** A deadline noticed so much later was missed by us, in ms. */
const LATE = 5_000;

/** When a round must be told the time, in ms since 1970; null where it is over or has not begun. */
export function wakeAt(round: Round): number | null {
  const { phase, touched } = round;
  if (phase.kind === 'new' || phase.kind === 'over') return null;
  if (phase.kind === 'paused') return phase.since + LONGEST_PAUSE;
  const soon = phase.kind === 'shown' ? phase.next : deadlineOf(round);
  return soon ?? touched + LONGEST_WAIT;
}

function finish(round: Round, reason: Ending): Step {
  const state: Round = { ...round, phase: { kind: 'over', reason, ended: round.clock } };
  return { state, effects: [{ kind: 'finish', reason }] };
}

function ask(round: Round, question: number): Step {
  if (question >= round.plan.questions.length) return finish(round, 'finished');
  const state: Round = { ...round, question, phase: { kind: 'asked', opened: round.clock } };
  return { state, effects: [{ kind: 'ask', question, deadline: deadlineOf(state) }] };
}

/** Closes the open question; the next one's time counts from now, however late the closing was. */
function close(round: Round): Step {
  const next = round.plan.waits ? null : round.clock + GAP;
  const state: Round = { ...round, phase: { kind: 'shown', next } };
  return { state, effects: [{ kind: 'reveal', question: round.question }] };
}

function dropped(round: Round): Round {
  return { ...round, skipped: [...round.skipped, round.question] };
}

function joined(first: Step, then: (round: Round) => Step): Step {
  const second = then(first.state);
  return { state: second.state, effects: [...first.effects, ...second.effects] };
}

/** Ends a round whose question may be open; it then counts only where `counts` says so. */
function end(round: Round, reason: Ending, counts: boolean): Step {
  if (isClosed(round, round.question)) return finish(round, reason);
  const closed = close(counts ? round : dropped(round));
  return joined(closed, (state) => finish(state, reason));
}

/** What time alone brings about. */
function elapse(round: Round): Step {
  const due = wakeAt(round);
  const { phase, clock } = round;
  if (due === null || clock < due) return { state: round, effects: [] };
  if (phase.kind === 'shown' && phase.next !== null) return ask(round, round.question + 1);
  const deadline = deadlineOf(round);
  if (deadline === null) return end(round, 'abandoned', true);
  const missed = round.plan.player === null && clock - deadline > LATE;
  return close(missed ? { ...round, excused: [...round.excused, round.question] } : round);
}

function outcomeOf(round: Round, event: Extract<RoundEvent, { kind: 'answer' }>): Outcome {
  const { plan, phase } = round;
  const { question, user, answer } = event;
  const asked = plan.questions[question];
  if (plan.player !== null && plan.player !== user) return 'not-yours';
  if (!asked) return 'not-open';
  if (round.answers[question]?.has(user)) return 'already';
  if (phase.kind === 'over') return isClosed(round, question) ? 'late' : 'over';
  if (isClosed(round, question)) return 'late';
  if (question !== round.question || phase.kind === 'new') return 'not-open';
  if (phase.kind === 'paused') return 'paused';
  return fits(asked.item, answer) ? 'recorded' : 'unfit';
}

function answered(round: Round, event: Extract<RoundEvent, { kind: 'answer' }>): Step {
  const { user, question, answer } = event;
  const outcome = outcomeOf(round, event);
  const acknowledge: Effect = { kind: 'acknowledge', user, question, outcome };
  const asked = round.plan.questions[question];
  const { phase, clock, plan } = round;
  if (outcome !== 'recorded' || !asked || phase.kind !== 'asked')
    return { state: round, effects: [acknowledge] };
  const given = { answer, grade: grade(asked.item, answer), spent: clock - phase.opened, at: clock };
  const answers = round.answers.map((each, index) =>
    index === question ? new Map(each).set(user, given) : each,
  );
  const step: Step = { state: { ...round, answers, touched: clock }, effects: [acknowledge] };
  return plan.player === null ? step : joined(step, close);
}

function resumed(going: Going, pause: number): Going {
  if (going.kind === 'asked') return { kind: 'asked', opened: going.opened + pause };
  return { kind: 'shown', next: going.next === null ? null : going.next + pause };
}

/** Goes on from the question it is at, where that is the one meant. */
function passed(round: Round, { kind, question }: StepEvent) {
  const { phase, plan } = round;
  if (question !== undefined && question !== round.question) return undefined;
  if (phase.kind === 'shown') return kind === 'next' ? ask(round, round.question + 1) : undefined;
  if (phase.kind !== 'asked') return undefined;
  if (kind === 'skip') return close(dropped(round));
  // Twice the same press must not show a key and take it away again.
  const closes = kind === 'close' || question === undefined;
  return closes && plan.player === null ? close(round) : undefined;
}

function moved(round: Round, event: Exclude<RoundEvent, { kind: 'answer' | 'tick' }>): Step | undefined {
  const { phase, clock } = round;
  if (event.kind === 'start') return phase.kind === 'new' ? ask(round, 0) : undefined;
  if (phase.kind === 'new' || phase.kind === 'over') return undefined;
  if (event.kind === 'stop') return end(round, 'stopped', false);
  if (phase.kind === 'paused') {
    if (event.kind !== 'resume') return undefined;
    return { state: { ...round, phase: resumed(phase.before, clock - phase.since) }, effects: [] };
  }
  if (event.kind === 'next' || event.kind === 'skip' || event.kind === 'close') return passed(round, event);
  if (event.kind === 'resume') return undefined;
  return { state: { ...round, phase: { kind: 'paused', since: clock, before: phase } }, effects: [] };
}

function act(round: Round, event: RoundEvent): Step {
  if (event.kind === 'tick') return { state: round, effects: [] };
  if (event.kind === 'answer') return answered(round, event);
  const step = moved({ ...round, touched: round.clock }, event);
  return step ?? { state: round, effects: [] };
}

/**
 * The round after an event. Total: what makes no sense changes nothing. What was due before the event happens first, and
 * time that goes back stands still.
 */
export function advance(round: Round, event: RoundEvent): Step {
  const clock = Number.isFinite(event.at) ? Math.max(round.clock, event.at) : round.clock;
  const step = joined(elapse({ ...round, clock }), (state) => act(state, event));
  const wake = wakeAt(step.state);
  if (wake === wakeAt(round)) return step;
  return { state: step.state, effects: [...step.effects, { kind: 'wake', at: wake }] };
}
