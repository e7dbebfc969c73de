import type { MiddlewareHandler } from 'hono';

/**
 * Refuses a body of more than so many bytes with 413, before more than that is read. Some proxies send on in pieces what came
 * to them whole: then nothing but reading tells how long it is.
 */
export function limitedBody(most: number): MiddlewareHandler {
  return async (c, next) => {
    const { url, method, headers, body, signal } = c.req.raw;
    const tooLarge = () => c.json({ error: 'too-large' }, 413);
    const length = headers.get('content-length');
    if (length !== null && Number(length) > most) return tooLarge();
    if (length !== null || !body) return next();
    const parts: Uint8Array[] = [];
    let size = 0;
    for await (const part of body) {
      size += part.length;
      if (size > most) return tooLarge();
      parts.push(part);
    }
    c.req.raw = new Request(url, { method, headers, body: Buffer.concat(parts), signal });
    return next();
  };
}
