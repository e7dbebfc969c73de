import type { TelegramChat, TelegramUpdate, TelegramUser, TelegramWebhookInfo } from '@gramio/types';
import type { Call, Violation } from './call.js';
import type { Faults } from './faults.js';
import type { EnforcedLimits, Peaks, Windows } from './rate-watch.js';
import type { MemberStatus } from './state/chat.js';
import type { Chat } from './student/chat.js';
import type { InlineAnswer, InlineQuery } from './student/inline.js';
import type { Person } from './student/person.js';

/** How the server is to be; everything has a default. */
export interface BotApiOptions {
  /** What the bot is called, e.g. its `username`; its id stands in its token. */
  readonly bot?: Partial<TelegramUser>;
  /** Tokens that are valid at first. */
  readonly tokens?: readonly string[];
  /** Whether the bot sees only what is for it in groups; default true. */
  readonly privacy?: boolean;
  /** 0, the default, takes any port that is free. */
  readonly port?: number;
  /** Limits that are enforced with 429; default none. */
  readonly limits?: EnforcedLimits;
  /** Milliseconds in which pressed buttons and inline queries can be answered; default 15,000. */
  readonly queryLife?: number;
  /** Milliseconds that one second of a poll's `timeout` lasts; default 1000. */
  readonly pollSecond?: number;
  /** Milliseconds until a webhook that did not take an update is asked again; default 100. */
  readonly webhookRetry?: number;
  /** How many calls are remembered at least, the latest ones; default all. */
  readonly keptCalls?: number;
  /** Where a webhook's address really is, e.g. a local server for a public name. */
  readonly reach?: (url: string) => string;
}

/** Who a person is. */
export type PersonFacts = Partial<Omit<TelegramUser, 'is_bot'>> & {
  /** Whether they ever started the bot; default true. */
  readonly started?: boolean;
};

/** What a group is. */
export interface GroupFacts {
  readonly id?: number;
  /** Default `supergroup`. */
  readonly type?: TelegramChat['type'];
  readonly title?: string;
  readonly username?: string;
  /** Whether it has topics. */
  readonly forum?: boolean;
  readonly members?: readonly Person[];
  readonly admins?: readonly Person[];
  readonly owner?: Person;
  /** What the bot is in it; default `member`. */
  readonly bot?: MemberStatus;
}

/** A Bot API server on this machine, and the people who write to its bot. */
export interface BotApi {
  /** For telegraf's `apiRoot`. */
  readonly apiRoot: string;
  /** The first valid token. */
  readonly token: string;
  /** The valid tokens; change them at any time. */
  readonly tokens: Set<string>;
  readonly bot: TelegramUser;

  user(facts?: PersonFacts): Person;
  chat(facts?: GroupFacts): Chat;
  /** Somebody types `@bot <query>` somewhere; the bot's answer once it is there. */
  inline(person: Person, query: string): Promise<InlineAnswer>;
  /** Like `inline`, without waiting for the answer. */
  askInline(person: Person, query: string): InlineQuery;
  /** Puts an update in the bot's queue, whatever privacy mode says; gives its number. */
  deliver(update: Omit<TelegramUpdate, 'update_id'>): number;
  /** Delivers an earlier update once more. */
  redeliver(updateId: number): void;
  /** The number of the newest update. */
  lastUpdate(): number;
  /** Updates the bot has not taken. */
  readonly pending: number;
  /** Whether a poll is waiting for updates. */
  readonly polling: boolean;
  webhook(): TelegramWebhookInfo;
  /** Makes every file id unknown. */
  forgetFiles(): void;

  /** Every request that came, oldest first. */
  readonly calls: readonly Call[];
  /** The calls of some methods. */
  callsOf(...methods: readonly string[]): readonly Call[];
  /** What the official types do not allow. */
  readonly violations: readonly Violation[];
  /** The most messages that went out in a window. */
  limits(windows?: Windows): Peaks;
  /** What `probe` gives once it is truthy, asked again whenever something changes; rejects after `ms`, default 5,000. */
  waitFor<T>(
    probe: () => T | undefined | null | false,
    ms?: number,
  ): Promise<Exclude<T, false | null | undefined>>;

  readonly faults: Faults;
  readonly script: Faults['script'];
  readonly always: Faults['always'];
  /** Cuts every open connection; gives how many there were. */
  cut(): number;
  close(): Promise<void>;
}
