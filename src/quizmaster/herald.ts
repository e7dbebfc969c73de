import type { Reply } from '../chat/reply.js';
import { ShutOutError } from '../chat/shut-out-error.js';
import { isClosed, type Round } from '../quiz/round.js';
import type { Announcement, StoredRound } from '../store/quiz-rounds.js';
import type { QuizStore } from '../store/quiz-store.js';
import type { Announcer, QuizPost } from './announcer.js';
import type { Clock } from './clock.js';
import type { Floor } from './floor.js';

/** A round as it was kept last. */
export interface KnownRound {
  readonly stored: StoredRound;
  readonly round: Round;
}

/** What the herald is wired to. */
export interface HeraldParts {
  readonly store: Pick<QuizStore, 'announcements' | 'rounds'>;
  readonly clock: Clock;
  readonly floor: Floor;
  readonly read: (round: string) => Promise<KnownRound | undefined>;
  /** Puts an announcement, or a question's new count, into words. */
  readonly compose: (
    what: Pick<Announcement, 'kind' | 'question'> & Pick<Announcer, 'tellsTime'>,
    known: KnownRound,
  ) => Promise<QuizPost>;
  readonly report: (error: unknown, round: string) => void;
  /** Told where a round's place takes nothing more from the bot. */
  readonly shutOut: (round: StoredRound, why: ShutOutError) => Promise<void>;
}

/** Attempts at one announcement, and the first pause between them in ms; each later one is twice as long. */
const ATTEMPTS = 6;
const FIRST_PAUSE = 1_000;
/** How often a question's count of answers is shown anew at the most, in ms. */
const COUNT_EVERY = 3_000;

/** How long to wait where another process speaks about a round, in ms. */
const TAKEN = 400;

/** Something was said, and nothing knows of it. */
class NotNotedError extends Error {
  override readonly name = 'NotNotedError';
}

/** The network of a place, as in `telegram:-100`. */
function platformOf({ place }: StoredRound): string {
  return place.slice(0, place.indexOf(':'));
}

/** Whether a question is open, if only once the round goes on again. */
function isOpen({ round }: KnownRound): boolean {
  const { phase } = round;
  return (phase.kind === 'paused' ? phase.before : phase).kind === 'asked';
}

/** Says what is to be said about rounds, each thing once and in order, whatever the network or the process does meanwhile. */
export class Herald {
  readonly #parts: HeraldParts;
  readonly #announcers = new Map<string, Announcer>();
  readonly #turns = new Map<string, Promise<void>>();
  readonly #counted = new Map<string, number>();
  readonly #counting = new Map<string, () => void>();
  readonly #closing = new AbortController();

  constructor(parts: HeraldParts) {
    this.#parts = parts;
  }

  /** Whether rounds can be announced on a network. */
  reaches(platform: string): boolean {
    return this.#announcers.has(platform);
  }

  /** A network is there: what waits for it is said, and the questions open there are shown as they stand. */
  async join(platform: string, announcer: Announcer): Promise<void> {
    const { announcements, rounds } = this.#parts.store;
    this.#announcers.set(platform, announcer);
    for (const round of await announcements.waiting()) this.speak(round);
    for (const { id } of await rounds.wakes()) {
      const known = await this.#parts.read(id);
      if (known && platformOf(known.stored) === platform) this.count(id);
    }
  }

  leave(platform: string): void {
    this.#announcers.delete(platform);
  }

  /**
   * Says something that is about no round, such as a reminder; never changed again. Rejects where the network is away,
   * with a {@link ShutOutError} where it takes nothing more from the bot there.
   */
  async tell(platform: string, target: string, reply: Reply, key: string): Promise<void> {
    const announcer = this.#announcers.get(platform);
    if (!announcer) throw new Error(`${platform} is not there`);
    const none = { round: key, question: 0, count: 0, deadline: null, milliseconds: null, answered: 0 };
    await announcer.post(target, { ...none, kind: 'table', beside: true, reply }, key);
  }

