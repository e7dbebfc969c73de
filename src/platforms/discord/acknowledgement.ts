import type { APIInteractionResponse } from 'discord.js';
import type { Outcome } from './calls.js';

/** How long an answer is waited for before the interaction is deferred, in ms from its receipt. Discord waits 3 s. */
const PATIENCE = 250;

/** Brings an interaction's first answer to Discord. */
export type Respond = (response: APIInteractionResponse) => Promise<Outcome>;

/** What became of a first answer: whether it went out, or the deferral had gone before it, and how that ended. */
export interface First {
  readonly own: boolean;
  readonly outcome: Outcome;
}

/** An interaction's first answer: ours if it is ready at once, else the deferral. The clock starts with the object. */
export class Acknowledgement {
  private readonly respond: Respond;
  private readonly timer: NodeJS.Timeout;
  private readonly lost = new AbortController();
  private first: Promise<Outcome> | undefined;

  constructor(respond: Respond, deferral: APIInteractionResponse) {
    this.respond = respond;
    this.timer = setTimeout(() => void this.send(deferral).catch(() => undefined), PATIENCE);
  }

  /** Aborted when Discord no longer takes an answer. */
  get signal(): AbortSignal {
    return this.lost.signal;
  }

  /** Sends this as the first answer, unless the deferral has gone out. @throws {DiscordCallError} where it is refused. */
  async answer(response: APIInteractionResponse): Promise<First> {
    const before = await this.first?.catch(() => undefined);
    if (before !== undefined) return { own: false, outcome: before };
    return { own: true, outcome: await this.send(response) };
  }

  /** Sends nothing by itself any more. */
  cancel(): void {
    clearTimeout(this.timer);
  }

  private async send(response: APIInteractionResponse): Promise<Outcome> {
    this.cancel();
    this.first = this.respond(response);
    const outcome = await this.first;
    if (outcome === 'gone') this.lost.abort();
    return outcome;
  }
}
