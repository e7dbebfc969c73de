import { advance, type Effect, type Outcome, type RoundEvent, wakeAt } from '../quiz/advance.js';
import type { Round } from '../quiz/round.js';
import { isPassing } from '../store/passing.js';
import type { Announcement, QuizRounds, StoredRound } from '../store/quiz-rounds.js';
import { isDaily } from './daily-question.js';
import { coreOf, newAnswers, roundOf, scoresOf } from './stored-round.js';

/** Most events kept in one go: a longer commit makes everybody in it wait. */
const BATCH = 250;
/** How often a change is tried anew after another machine came first. */
const TRIES = 50;
/** How often a change is tried anew where the database is away for a moment, and the first pause before that, in ms. */
const MOST_FAILURES = 4;
const PAUSE = 250;

/** What became of an event. */
export interface Happened {
  /** Of an answer. */
  readonly outcome?: Outcome;
  /** Whether it, or what was due before it, changed anything. */
  readonly changed: boolean;
}

/**
 * What became of an answer. One that a lost connection left in doubt may have been kept all the same: it is then found in
 * the round as it was given, and was recorded.
 */
function afterDoubt(outcome: Outcome, event: RoundEvent, round: Round): Outcome {
  if (outcome !== 'already' || event.kind !== 'answer') return outcome;
  const given = round.answers[event.question]?.get(event.user);
  const isSame =
    given !== undefined &&
    given.at >= event.at &&
    JSON.stringify(given.answer) === JSON.stringify(event.answer);
  return isSame ? 'recorded' : outcome;
}

/** What a live round is wired to. */
export interface LiveRoundParts {
  readonly rounds: QuizRounds;
  /** Whether other processes change rounds too. */
  readonly shared: boolean;
  /** Resolves after so many milliseconds. */
  readonly pause: (milliseconds: number) => Promise<void>;
  /** Told of each change once it is kept. */
  readonly kept: (round: LiveRound, effects: readonly Effect[], answers: number) => void;
}

interface Waiting {
  readonly event: RoundEvent;
  readonly name: string | undefined;
  resolve(happened: Happened): void;
  reject(error: unknown): void;
}

/** What an event did, before it is kept. */
interface Applied {
  readonly round: Round;
  readonly effects: readonly Effect[];
  readonly happened: readonly Happened[];
}

/** What of a round decides whether a change must be kept. */
function mark(round: Round): string {
  return JSON.stringify({ ...coreOf(round), clock: 0, touched: 0 });
}

function announcementsOf(round: string, count: number, effects: readonly Effect[]): readonly Announcement[] {
  return effects.flatMap((effect): Announcement[] => {
    const { kind } = effect;
    if (kind !== 'ask' && kind !== 'reveal' && kind !== 'finish') return [];
    const question = effect.kind === 'finish' ? count : 'question' in effect ? effect.question : 0;
    return [{ key: `${round}:${question}:${kind}`, round, kind, question }];
  });
}

/**
 * One round under way: its events happen one after another, and several that come at once are kept in one commit. Whoever
 * sent an event hears of it only once it is kept.
 */
export class LiveRound {
  readonly id: string;
  readonly #parts: LiveRoundParts;
  readonly #queue: Waiting[] = [];
  readonly #named = new Set<string>();
  #working = false;
  #stored: StoredRound | undefined;
  #round: Round | undefined;

  constructor(id: string, parts: LiveRoundParts) {
    this.id = id;
    this.#parts = parts;
  }

