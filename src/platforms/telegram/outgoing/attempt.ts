import type { CallApi, Payload } from './call-api.js';
import type { Clock } from './clock.js';
import { follow } from './connections.js';
import { classify, type Failure } from './failure.js';
import { type Upload, upload } from './upload.js';

/**
 * How long the end of an upload is kept back, milliseconds: long enough for the news of a broken connection to come
 * back over half a continent, short enough not to be noticed beside the drawing of the picture.
 */
const KEPT_BACK_FOR = 100;

/** What attempts are made with. */
export interface AttemptParts {
  readonly callApi: CallApi;
  readonly clock: Clock;
  /** What ends each attempt under way before its time; an abort signal would search all its listeners at every attempt. */
  readonly stops: Set<() => void>;
}

/** What came of one attempt. */
export type Outcome = { readonly result: unknown } | { readonly failure: Failure };

/** Makes a call once, for so many milliseconds at most. Never throws. */
export async function attempt(
  { callApi, clock, stops }: AttemptParts,
  method: string,
  payload: Payload,
  timeLimit: number,
): Promise<Outcome> {
  const ended = new AbortController();
  const cut = new AbortController();
  const abort = (): void => cut.abort();
  stops.add(abort);
  void clock.sleep(timeLimit, ended.signal).then(() => ended.signal.aborted || abort());
  const journey = { left: true };
  let wrapped: Upload | undefined;
  try {
    const body = upload(payload, () => clock.sleep(KEPT_BACK_FOR, ended.signal));
    wrapped = body;
    return { result: await follow(journey, () => callApi(method, body.payload, { signal: cut.signal })) };
  } catch (error) {
    return { failure: classify(method, error, journey.left && wrapped?.isHandedOver() === true) };
  } finally {
    stops.delete(abort);
    // This lets go of what is kept back too: a request that was answered early ends, and its connection can be used.
    ended.abort();
  }
}
