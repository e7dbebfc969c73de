import type { Elsewhere } from '../chat/elsewhere.js';
import type { Bus } from './bus.js';

const STOP = 'stop';

/** What the other processes on a bus have under way. */
export function elsewhereOn(bus: Bus): Elsewhere {
  return {
    async stop(name) {
      const counts = await bus.ask(STOP, name);
      return counts.reduce<number>((sum, count) => sum + Number(count), 0);
    },
    onStop: (stop) => bus.hear(STOP, (name) => stop(String(name))),
  };
}
