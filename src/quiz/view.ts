import type { ItemAnswer, ItemKey, ItemKind } from './item.js';
import {
  type Asked,
  countedQuestions,
  deadlineOf,
  type Ending,
  type Given,
  isClosed,
  type Round,
} from './round.js';
import { type Standing, standings } from './standings.js';
import { type Tally, tally } from './tally.js';

/** A question as everybody may see it at any time. */
export interface QuestionView {
  /** From 0. */
  readonly index: number;
  readonly item: string;
  readonly kind: ItemKind;
  /** What an answer is made of. */
  readonly asks: ItemKey['kind'];
  readonly level: 1 | 2 | 3;
  readonly lesson: number | null;
  readonly rung: number | null;
  /** Option ids in the order shown. */
  readonly order: readonly string[];
  /** The words of its parts, where they are not those that the item's id names. */
  readonly words?: Asked['words'];
  /** The line whose picture the question is about. */
  readonly picture?: string;
}

/** What may be told of a question once it is closed. */
export interface RevealView {
  readonly key: ItemKey;
  readonly skipped: boolean;
  readonly tally: Tally;
  /** The line whose picture explains the key. */
  readonly line?: string;
}

/** An answer of one's own; what it was worth is told once the question is closed. */
export interface OwnAnswer {
  readonly answer: ItemAnswer;
  readonly grade?: Given['grade'];
}

/** How somebody did on a question that is closed and counts. */
export interface QuestionResult {
  readonly index: number;
  readonly item: string;
  readonly lesson: number | null;
  readonly rung: number | null;
  readonly answered: boolean;
  readonly right: boolean;
  readonly misconceptions: readonly string[];
}

/** A round as one person, or everybody, may see it. Times in ms. */
export interface RoundView {
  readonly phase: 'asked' | 'shown' | 'paused' | 'over';
  readonly alone: boolean;
  /** Whether somebody must ask for the next question. */
  readonly waits: boolean;
  readonly count: number;
  /** The question that is looked at: the one the round is at, unless another was asked for. */
  readonly question?: QuestionView;
  /** Whether the round is at that question. */
  readonly current: boolean;
  readonly last: boolean;
  /** How many have answered it. */
  readonly answered: number;
  readonly milliseconds: number | null;
  /** What is left of the open question's time; null where it has no limit or is not open. */
  readonly left: number | null;
  readonly deadline: number | null;
  readonly reveal?: RevealView;
  readonly mine?: OwnAnswer;
  readonly ending?: Ending;
  /** Over the questions that count so far. */
  readonly standings: readonly Standing[];
  readonly skipped: number;
  /** The looker's own, question by question. */
  readonly results: readonly QuestionResult[];
}

function questionView({ plan, answers }: Round, index: number): QuestionView | undefined {
  const asked = plan.questions[index];
  if (!asked || !answers[index]) return undefined;
  const { id, kind, key, level, lesson, rung, line } = asked.item;
  return {
    index,
    item: id,
    kind,
    asks: key.kind,
    level,
    lesson,
    rung,
    order: asked.order,
    ...(asked.words ? { words: asked.words } : {}),
    ...(kind === 'picture' && line !== undefined ? { picture: line } : {}),
  };
}

function revealView(round: Round, index: number): RevealView | undefined {
  const told = tally(round, index);
  const item = round.plan.questions[index]?.item;
  if (!told || !item) return undefined;
  return {
    key: item.key,
    skipped: round.skipped.includes(index),
    tally: told,
    ...(item.line === undefined ? {} : { line: item.line }),
  };
}

function ownAnswer(round: Round, index: number, user: string | undefined): OwnAnswer | undefined {
  const given = user === undefined ? undefined : round.answers[index]?.get(user);
  if (!given) return undefined;
  return { answer: given.answer, ...(isClosed(round, index) ? { grade: given.grade } : {}) };
}

function resultsOf(round: Round, user: string | undefined): readonly QuestionResult[] {
  if (user === undefined) return [];
  return countedQuestions(round).flatMap((index) => {
    const item = round.plan.questions[index]?.item;
    const given = round.answers[index]?.get(user);
    if (!item) return [];
    const { right = false, misconceptions = [] } = given?.grade ?? {};
    const { id, lesson, rung } = item;
    return [{ index, item: id, lesson, rung, answered: given !== undefined, right, misconceptions }];
  });
}

/** What is left of the time for the open question at a moment; a pause keeps what was left. */
function leftAt(round: Round, now: number): number | null {
  const { phase, plan } = round;
  const going = phase.kind === 'paused' ? phase.before : phase;
  if (plan.milliseconds === null || going.kind !== 'asked') return null;
  const moment = phase.kind === 'paused' ? phase.since : now;
  return Math.min(plan.milliseconds, Math.max(0, going.opened + plan.milliseconds - moment));
}

/**
 * What somebody may see of a round at a moment: neither a key nor what others chose before a question is closed.
 * @param question looked at, from 0; questions that were not asked yet are not shown.
 */
export function viewOf(
  round: Round,
  now: number,
  { user, question = round.question }: { readonly user?: string; readonly question?: number } = {},
): RoundView {
  const { phase, plan } = round;
  const index = question <= round.question ? question : round.question;
  const shown = questionView(round, index);
  const reveal = revealView(round, index);
  const mine = ownAnswer(round, index, user);
  return {
    phase: phase.kind === 'new' ? 'asked' : phase.kind,
    alone: plan.player !== null,
    waits: plan.waits,
    count: plan.questions.length,
    current: index === round.question,
    last: index === plan.questions.length - 1,
    answered: round.answers[index]?.size ?? 0,
    milliseconds: plan.milliseconds,
    left: leftAt(round, now),
    deadline: deadlineOf(round),
    standings: standings(round),
    skipped: round.skipped.length,
    results: resultsOf(round, user),
    ...(shown ? { question: shown } : {}),
    ...(reveal ? { reveal } : {}),
    ...(mine ? { mine } : {}),
    ...(phase.kind === 'over' ? { ending: phase.reason } : {}),
  };
}
