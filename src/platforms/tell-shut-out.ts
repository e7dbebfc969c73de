import { ShutOutError } from '../chat/shut-out-error.js';
import type { Announcer } from '../quizmaster/announcer.js';

/** An announcer whose posts reject with a `ShutOutError` where the network says by its own failure that it is one. */
export function tellShutOut(announcer: Announcer, isShutOut: (error: unknown) => boolean): Announcer {
  async function told<T>(doing: Promise<T>): Promise<T> {
    try {
      return await doing;
    } catch (error) {
      if (!(error instanceof Error) || !isShutOut(error)) throw error;
      throw new ShutOutError(error.message, { cause: error });
    }
  }

  return {
    ...announcer,
    post: (...what) => told(announcer.post(...what)),
    async edit(reference, post) {
      const moved = await told<unknown>(announcer.edit(reference, post));
      return typeof moved === 'string' ? moved : undefined;
    },
  };
}
