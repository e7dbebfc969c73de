import type { GetUpdatesParams, TelegramUpdate } from '@gramio/types';
import { ApiError } from '../api-error.js';
import type { UpdateQueue } from './queue.js';

const CONFLICT = 'Conflict: terminated by';

/** Long polling: one poll at a time waits for updates. */
export class LongPoll {
  private end: ((error: ApiError) => void) | undefined;

  constructor(
    private readonly queue: UpdateQueue,
    /** Milliseconds that one second of `timeout` lasts. */
    private readonly second: number,
  ) {}

  /** Whether a poll is waiting. */
  get waiting(): boolean {
    return this.end !== undefined;
  }

  /**
   * Updates from `offset` on, once there are any or the time is over.
   * @throws {ApiError} 409 when another poll begins or a webhook is set meanwhile.
   */
  async updates(
    { offset = 0, limit = 100, timeout = 0, allowed_updates }: GetUpdatesParams,
    gone: AbortSignal,
  ): Promise<TelegramUpdate[]> {
    this.stop('other getUpdates request; make sure that only one bot instance is running');
    if (allowed_updates) this.queue.allowed = allowed_updates;
    this.confirm(offset);
    const most = Math.min(Math.max(limit, 1), 100);
    if (this.queue.waiting.size === 0 && timeout > 0) await this.wait(timeout * this.second, gone);
    if (gone.aborted) return [];
    const carried = [...this.queue.waiting].slice(0, most);
    for (const one of carried) one.carried = true;
    return carried.map(({ update }) => update);
  }

  /** Ends the poll that waits, with 409. */
  stop(by: string): void {
    this.end?.(new ApiError(409, `${CONFLICT} ${by}`));
  }

  private confirm(offset: number): void {
    const ids = [...this.queue.waiting].map(({ update }) => update.update_id);
    this.queue.confirmBelow(offset < 0 ? (ids.at(offset) ?? 0) : offset);
  }

  private wait(ms: number, gone: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const settle = (act: () => void) => {
        clearTimeout(timer);
        unlisten();
        gone.removeEventListener('abort', wake);
        this.end = undefined;
        act();
      };
      const wake = () => settle(resolve);
      const timer = setTimeout(wake, ms);
      const unlisten = this.queue.listen(wake);
      gone.addEventListener('abort', wake);
      this.end = (error) => settle(() => reject(error));
    });
  }
}
