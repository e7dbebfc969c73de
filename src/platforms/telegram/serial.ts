import { OutboxFullError } from './outgoing/call-error.js';

/** Runs the jobs of one key one after another, and those of different keys side by side. */
export class Serial {
  readonly #last = new Map<string, Promise<void>>();
  readonly #sizes = new Map<string, number>();

  /** `most` jobs of one key at once. */
  constructor(private readonly most = Number.POSITIVE_INFINITY) {}

  /** Jobs that wait for an earlier one of their key. */
  get waiting(): number {
    return [...this.#sizes.values()].reduce((sum, size) => sum + size - 1, 0);
  }

  /**
   * Runs a job once every earlier job of its key has ended, well or not.
   * @throws {OutboxFullError} where too many wait already.
   */
  async run<T>(key: string, job: () => Promise<T>): Promise<T> {
    const size = this.#sizes.get(key) ?? 0;
    if (size >= this.most) throw new OutboxFullError();
    this.#sizes.set(key, size + 1);
    const result = (this.#last.get(key) ?? Promise.resolve()).then(job);
    this.#last.set(
      key,
      result.then(
        () => this.#end(key),
        () => this.#end(key),
      ),
    );
    return result;
  }

  #end(key: string): void {
    const left = (this.#sizes.get(key) ?? 1) - 1;
    if (left > 0) {
      this.#sizes.set(key, left);
      return;
    }
    this.#sizes.delete(key);
    this.#last.delete(key);
  }
}