  /** Says what waits to be said about a round. */
  speak(round: string): void {
    this.#inTurn(
      round,
      () => this.#sayAll(round),
      () => this.speak(round),
    );
  }

  /** Shows a question's count of answers anew, soon. */
  count(round: string): void {
    if (this.#closing.signal.aborted || this.#counting.has(round)) return;
    const { clock } = this.#parts;
    const wait = (this.#counted.get(round) ?? Number.NEGATIVE_INFINITY) + COUNT_EVERY - clock.now();
    const stop = clock.after(Math.max(0, wait), () => {
      this.#counting.delete(round);
      this.#inTurn(
        round,
        () => this.#countAnew(round),
        () => this.count(round),
      );
    });
    this.#counting.set(round, stop);
  }

  /** Shows that a round was paused, or goes on. */
  turn(round: string): void {
    this.#inTurn(
      round,
      () => this.#recount(round),
      () => this.turn(round),
    );
  }

  /** Forgets what it knows of a round that is over. */
  done(round: string): void {
    this.#counting.get(round)?.();
    this.#counting.delete(round);
    this.#counted.delete(round);
  }

  /** Says nothing more, and waits for what is being said. */
  async close(): Promise<void> {
    this.#closing.abort();
    for (const round of [...this.#counting.keys()]) this.done(round);
    await Promise.all(this.#turns.values());
  }

  /** Does a job about a round after those before it; where another process speaks about it just now, it is tried again. */
  #inTurn(round: string, job: () => Promise<void>, again: () => void): void {
    const { floor, clock, report } = this.#parts;
    const before = this.#turns.get(round) ?? Promise.resolve();
    const held = before.then(async () => {
      if (this.#closing.signal.aborted || (await floor.hold(`round ${round}`, job))) return;
      clock.after(TAKEN, () => {
        if (!this.#closing.signal.aborted) again();
      });
    });
    const turn = held.catch((error: unknown) => report(error, round));
    this.#turns.set(round, turn);
    void turn.then(() => {
      if (this.#turns.get(round) === turn) this.#turns.delete(round);
    });
  }

  async #sayAll(round: string): Promise<void> {
    for (const announcement of await this.#parts.store.announcements.due(round)) {
      if (!(await this.#say(announcement))) return;
    }
  }

  /** False where nothing more can be said just now. */
  async #say(announcement: Announcement): Promise<boolean> {
    const { store, read, report, shutOut } = this.#parts;
    const { announcements } = store;
    const { key, kind, question, round } = announcement;
    for (let attempt = 1; ; attempt += 1) {
      const known = await read(round);
      const goesOn = known && !this.#closing.signal.aborted && this.reaches(platformOf(known.stored));
      if (!goesOn) return false;
      try {
        // A question that closed before it could be posted is shown with its key at once.
        if (kind === 'ask' && isClosed(known.round, question)) await announcements.dropped(key);
        else await this.#note(key, await this.#show(announcement, known));
        return true;
      } catch (error) {
        // What was said but could not be noted must not be said again.
        if (error instanceof NotNotedError) throw error;
        if (error instanceof ShutOutError) {
          await shutOut(known.stored, error);
          await announcements.dropped(key);
          return true;
        }
        report(error, round);
      }
      if (attempt === ATTEMPTS) {
        await announcements.dropped(key);
        return true;
      }
      await this.#pause(FIRST_PAUSE * 2 ** (attempt - 1));
    }
  }

  /** Notes that something was said, which a store that is away for a moment must not make anybody hear twice. */
  async #note(key: string, reference: string | null): Promise<void> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.#parts.store.announcements.said(key, reference);
      } catch (error) {
        if (attempt === ATTEMPTS)
          throw new NotNotedError(`${key} was said, but could not be noted`, { cause: error });
      }
      await this.#pause(FIRST_PAUSE);
    }
  }

  /** Waits, but not on a herald that closes. */
  #pause(milliseconds: number): Promise<void> {
    const { signal } = this.#closing;
    return new Promise((resolve) => {
      const stop = this.#parts.clock.after(milliseconds, done);
      function done(): void {
        stop();
        signal.removeEventListener('abort', done);
        resolve();
      }
      signal.addEventListener('abort', done);
    });
  }

  async #show({ key, kind, question, round }: Announcement, known: KnownRound): Promise<string | null> {
    const { store, compose } = this.#parts;
    const announcer = this.#announcers.get(platformOf(known.stored));
    const { target } = known.stored;
    if (!announcer || target === null) return null;
    const { tellsTime = false } = announcer;
    const post = await compose({ kind, question, tellsTime }, known);
    const asked =
      kind === 'reveal' ? await store.announcements.reference(`${round}:${question}:ask`) : undefined;
    if (asked === undefined) return announcer.post(target, post, key, await store.announcements.last(round));
    await announcer.edit(asked, post);
    return asked;
  }

  /** Shows a count anew, unless another process did so just now. */
  async #countAnew(round: string): Promise<void> {
    const { floor, clock } = this.#parts;
    this.#counted.set(round, clock.now());
    if (await floor.claim(`count ${round}`, COUNT_EVERY)) await this.#recount(round);
    else this.count(round);
  }

  async #recount(round: string): Promise<void> {
    const { store, read, compose, clock } = this.#parts;
    this.#counted.set(round, clock.now());
    const known = await read(round);
    if (!known || !isOpen(known)) return;
    const { question, phase } = known.round;
    const key = `${round}:${question}:ask`;
    const reference = await store.announcements.reference(key);
    const announcer = this.#announcers.get(platformOf(known.stored));
    if (reference === undefined || !announcer) return;
    if (phase.kind === 'paused' && announcer.hold) return announcer.hold(reference);
    const { tellsTime = false } = announcer;
    const post = await compose({ kind: 'ask', question, tellsTime }, known);
    // Its time may have run out while it was drawn; the reveal then waits its turn behind this.
    const now = await read(round);
    if (now && isOpen(now) && now.round.question === question) {
      const moved = await announcer.edit(reference, post);
      if (moved) await store.announcements.said(key, moved);
    }
  }
}
