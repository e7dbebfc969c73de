import type { Payload } from './call-api.js';

/** Groups remembered to have moved; those that are forgotten are told anew by Telegram. */
const MOST_KEPT = 1_000;

/** The groups that became supergroups while the process ran: what still goes to their old id goes to the new one. */
export class Migrations {
  readonly #to = new Map<string, string>();

  add(from: string, to: string): void {
    this.#to.set(from, to);
    const [oldest] = this.#to.keys();
    if (this.#to.size > MOST_KEPT && oldest !== undefined) this.#to.delete(oldest);
  }

  /** The chat's id of today. */
  current(chat: string): string {
    return this.#to.get(chat) ?? chat;
  }

  /** A payload for where its chat is today. */
  redirect(payload: Payload): Payload {
    const to = this.#to.get(String(payload.chat_id));
    return to === undefined ? payload : { ...payload, chat_id: Number(to) };
  }
}
