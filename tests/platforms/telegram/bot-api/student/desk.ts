import type { TelegramUpdate } from '@gramio/types';
import type { Violation } from '../call.js';
import type { Validators } from '../schemas/validators.js';
import type { World } from '../state/world.js';
import type { UpdateQueue } from '../updates/queue.js';

/** What people's actions are turned into updates with. */
export interface Desk {
  readonly world: World;
  /** Whether privacy mode is on. */
  readonly privacy: boolean;
  /** Milliseconds in which pressed buttons and inline queries can be answered. */
  readonly queryLife: number;
  /**
   * Puts an update in the bot's queue; gives its number.
   * @throws {Error} where it is not what the official types say.
   */
  push(update: Omit<TelegramUpdate, 'update_id'>): number;
}

/** A desk that checks each update against the official types first. */
export function createDesk(
  parts: Pick<Desk, 'world' | 'privacy' | 'queryLife'> & {
    readonly queue: UpdateQueue;
    readonly validators: Validators;
    readonly violations: Violation[];
  },
): Desk {
  const { queue, validators, violations } = parts;
  return {
    ...parts,
    push(update) {
      const faults = validators.check('TelegramUpdate', { update_id: 0, ...update });
      for (const fault of faults) violations.push({ method: 'update', fault, params: { ...update } });
      if (faults.length > 0) throw new Error(`No update of Telegram: ${faults.join('; ')}`);
      return queue.push(update);
    },
  };
}
