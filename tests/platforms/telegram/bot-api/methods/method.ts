import type { APIMethodParams, APIMethodReturn, APIMethods } from '@gramio/types';
import type { Call } from '../call.js';
import type { StoredFile } from '../state/files.js';
import type { World } from '../state/world.js';
import type { LongPoll } from '../updates/long-poll.js';
import type { UpdateQueue } from '../updates/queue.js';
import type { Webhook } from '../updates/webhook.js';

/** What a method works with. */
export interface Context {
  readonly call: Call;
  /** The id of the bot that calls. */
  readonly bot: number;
  readonly world: World;
  readonly queue: UpdateQueue;
  readonly poll: LongPoll;
  readonly webhook: Webhook;
  /** Aborted once the client has left. */
  readonly gone: AbortSignal;
  /** The file that a parameter means; see {@link Files.take}. */
  file(value: unknown, kind: StoredFile['kind']): StoredFile;
}

/** Methods by name; what they take has been checked against the official types. */
export type Methods = {
  readonly [M in keyof APIMethods]?: (
    params: NonNullable<APIMethodParams<M>>,
    context: Context,
  ) => APIMethodReturn<M> | Promise<APIMethodReturn<M>>;
};
