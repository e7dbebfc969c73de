import type { Standing } from './live-progress.js';

/** How one run of a request stands. */
type RunStanding = Exclude<Standing, { readonly state: 'drawing' }>;

/** One run of a request. */
export interface RunProgress {
  /** Takes in how it stands. */
  hear(standing: RunStanding): void;
  /** It has ended. */
  over(): void;
}

const DONE: RunStanding = { state: 'running', done: 1 };

/** Sums up how the runs of one request stand; what is done never shrinks. */
export class JointProgress {
  readonly #tell: (standing: Standing) => void;
  readonly #runs: (RunStanding | undefined)[] = [];
  #done = 0;

  constructor(tell: (standing: Standing) => void) {
    this.#tell = tell;
  }

  /** One more run of the request. */
  begin(): RunProgress {
    const index = this.#runs.push(undefined) - 1;
    return {
      hear: (standing) => {
        this.#runs[index] = standing;
        this.#tell(this.#sum());
      },
      over: () => {
        this.#runs[index] = DONE;
      },
    };
  }

  /** All is measured, and drawn from now on. */
  draw(): void {
    if (this.#runs.length > 0) this.#tell({ state: 'drawing' });
  }

  /** The request waits where none of its runs is under way; the one that begins first tells for how long. */
  #sum(): Standing {
    const places = this.#runs.flatMap((run) => (run?.state === 'waiting' ? [run.place] : []));
    const isRunning = this.#runs.some((run) => run?.state === 'running' && run.done < 1);
    if (!isRunning && places.length > 0) return { state: 'waiting', place: Math.min(...places) };
    const sum = this.#runs.reduce((done, run) => done + (run?.state === 'running' ? run.done : 0), 0);
    this.#done = Math.max(this.#done, sum / this.#runs.length);
    return { state: 'running', done: this.#done };
  }
}
