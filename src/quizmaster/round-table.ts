import { LRUCache } from 'lru-cache';
import { type Effect, wakeAt } from '../quiz/advance.js';
import type { QuizStore } from '../store/quiz-store.js';
import { Alarm } from './alarm.js';
import { type Floor, ownFloor } from './floor.js';
import { Herald, type HeraldParts } from './herald.js';
import { LiveRound } from './live-round.js';
import type { Wakes } from './wakes.js';

/** What the rounds of one process are wired to. */
export interface RoundTableParts extends Omit<HeraldParts, 'read' | 'store' | 'floor'> {
  readonly store: QuizStore;
  /** Told apart from other processes that run the same rounds; absent where this one is alone. */
  readonly floor?: Floor | undefined;
  /** Wakes other processes too; absent where there are none. */
  readonly wakes?: Pick<Wakes, 'set'> | undefined;
}

/** Rounds kept in memory; others are read again when somebody turns to them. */
const MOST_KEPT = 2_000;
/** How long after a failure a round is told the time again, in ms. */
const AGAIN = 5_000;

/** What rounds are found and moved with. */
export class RoundTable {
  readonly #parts: RoundTableParts;
  readonly #live: LRUCache<string, LiveRound>;
  readonly alarm: Alarm;
  readonly herald: Herald;

  constructor(parts: RoundTableParts) {
    this.#parts = parts;
    this.#live = new LRUCache({ max: MOST_KEPT });
    const { store, clock, compose, report, shutOut, floor = ownFloor, wakes } = parts;
    const pass = wakes && ((id: string, at: number) => wakes.set(`round ${id}`, at));
    this.alarm = new Alarm(clock, (id) => void this.tick(id), pass);
    const read = (id: string) => this.at(id).read();
    this.herald = new Herald({ store, clock, compose, report, shutOut, floor, read });
  }

  /** The one place where a round's events happen. */
  at(id: string): LiveRound {
    const known = this.#live.get(id);
    if (known) return known;
    const { store, floor, clock } = this.#parts;
    const { rounds } = store;
    const round = new LiveRound(id, {
      rounds,
      shared: floor !== undefined,
      pause: (milliseconds) => new Promise((resolve) => void clock.after(milliseconds, resolve)),
      kept: (...change) => this.#kept(...change),
    });
    this.#live.set(id, round);
    return round;
  }

  refresh(): void {
    for (const round of this.#live.values()) round.refresh();
  }

  #kept({ id }: LiveRound, effects: readonly Effect[], answers: number): void {
    const wake = effects.findLast((effect) => effect.kind === 'wake');
    if (wake) this.alarm.set(id, wake.at);
    const said = effects.some(({ kind }) => kind === 'ask' || kind === 'reveal' || kind === 'finish');
    if (said) this.herald.speak(id);
    else if (answers > 0) this.herald.count(id);
    else this.herald.turn(id);
    if (effects.some(({ kind }) => kind === 'finish')) this.herald.done(id);
  }

  /** Tells a round the time. Never rejects: a failure is reported, and the round is told again. */
  async tick(id: string): Promise<void> {
    const { clock, report } = this.#parts;
    try {
      const round = this.at(id);
      await round.happen({ kind: 'tick', at: clock.now() });
      const known = await round.read();
      if (known) this.alarm.set(id, wakeAt(known.round));
    } catch (error) {
      report(error, id);
      this.alarm.set(id, clock.now() + AGAIN);
    }
  }
}
