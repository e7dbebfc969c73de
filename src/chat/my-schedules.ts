import type { Wish } from '../quiz/pick.js';

/** A time of the clock that comes every day. */
export interface DailyTime {
  /** `HH:MM`. */
  readonly time: string;
  /** IANA time zone. */
  readonly zone: string;
  /** When it comes next, in ms since 1970. */
  readonly nextAt: number;
}

/** A chat's question of the day. */
export interface DailyChoice extends DailyTime {
  readonly wish: Omit<Wish, 'count'>;
}

/** What happens every day in the chat, or for the asker. */
export interface MySchedules {
  /** Whether the bot can post here by itself. */
  readonly reaches: boolean;
  /** Whether the asker may change the chat's question of the day. */
  maySet(): Promise<boolean>;
  daily(): Promise<DailyChoice | undefined>;
  setDaily(choice: Omit<DailyChoice, 'nextAt'>): Promise<DailyChoice>;
  stopDaily(): Promise<void>;
  /** The asker's own reminder. */
  reminder(): Promise<DailyTime | undefined>;
  setReminder(time: Omit<DailyTime, 'nextAt'>): Promise<DailyTime>;
  stopReminder(): Promise<void>;
}
