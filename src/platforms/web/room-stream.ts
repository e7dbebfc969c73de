import type { Context } from 'hono';
import { stream } from 'hono/streaming';
import type { Room } from './room.js';

/** How long a browser waits before it listens again once it was cut off, in ms. */
const RETRY = 1000;

/**
 * What is said in the room, as server-sent events until either side ends it. A browser that was cut off says by itself
 * what it heard last; a tab that was hidden says so as `after`.
 */
export function roomStream(c: Context, room: Room): Response {
  const after = c.req.header('last-event-id') ?? c.req.query('after');
  c.header('Content-Type', 'text/event-stream');
  return stream(c, async (out) => {
    let leave = () => {};
    const over = new Promise<void>((end) => {
      out.onAbort(end);
      void out.write(`retry: ${RETRY}\n\n`);
      leave = room.listen(after, {
        hear: (event) => void out.write(`id: ${event.number}\ndata: ${JSON.stringify(event)}\n\n`),
        end,
      });
    });
    await over;
    leave();
  });
}
