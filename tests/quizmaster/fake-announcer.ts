import { ShutOutError } from '../../src/chat/shut-out-error.js';
import type { Announcer, QuizPost } from '../../src/quizmaster/announcer.js';

/** What a message in the place shows, and has shown. */
export interface ShownPost {
  readonly target: string;
  readonly key: string;
  readonly posts: QuizPost[];
}

/** A network on which posts become messages that can be changed; it can be told to fail. */
export class FakeAnnouncer implements Announcer {
  readonly messages: ShownPost[] = [];
  /** How many of the next calls fail. */
  failing = 0;
  calls = 0;
  /** Targets that the bot was thrown out of. */
  readonly closed = new Set<string>();

  #call(): void {
    this.calls += 1;
    if (this.failing > 0) {
      this.failing -= 1;
      throw new Error('the network is away');
    }
  }

  async post(target: string, post: QuizPost, key: string): Promise<string> {
    this.#call();
    if (this.closed.has(target)) throw new ShutOutError('the bot was kicked');
    if (this.messages.some((message) => message.key === key)) throw new Error(`${key} was posted already`);
    this.messages.push({ target, key, posts: [post] });
    return `message ${this.messages.length - 1}`;
  }

  async edit(reference: string, post: QuizPost): Promise<void> {
    this.#call();
    const message = this.messages[Number(reference.slice('message '.length))];
    if (!message) throw new Error(`There is no ${reference}`);
    message.posts.push(post);
  }
}
