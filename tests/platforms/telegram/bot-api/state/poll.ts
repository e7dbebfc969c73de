import type { TelegramPoll } from '@gramio/types';

/** A poll or quiz, and who chose what. */
export class Poll {
  closed = false;
  /** Option numbers by user id. */
  readonly votes = new Map<number, readonly number[]>();

  constructor(
    readonly id: string,
    readonly about: Omit<TelegramPoll, 'id' | 'options' | 'total_voter_count' | 'is_closed'>,
    readonly options: readonly string[],
  ) {}

  /** The poll as the Bot API writes it; the right answer and its explanation included, as for the bot that sent it. */
  toTelegram(): TelegramPoll {
    const chosen = [...this.votes.values()].flat();
    return {
      ...this.about,
      id: this.id,
      options: this.options.map((text, index) => ({
        persistent_id: `${this.id}-${index}`,
        text,
        voter_count: chosen.filter((one) => one === index).length,
      })),
      total_voter_count: this.votes.size,
      is_closed: this.closed,
    };
  }
}
