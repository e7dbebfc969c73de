/** Lengths of the sliding windows, in milliseconds, and whether edits count. */
export interface Windows {
  readonly perChat?: number;
  readonly perGroup?: number;
  readonly overall?: number;
  /** Counts edits as messages; default true. */
  readonly edits?: boolean;
}

/** The most messages that any window held, and the chat where it was. */
export interface Peak {
  readonly most: number;
  readonly chat?: number;
}

/** The busiest windows. */
export interface Peaks {
  readonly perChat: Peak;
  readonly perGroup: Peak;
  readonly overall: Peak;
}

/** How many messages the server takes in a window of `in` milliseconds; where a limit is absent, any number. */
export interface EnforcedLimits {
  readonly perChat?: Limit;
  readonly perGroup?: Limit;
  readonly overall?: Limit;
}

/** At most `most` messages in any `in` milliseconds. */
export interface Limit {
  readonly most: number;
  readonly in: number;
}

interface Sent {
  readonly at: number;
  readonly chat: number | undefined;
  readonly messages: number;
  readonly edit: boolean;
}

function busiest(sent: readonly Sent[], window: number): number {
  let most = 0;
  let held = 0;
  let first = 0;
  for (const { at, messages } of sent) {
    held += messages;
    for (let oldest = sent[first]; oldest && at - oldest.at >= window; oldest = sent[++first])
      held -= oldest.messages;
    most = Math.max(most, held);
  }
  return most;
}

/** How long until one more may go, in milliseconds; 0 where it may now. */
function wait(sent: readonly Sent[], { most, in: window }: Limit, at: number, messages: number): number {
  let held = messages;
  for (let index = sent.length - 1; index >= 0; index -= 1) {
    const one = sent[index];
    if (!one || at - one.at >= window) return 0;
    held += one.messages;
    if (held > most) return one.at + window - at;
  }
  return 0;
}

/** Keeps when each message went out, and to which chat. */
export class RateWatch {
  private readonly sent: Sent[] = [];
  private readonly byChat = new Map<number, Sent[]>();

  constructor(private readonly limits: EnforcedLimits = {}) {}

  /** Seconds until a message may go to this chat, by the limits that are enforced; 0 where it may now. */
  retryAfter(chat: number | undefined, at: number, messages: number): number {
    const inChat = (chat !== undefined && this.byChat.get(chat)) || [];
    const { perChat, perGroup, overall } = this.limits;
    const waits = [
      perChat ? wait(inChat, perChat, at, messages) : 0,
      perGroup && chat !== undefined && chat < 0 ? wait(inChat, perGroup, at, messages) : 0,
      overall ? wait(this.sent, overall, at, messages) : 0,
    ];
    return Math.ceil(Math.max(...waits) / 1000);
  }

  /** Keeps that this many messages went out at once. */
  record(sent: Sent): void {
    this.sent.push(sent);
    if (sent.chat === undefined) return;
    const inChat = this.byChat.get(sent.chat);
    if (inChat) inChat.push(sent);
    else this.byChat.set(sent.chat, [sent]);
  }

  /** The busiest windows so far. */
  peaks({ perChat = 1000, perGroup = 60_000, overall = 1000, edits = true }: Windows = {}): Peaks {
    const counted = (sent: readonly Sent[]) => (edits ? sent : sent.filter(({ edit }) => !edit));
    const peak = (chats: readonly [number, Sent[]][], window: number): Peak =>
      chats
        .map(([chat, sent]) => ({ chat, most: busiest(counted(sent), window) }))
        .reduce<Peak>((top, one) => (one.most > top.most ? one : top), { most: 0 });
    const chats = [...this.byChat];
    return {
      perChat: peak(chats, perChat),
      perGroup: peak(
        chats.filter(([chat]) => chat < 0),
        perGroup,
      ),
      overall: { most: busiest(counted(this.sent), overall) },
    };
  }
}
