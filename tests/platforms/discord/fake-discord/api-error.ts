/** What is wrong at one place of a request's body, as the network names it. */
export interface Problem {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

/** A refusal of the REST API, with the network's own status, code and words. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  constructor(
    readonly status: number,
    readonly code: number,
    message: string,
    /** What a well-written bot never sends: it is kept in `violations`. */
    readonly problems: readonly Problem[] = [],
    readonly headers: Readonly<Record<string, string>> = {},
    readonly more: Readonly<Record<string, unknown>> = {},
  ) {
    super(message);
  }

  /** The body the network answers with. */
  body(): Record<string, unknown> {
    const errors = this.problems.length > 0 && this.code === 50035 ? { errors: tree(this.problems) } : {};
    return { message: this.message, code: this.code, ...errors, ...this.more };
  }
}

type Tree = { [key: string]: Tree | { code: string; message: string }[] };

function tree(problems: readonly Problem[]): Tree {
  const root: Tree = {};
  for (const { path, message } of problems) {
    let at = root;
    for (const key of path.map(String)) {
      const next = at[key];
      const branch: Tree = next === undefined || Array.isArray(next) ? {} : next;
      at[key] = branch;
      at = branch;
    }
    const here = at._errors;
    at._errors = [...(Array.isArray(here) ? here : []), { code: 'BASE_TYPE_INVALID', message }];
  }
  return root;
}

/** 50035: the body is not as the documents say. */
export function invalidForm(problems: readonly Problem[]): ApiError {
  return new ApiError(400, 50035, 'Invalid Form Body', problems);
}

/** 50006: nothing would be left to read. */
export function emptyMessage(): ApiError {
  return new ApiError(400, 50006, 'Cannot send an empty message', [
    { path: [], message: 'the message is empty' },
  ]);
}

/** 0: there is no such route, which counts as the bot's mistake. */
export function noSuchRoute(status: 404 | 405): ApiError {
  const message = status === 404 ? '404: Not Found' : '405: Method Not Allowed';
  return new ApiError(status, 0, message, [{ path: [], message: 'the official API has no such route' }]);
}

/** 0: the token is missing or wrong. */
export function unauthorized(): ApiError {
  return new ApiError(401, 0, '401: Unauthorized');
}

/** 10062: the interaction is not known, or its three seconds are over. */
export function unknownInteraction(): ApiError {
  return new ApiError(404, 10062, 'Unknown interaction');
}

/** 40060: the interaction has had its answer. */
export function alreadyAcknowledged(): ApiError {
  return new ApiError(400, 40060, 'Interaction has already been acknowledged.');
}

/** 10015: there is no such webhook, as before an interaction is acknowledged. */
export function unknownWebhook(): ApiError {
  return new ApiError(404, 10015, 'Unknown Webhook');
}

/** 50027: an interaction's token lives for fifteen minutes. */
export function invalidWebhookToken(): ApiError {
  return new ApiError(401, 50027, 'Invalid Webhook Token');
}

/** 10008: the message was deleted, or never was. */
export function unknownMessage(): ApiError {
  return new ApiError(404, 10008, 'Unknown Message');
}

/** 10003: there is no such channel. */
export function unknownChannel(): ApiError {
  return new ApiError(404, 10003, 'Unknown Channel');
}

/** 10063: there is no such command. */
export function unknownCommand(): ApiError {
  return new ApiError(404, 10063, 'Unknown application command');
}

/** 50001: the bot cannot see the place. */
export function missingAccess(): ApiError {
  return new ApiError(403, 50001, 'Missing Access');
}

/** 50013: the bot may not do that there. */
export function missingPermissions(): ApiError {
  return new ApiError(403, 50013, 'Missing Permissions');
}

/** 40005: a file is greater than the place takes. */
export function tooLarge(): ApiError {
  return new ApiError(413, 40005, 'Request entity too large');
}

/** 50024: no such thing in this kind of channel. */
export function wrongChannelType(): ApiError {
  return new ApiError(400, 50024, 'Cannot execute action on this channel type');
}

/** 50083: the thread was put away. */
export function archivedThread(): ApiError {
  return new ApiError(400, 50083, 'Thread is archived');
}

/** 160004: a message starts one thread only. */
export function threadAlready(): ApiError {
  return new ApiError(400, 160004, 'A thread has already been created for this message');
}

/** 160005: a moderator closed the thread. */
export function lockedThread(): ApiError {
  return new ApiError(403, 160005, 'Thread is locked');
}
