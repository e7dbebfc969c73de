import { randomBytes } from 'node:crypto';
import type { Request } from '../../chat/request.js';
import type { Announcer, QuizPost } from '../../quizmaster/announcer.js';
import type { WireRoomEvent } from './page/wire.js';
import { toWireReply } from './wire.js';

/** Where everybody is who has the page open. */
const PLACE = 'page';
/** Messages kept for tabs that were away: those of a whole round. */
const MOST_KEPT = 60;

/** What happens in a room: something is said, or somebody comes in. */
export type Said =
  | { readonly kind: 'post'; readonly id: string; readonly post: QuizPost }
  | { readonly kind: 'came'; readonly user: string };

/** The same room in other processes, where there are any. */
export interface OtherRooms {
  tell(said: Said): void;
  onTold(hear: (said: Said) => void): void;
}

/** A tab that hears what is said unasked. */
export interface Listener {
  readonly hear: (event: WireRoomEvent) => void;
  /** The room closes: nothing more will be heard. */
  readonly end: () => void;
}

interface Kept {
  readonly number: number;
  readonly post: QuizPost;
}

/** The page's side of rounds: what is said in them reaches every tab once, and tabs that were away learn what they missed. */
export class Room implements Announcer {
  readonly tellsTime = true;
  readonly #now: () => number;
  /** Tells this process's numbers from another's. */
  readonly #epoch = randomBytes(4).toString('hex');
  /** By message, the one changed last at the end. */
  readonly #kept = new Map<string, Kept>();
  readonly #listeners = new Set<Listener>();
  readonly #others: OtherRooms | undefined;
  #number = 0;
  #first: string | undefined;
  #inCompany = false;

  /** @param now the time by the clock that deadlines are told by, in ms since 1970. */
  constructor(now: () => number = Date.now, others?: OtherRooms) {
    this.#now = now;
    this.#others = others;
    others?.onTold((said) => {
      if (said.kind === 'post') this.#say(said.id, said.post);
      else this.#came(said.user);
    });
  }

  async post(_: string, post: QuizPost, key: string): Promise<string> {
    this.#tell(key, post);
    return key;
  }

  async edit(reference: string, post: QuizPost): Promise<void> {
    this.#tell(reference, post);
  }

  /** A request as it is where others may have the page open too: in company once there are others, or a round goes on. */
  enter(request: Request): Request {
    if (this.#came(request.user)) this.#others?.tell({ kind: 'came', user: request.user });
    const chat = this.#inCompany || this.#underWay() ? PLACE : request.user;
    return { ...request, chat, place: PLACE };
  }

  /**
   * Lets a tab hear, from what it missed on.
   * @param after the number of what it heard last; where it heard nothing yet, it hears the question that is open.
   * @returns what ends it.
   */
  listen(after: string | undefined, listener: Listener): () => void {
    for (const [id, { post, number }] of this.#missed(after)) listener.hear(this.#event(id, post, number));
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Ends what tabs hear; they come again when there is somebody to listen to. */
  close(): void {
    for (const { end } of this.#listeners) end();
    this.#listeners.clear();
  }

  /** Whether this is news: the first to come, or the first beside them. */
  #came(user: string): boolean {
    const news = this.#first === undefined || (!this.#inCompany && user !== this.#first);
    this.#first ??= user;
    this.#inCompany ||= user !== this.#first;
    return news;
  }

  #tell(id: string, post: QuizPost): void {
    this.#say(id, post);
    this.#others?.tell({ kind: 'post', id, post });
  }

  #underWay(): boolean {
    const last = [...this.#kept.values()].findLast(({ post }) => !post.beside);
    return last !== undefined && last.post.kind !== 'table';
  }

  /** What somebody who comes in finds: where the round stands, and what else is open. */
  #open(): readonly [string, Kept][] {
    const all = [...this.#kept];
    const round = this.#underWay() ? all.findLast(([, { post }]) => !post.beside) : undefined;
    return all.filter((kept) => kept === round || (kept[1].post.beside && kept[1].post.kind === 'question'));
  }

  #missed(after: string | undefined): readonly [string, Kept][] {
    const all = [...this.#kept];
    if (after === undefined) return this.#open();
    const [epoch, number] = after.split('.');
    return epoch === this.#epoch ? all.filter(([, kept]) => kept.number > Number(number)) : all;
  }

  #say(id: string, post: QuizPost): void {
    this.#number += 1;
    const isCount = this.#kept.get(id)?.post.kind === post.kind;
    this.#kept.delete(id);
    this.#kept.set(id, { number: this.#number, post });
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > MOST_KEPT && oldest !== undefined) this.#kept.delete(oldest);
    const event = this.#event(id, post, this.#number);
    // What only counts anew need not carry its picture to every tab again.
    const told = isCount ? { ...event, count: true, reply: { ...event.reply, pictures: [] } } : event;
    for (const { hear } of this.#listeners) hear(told);
  }

  #event(id: string, { kind, reply, deadline, milliseconds }: QuizPost, number: number): WireRoomEvent {
    const left = deadline === null ? null : Math.max(0, deadline - this.#now());
    return {
      id,
      number: `${this.#epoch}.${number}`,
      kind,
      reply: toWireReply(reply),
      left: kind === 'question' ? left : null,
      milliseconds: kind === 'question' ? milliseconds : null,
    };
  }
}
