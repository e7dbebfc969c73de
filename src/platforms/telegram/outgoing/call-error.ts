/** Why a call came to nothing, once repeating it is of no more use. Holds no token, no address and nothing that was sent. */
export class TelegramCallError extends Error {
  override readonly name = 'TelegramCallError';

  constructor(
    readonly method: string,
    /** Telegram's words, or the network's where Telegram did not answer. */
    readonly description: string,
    /** Telegram's error_code; absent where Telegram did not answer. */
    readonly code?: number,
    /** True where no answer came although the call may have been carried out. */
    readonly perhapsDone = false,
  ) {
    super(`${method}: ${code === undefined ? '' : `${code} `}${description}`);
  }
}

/** Too much waits for one chat already. */
export class OutboxFullError extends Error {
  override readonly name = 'OutboxFullError';

  constructor() {
    super('too many messages wait for this chat');
  }
}

/** The bot is stopping: nothing more is sent. */
export class OutboxClosedError extends Error {
  override readonly name = 'OutboxClosedError';

  constructor() {
    super('nothing is sent any more');
  }
}
