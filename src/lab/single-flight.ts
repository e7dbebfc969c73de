import type { Asker, WorkProgress } from './lab.js';

interface Flight {
  readonly outcome: Promise<unknown>;
  /** How many wait for it. */
  passengers: number;
  readonly cancel: AbortController;
  readonly hearers: ((user: string) => void)[];
  readonly news: News;
}

/** Work that many ask for at once is done once, and stopped when the last of them no longer waits. */
export class SingleFlight {
  readonly #flights = new Map<string, Flight>();

  /**
   * Waits for the work under way by this key, or starts it; `start` is told whose turn it may take and when to stop, and every
   * asker is told how it stands. Rejects as the work does, and with the asker's own reason when they leave.
   */
  async join<T>(key: string, asker: Asker, start: (asker: Asker) => Promise<T>): Promise<T> {
    const { user, signal, onProgress } = asker;
    signal?.throwIfAborted();
    const underWay = this.#flights.get(key);
    if (underWay && user !== undefined) for (const hear of underWay.hearers) hear(user);
    const flight = underWay ?? this.#takeOff(key, user, start);
    flight.passengers += 1;
    const stopListening = onProgress && flight.news.listen(onProgress);
    try {
      return (await this.#ride(key, flight, signal)) as T;
    } finally {
      stopListening?.();
    }
  }

  #takeOff<T>(key: string, user: string | undefined, start: (asker: Asker) => Promise<T>): Flight {
    const cancel = new AbortController();
    const hearers: Flight['hearers'] = [];
    const news = new News();
    const outcome = start({
      user,
      signal: cancel.signal,
      onJoin: (hear) => void hearers.push(hear),
      onProgress: (progress) => news.tell(progress),
    });
    const flight: Flight = { outcome, passengers: 0, cancel, hearers, news };
    this.#flights.set(key, flight);
    const land = () => this.#forget(key, flight);
    outcome.then(land, land);
    return flight;
  }

  #ride(key: string, flight: Flight, signal: AbortSignal | undefined): Promise<unknown> {
    if (!signal) return flight.outcome;
    return new Promise((resolve, reject) => {
      const leave = () => {
        flight.passengers -= 1;
        if (flight.passengers === 0) {
          // Whoever asks from now on must not join what is being stopped.
          this.#forget(key, flight);
          flight.cancel.abort(signal.reason);
        }
        reject(signal.reason);
      };
      signal.addEventListener('abort', leave, { once: true });
      flight.outcome.finally(() => signal.removeEventListener('abort', leave)).then(resolve, reject);
    });
  }

  #forget(key: string, flight: Flight): void {
    if (this.#flights.get(key) === flight) this.#flights.delete(key);
  }
}

/** How a flight stands, for all its passengers; who boards late is told what was told last. */
class News {
  readonly #listeners = new Set<(progress: WorkProgress) => void>();
  #last: WorkProgress | undefined;

  listen(hear: (progress: WorkProgress) => void): () => void {
    // A function of its own, so that one who listens twice stops once.
    const listener = (progress: WorkProgress) => hear(progress);
    this.#listeners.add(listener);
    if (this.#last) hear(this.#last);
    return () => void this.#listeners.delete(listener);
  }

  tell(progress: WorkProgress): void {
    this.#last = progress;
    for (const hear of this.#listeners) hear(progress);
  }
}
