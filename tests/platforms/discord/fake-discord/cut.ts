import type { IncomingMessage } from 'node:http';

/**
 * Ends a request's connection: with a proper close, which undici calls UND_ERR_SOCKET and @discordjs/rest does not retry,
 * or with a reset, that is ECONNRESET, which it does.
 */
export function cutConnection({ socket }: IncomingMessage, reset = false): void {
  if (reset) socket.resetAndDestroy();
  else socket.end();
}

/** Reads at least so many bytes of a body, or all of it where there are fewer; resolves with how many it were. */
export function readSome(request: IncomingMessage, bytes: number): Promise<number> {
  return new Promise((resolve) => {
    let seen = 0;
    request.on('data', (chunk: Buffer) => {
      seen += chunk.length;
      if (seen < bytes) return;
      request.pause();
      resolve(seen);
    });
    request.on('close', () => resolve(seen));
    request.on('end', () => resolve(seen));
  });
}
