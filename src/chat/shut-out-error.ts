/**
 * A network takes nothing more from the bot in a place, however often it is tried: it was removed or blocked there, or the
 * place is gone.
 */
export class ShutOutError extends Error {
  override readonly name = 'ShutOutError';
}