  /** The round as it was kept last; undefined where there is none. */
  async read(): Promise<{ readonly stored: StoredRound; readonly round: Round } | undefined> {
    const { rounds, shared } = this.#parts;
    if (shared && this.#stored && (await rounds.version(this.id)) !== this.#stored.version) this.refresh();
    if (!this.#stored || !this.#round) {
      const found = await rounds.find(this.id);
      if (!found) return undefined;
      this.#stored = found.round;
      this.#round = roundOf(found);
    }
    return { stored: this.#stored, round: this.#round };
  }

  /** Forgets what it knows, so that the next look is at the store. */
  refresh(): void {
    this.#round = undefined;
  }

  /** Lets something happen. Rejects where it could not be kept. */
  happen(event: RoundEvent, name?: string): Promise<Happened> {
    return new Promise((resolve, reject) => {
      this.#queue.push({ event, name, resolve, reject });
      if (!this.#working) void this.#work();
    });
  }

  async #work(): Promise<void> {
    this.#working = true;
    // What comes in the same turn is kept together.
    await Promise.resolve();
    while (this.#queue.length > 0) {
      const batch = this.#queue.splice(0, BATCH);
      try {
        const happened = await this.#keep(batch);
        batch.forEach(({ resolve }, index) => {
          resolve(happened[index] ?? { changed: false });
        });
      } catch (error) {
        this.refresh();
        for (const { reject } of batch) reject(error);
      }
    }
    this.#working = false;
  }

  async #keep(batch: readonly Waiting[]): Promise<readonly Happened[]> {
    let failures = 0;
    for (let attempt = 0; attempt < TRIES; attempt += 1) {
      try {
        const known = await this.read();
        if (!known) return batch.map(() => ({ changed: false }));
        const applied = this.#apply(known.round, batch, failures > 0);
        if (await this.#commit(known, applied, batch)) return applied.happened;
      } catch (error) {
        failures += 1;
        if (!isPassing(error) || failures > MOST_FAILURES) throw error;
        await this.#parts.pause(PAUSE * failures);
      }
      this.refresh();
    }
    throw new Error(`The round ${this.id} changes too often to be kept`);
  }

  #apply(round: Round, batch: readonly Waiting[], inDoubt: boolean): Applied {
    const effects: Effect[] = [];
    const happened: Happened[] = [];
    let state = round;
    for (const { event } of batch) {
      const before = state;
      const step = advance(state, event);
      state = step.state;
      effects.push(...step.effects);
      const own = step.effects.find((effect) => effect.kind === 'acknowledge');
      if (own) {
        const outcome = inDoubt ? afterDoubt(own.outcome, event, before) : own.outcome;
        happened.push({ outcome, changed: outcome === 'recorded' });
      } else happened.push({ changed: mark(before) !== mark(state) });
    }
    return { round: state, effects, happened };
  }

  async #commit(
    { stored, round }: { readonly stored: StoredRound; readonly round: Round },
    applied: Applied,
    batch: readonly Waiting[],
  ): Promise<boolean> {
    const answers = newAnswers(round, applied.round);
    if (answers.length === 0 && mark(round) === mark(applied.round)) return true;
    const live = applied.round.phase.kind !== 'over';
    const state = JSON.stringify(coreOf(applied.round));
    const changed = { ...stored, state, wakeAt: wakeAt(applied.round), live };
    const announcements =
      stored.target === null
        ? []
        : announcementsOf(this.id, applied.round.plan.questions.length, applied.effects).filter(
            // A question of the day needs no table of one question.
            ({ kind }) => kind !== 'finish' || !isDaily(stored),
          );
    const names = this.#newNames(batch);
    const scores = live ? [] : scoresOf(applied.round);
    if (!(await this.#parts.rounds.commit({ round: changed, answers, announcements, scores, names })))
      return false;
    for (const user of names.keys()) this.#named.add(user);
    this.#stored = { ...changed, version: stored.version + 1 };
    this.#round = applied.round;
    this.#parts.kept(this, applied.effects, answers.length);
    return true;
  }

  #newNames(batch: readonly Waiting[]): ReadonlyMap<string, string> {
    const told = batch.flatMap(({ event, name }): [string, string][] =>
      event.kind === 'answer' && name !== undefined && !this.#named.has(event.user)
        ? [[event.user, name]]
        : [],
    );
    return new Map(told);
  }
}
