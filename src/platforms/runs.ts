import type { Elsewhere } from '../chat/elsewhere.js';

/** How to stop the work that a message tells of, in whatever process it is done. */
export class Runs {
  readonly #stops = new Map<string, () => void>();
  readonly #source: string;
  readonly #elsewhere: Elsewhere;
  readonly #deafen: () => void;

  constructor(source: string, elsewhere: Elsewhere) {
    this.#source = source;
    this.#elsewhere = elsewhere;
    this.#deafen = elsewhere.onStop((name) => {
      const prefix = this.#nameOf('');
      return name.startsWith(prefix) && this.#stopHere(name.slice(prefix.length)) ? 1 : 0;
    });
  }

  set(run: string, stop: () => void): void {
    this.#stops.set(run, stop);
  }

  delete(run: string): void {
    this.#stops.delete(run);
  }

  /** False where that work is not under way any more. */
  async stop(run: string): Promise<boolean> {
    return this.#stopHere(run) || (await this.#elsewhere.stop(this.#nameOf(run))) > 0;
  }

  /** Nothing is stopped for other processes any more. */
  end(): void {
    this.#deafen();
  }

  #stopHere(run: string): boolean {
    const stop = this.#stops.get(run);
    stop?.();
    return stop !== undefined;
  }

  #nameOf(run: string): string {
    return `run ${this.#source} ${run}`;
  }
}
