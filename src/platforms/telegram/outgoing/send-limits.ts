/** At most `count` messages in any `milliseconds` long stretch of time. */
export interface SendLimit {
  readonly count: number;
  readonly milliseconds: number;
}

/** How fast a bot may send: within one chat, within one group on top of that, and to all chats together. */
export interface SendLimits {
  readonly chat: SendLimit;
  readonly group: SendLimit;
  readonly overall: SendLimit;
}

/** What Telegram asks of bots (Bots FAQ, "My bot is hitting limits"): 1 a second a chat, 20 a minute a group, 30 a second. */
export const TELEGRAM_LIMITS: SendLimits = {
  chat: { count: 1, milliseconds: 1_000 },
  group: { count: 20, milliseconds: 60_000 },
  overall: { count: 30, milliseconds: 1_000 },
};
