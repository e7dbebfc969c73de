import type { HttpBindings } from '@hono/node-server';
import type { Context, MiddlewareHandler } from 'hono';

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];
const HTTP_PORT = 80;

/** Where the page may be asked for. `port` 0 stands for the port the request came in by. */
export interface Door {
  readonly host: string;
  readonly port: number;
}

/** Writes an address as a URL and a Host header do: an IPv6 address in brackets. */
export function urlHost(host: string): string {
  return host.includes(':') ? `[${host}]` : host;
}

function withPort(name: string, port: number): string {
  return port === HTTP_PORT ? name : `${name}:${port}`;
}

function isOurs(host: string, c: Context, door: Door): boolean {
  // There is no socket where the app is asked directly, as by a test.
  const env: Partial<HttpBindings> | undefined = c.env;
  const port = env?.incoming?.socket.localPort ?? door.port;
  return [...LOOPBACK, urlHost(door.host)].some((name) => host.toLowerCase() === withPort(name, port));
}

/**
 * Refuses what another site could send through the student's browser: requests under a foreign host name (DNS
 * rebinding), and posts from a foreign origin.
 */
export function guard(door: Door): MiddlewareHandler {
  return async (c, next) => {
    const host = c.req.header('host') ?? '';
    if (!isOurs(host, c, door)) return c.json({ error: 'foreign-host' }, 403);
    const origin = c.req.header('origin');
    const reads = c.req.method === 'GET' || c.req.method === 'HEAD';
    if (!reads && origin !== undefined && origin !== `http://${host}`) {
      return c.json({ error: 'foreign-origin' }, 403);
    }
    return next();
  };
}
