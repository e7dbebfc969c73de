/** What happens every day: a question for a chat, or a reminder to a person. */
export type ScheduleKind = 'daily' | 'reminder';

/** Something that happens every day at a time of somebody's clock. */
export interface Schedule {
  readonly kind: ScheduleKind;
  /** The chat, or the person, `<platform>:<id>`; each has at most one of a kind. */
  readonly who: string;
  readonly platform: string;
  /** The chat its answers count towards, `<platform>:<id>`. */
  readonly chat: string;
  /** Where it is posted, as the platform understands it. */
  readonly target: string;
  readonly language: string;
  /** By the clock of the zone, `HH:MM`. */
  readonly time: string;
  /** IANA time zone. */
  readonly zone: string;
  /** What else was chosen, as JSON. */
  readonly wish: string;
  /** When it happens next, in ms since 1970. */
  readonly nextAt: number;
}

/** What happens every day; the row is the truth, whoever is woken by it. */
export interface Schedules {
  of(kind: ScheduleKind, who: string): Promise<Schedule | undefined>;
  all(): Promise<readonly Schedule[]>;
  /** What should have happened by now. */
  due(now: number): Promise<readonly Schedule[]>;
  /** Keeps a schedule in the place of an earlier one. */
  set(schedule: Schedule): Promise<void>;
  remove(kind: ScheduleKind, who: string): Promise<void>;
  /** Moves a schedule from one time to the next. False where it was moved or changed meanwhile. */
  move(schedule: Schedule, nextAt: number): Promise<boolean>;
}
