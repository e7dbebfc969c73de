import type { Upload } from './http/upload.js';

/** What was answered to a call. */
export interface Answer {
  readonly ok: boolean;
  readonly result?: unknown;
  readonly error_code?: number;
  readonly description?: string;
  readonly parameters?: { readonly retry_after?: number; readonly migrate_to_chat_id?: number };
}

/** One request that reached the server, whole or not. */
export interface Call {
  readonly method: string;
  readonly token: string;
  /** Each as the type it stands for, also where it came in a form; empty where the request was cut. */
  readonly params: Readonly<Record<string, unknown>>;
  /** Files that parameters refer to by `attach://<name>`. */
  readonly attached: ReadonlyMap<string, Upload>;
  /** When it had come, on `performance.now`'s clock, in milliseconds. */
  readonly at: number;
  /** Whether all of the request came. */
  readonly whole: boolean;
  /** What became of it by a script, e.g. `cut: answer`; absent where nothing was scripted. */
  readonly scripted?: string;
  /** Absent while it is under way, and for good where the connection was cut or the client left. */
  answer?: Answer;
  /** Whether the method itself ran, as opposed to a scripted failure or a refusal before it. */
  ran?: boolean;
}

/** A call that the official types do not allow, or that left files unused. */
export interface Violation {
  readonly method: string;
  readonly fault: string;
  readonly params: Readonly<Record<string, unknown>>;
}
