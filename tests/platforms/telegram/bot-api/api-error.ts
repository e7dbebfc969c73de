import type { TelegramResponseParameters } from '@gramio/types';

/** A call that the Bot API refuses, with the code and description the real one gives. */
export class ApiError extends Error {
  override readonly name = 'ApiError';

  constructor(
    readonly code: number,
    readonly description: string,
    readonly parameters?: TelegramResponseParameters,
  ) {
    super(description);
  }
}

/** A refusal with code 400; `reason` is what stands after "Bad Request: ". */
export function badRequest(reason: string): ApiError {
  return new ApiError(400, `Bad Request: ${reason}`);
}
