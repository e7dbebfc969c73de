import type { ResultOf, Spec } from '../experiments/experiment.js';
import type { Imported, QuestionFile, ReadingOptions } from '../quiz-exchange/reading.js';
import type { DrawnPicture, draw } from '../render/draw.js';

/** What to draw: a chart and the look it is to have. */
export interface DrawRequest {
  readonly chart: Parameters<typeof draw>[0];
  readonly theme: Parameters<typeof draw>[1];
}

/** What to read: a file of questions, and what stands before the name of each of them. */
export interface ReadRequest extends Pick<ReadingOptions, 'prefix'> {
  readonly file: QuestionFile;
}

/** How a piece of work stands: how many turns it is from its beginning, 1 being the next, or how much is done, 0 to 1. */
export type WorkProgress =
  | { readonly state: 'waiting'; readonly place: number }
  | { readonly state: 'running'; readonly done: number };

/** Who waits for a piece of work, and for how long. */
export interface Asker {
  /** Whose turn the work takes, `<platform>:<id>`; all who are not named share the turns of one. */
  readonly user?: string | undefined;
  /** Aborted when the asker no longer waits. */
  readonly signal?: AbortSignal | undefined;
  /** Calls back with each other user who comes to wait for the same work: it may take that one's turn too. */
  readonly onJoin?: (hear: (user: string) => void) => void;
  /** Told now and then how the work stands; not at all of what is done before it can be told. */
  readonly onProgress?: ((progress: WorkProgress) => void) | undefined;
}

/** Where the heavy work runs: experiments, drawing and the reading of files, off the event loop. */
export interface Lab {
  /** Runs an experiment. Rejects with {@link LabBusyError} when too much waits already, and when the asker's signal aborts. */
  run<S extends Spec>(spec: S, asker?: Asker): Promise<ResultOf<S>>;
  /** Draws a chart. Rejects as {@link Lab.run} does. */
  draw(request: DrawRequest, asker?: Asker): Promise<DrawnPicture>;
  /** Reads a file of questions. Rejects as {@link Lab.run} does, never for what the file holds. */
  read(request: ReadRequest, asker?: Asker): Promise<Imported>;
  /** Waits for the work under way and frees the workers. */
  close(): Promise<void>;
}

/** More work waits than the lab takes on, in all or of one user. */
export class LabBusyError extends Error {
  override readonly name = 'LabBusyError';
  /** Whether it is the asker's own work that fills the queue. */
  readonly own: boolean;

  constructor(message: string, own = false) {
    super(message);
    this.own = own;
  }
}
