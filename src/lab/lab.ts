import type { ResultOf, Spec } from '../experiments/experiment.js';
import type { DrawnPicture, draw } from '../render/draw.js';

/** What to draw: a chart and the look it is to have. */
export interface DrawRequest {
  readonly chart: Parameters<typeof draw>[0];
  readonly theme: Parameters<typeof draw>[1];
}

/** Where the heavy work runs: experiments and drawing, off the event loop. */
export interface Lab {
  /** Runs an experiment. Rejects with {@link LabBusyError} when too much waits already, and when `signal` aborts. */
  run<S extends Spec>(spec: S, signal?: AbortSignal): Promise<ResultOf<S>>;
  /** Draws a chart. Rejects as {@link Lab.run} does. */
  draw(request: DrawRequest, signal?: AbortSignal): Promise<DrawnPicture>;
  /** Waits for the work under way and frees the workers. */
  close(): Promise<void>;
}

/** More work waits than the lab takes on. */
export class LabBusyError extends Error {
  override readonly name = 'LabBusyError';
}
