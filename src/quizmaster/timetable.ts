import { ShutOutError } from '../chat/shut-out-error.js';
import type { Schedule, ScheduleKind, Schedules } from '../store/schedules.js';
import { Alarm } from './alarm.js';
import type { Clock } from './clock.js';
import { nextTime } from './next-time.js';
import type { Wakes } from './wakes.js';

/** What happened later than this is left to the next day, in ms: nobody wants yesterday's question. */
export const LATEST = 2 * 3_600_000;
/** How long after a failure it is tried again, in ms. */
const AGAIN = 30_000;

/** What a timetable is wired to. */
export interface TimetableParts {
  readonly schedules: Schedules;
  readonly clock: Clock;
  /** Wakes other processes too; absent where there are none. */
  readonly wakes?: Pick<Wakes, 'set'> | undefined;
  /**
   * Does what is due; `next` is when it comes again. What is no reminder may be asked for twice at the same time, after a crash
   * or by two processes, and must be done once. Rejects with a {@link ShutOutError} where its place takes nothing more.
   */
  readonly happen: (schedule: Schedule, next: number) => Promise<void>;
  readonly report: (error: unknown, what: string) => void;
  /** Told of a schedule that ended because its place takes nothing more from the bot. */
  readonly ended: (schedule: Schedule, why: ShutOutError) => void;
}

/** Lets what is scheduled happen every day; the store knows when, so that a restart forgets nothing. */
export class Timetable {
  readonly #parts: TimetableParts;
  readonly #alarm: Alarm;

  constructor(parts: TimetableParts) {
    this.#parts = parts;
    const { clock, wakes } = parts;
    const pass = wakes && ((id: string, at: number) => wakes.set(`schedule ${id}`, at));
    this.#alarm = new Alarm(clock, (id) => void this.#ring(id), pass);
  }

  /** Goes on with everything that is scheduled. */
  async start(): Promise<void> {
    for (const schedule of await this.#parts.schedules.all()) this.#wait(schedule);
  }

  /** Keeps a schedule and waits for it; gives it with its time. */
  async set(wanted: Omit<Schedule, 'nextAt'>): Promise<Schedule> {
    const schedule = { ...wanted, nextAt: nextTime(wanted, this.#parts.clock.now()) };
    await this.#parts.schedules.set(schedule);
    this.#wait(schedule);
    return schedule;
  }

  /** Lets happen what is due, as the store says. */
  async happen(due: readonly Pick<Schedule, 'kind' | 'who'>[]): Promise<void> {
    await Promise.all(due.map(({ kind, who }) => this.ring(`${kind} ${who}`)));
  }

  /** Lets happen what is due of `<kind> <who>`, as the store says. Never rejects. */
  ring(id: string): Promise<void> {
    return this.#ring(id);
  }

  async remove(kind: ScheduleKind, who: string): Promise<void> {
    await this.#parts.schedules.remove(kind, who);
    this.#alarm.set(`${kind} ${who}`, null);
  }

  /** Ends a schedule whose place takes nothing more from the bot; one that was set for another place since goes on. */
  async end(
    { kind, who, target }: Pick<Schedule, 'kind' | 'who' | 'target'>,
    why: ShutOutError,
  ): Promise<void> {
    const kept = await this.#parts.schedules.of(kind, who);
    if (kept?.target !== target) return;
    await this.remove(kind, who);
    this.#parts.ended(kept, why);
  }

  close(): void {
    this.#alarm.close();
  }

  #wait({ kind, who, nextAt }: Schedule): void {
    this.#alarm.set(`${kind} ${who}`, nextAt);
  }

  /** Never rejects: a failure is reported, and tried again. */
  async #ring(id: string): Promise<void> {
    const { schedules, clock, report } = this.#parts;
    const [kind = '', ...rest] = id.split(' ');
    try {
      const due = await schedules.of(kind === 'daily' ? 'daily' : 'reminder', rest.join(' '));
      // Its chat may have become another, which nobody waits for yet.
      if (!due) return await this.start();
      const now = clock.now();
      if (due.nextAt > now) return this.#wait(due);
      const next = nextTime(due, now);
      // A question is opened first, and then the row moved: killed in between it is due again, and opened once all the same.
      // Of a reminder nobody could tell whether it was sent: it is rather lost than said twice.
      const atMostOnce = due.kind === 'reminder';
      const claimed = !atMostOnce || (await schedules.move(due, next));
      if (claimed && now - due.nextAt <= LATEST) await this.#happen(due, next);
      if (!atMostOnce) await schedules.move(due, next);
      const after = await schedules.of(due.kind, due.who);
      if (after) this.#wait(after);
    } catch (error) {
      report(error, id);
      this.#alarm.set(id, clock.now() + AGAIN);
    }
  }

  async #happen(due: Schedule, next: number): Promise<void> {
    try {
      await this.#parts.happen(due, next);
    } catch (error) {
      if (!(error instanceof ShutOutError)) throw error;
      await this.end(due, error);
    }
  }
}
