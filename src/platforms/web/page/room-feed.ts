import type { WireRoomEvent } from './wire.js';

/**
 * Hears what the bot says unasked, for as long as the tab is in view: a browser opens only a few connections, and a class may
 * open many tabs. Whoever comes back is told what was missed.
 */
export function followRoom(hear: (event: WireRoomEvent) => void): void {
  let source: EventSource | undefined;
  let last = '';

  function listen(): void {
    if (document.hidden) {
      source?.close();
      source = undefined;
      return;
    }
    // The browser itself listens again where it was cut off, but not where it was turned away.
    if (source && source.readyState !== EventSource.CLOSED) return;
    source = new EventSource(last === '' ? '/api/room' : `/api/room?after=${encodeURIComponent(last)}`);
    source.addEventListener('message', ({ data }) => {
      const event = JSON.parse(data) as WireRoomEvent;
      last = event.number;
      hear(event);
    });
  }

  document.addEventListener('visibilitychange', listen);
  setInterval(listen, AGAIN);
  listen();
}

/** How often it is looked whether the room is still heard, in ms. */
const AGAIN = 5_000;
