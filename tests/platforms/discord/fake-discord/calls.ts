import type { UploadedFile } from './body.js';

/** A request that the bot made, and what came of it. */
export interface Call {
  readonly method: string;
  /** Without the API's root, e.g. `/channels/1/messages`. */
  readonly path: string;
  /** The official path that it is, e.g. `/channels/{channel_id}/messages`. */
  readonly template?: string;
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  /** Whether it carried an Authorization header. */
  readonly authorized: boolean;
  /** By the server's clock, in milliseconds. */
  readonly at: number;
  body?: unknown;
  files: readonly UploadedFile[];
  /** Absent while it is under way, and where it was cut or left hanging before an answer. */
  status?: number;
  /** The network's error code. */
  code?: number;
  /** Bytes of the body that had come when it was cut in the middle of it. */
  received?: number;
  /** The scripted fault that it met. */
  fault?: string;
}
