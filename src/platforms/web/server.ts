import type { AddressInfo } from 'node:net';
import { createAdaptorServer, type ServerType } from '@hono/node-server';
import { Hono } from 'hono';
import { type Api, api } from './api.js';
import { type Door, guard, urlHost } from './guard.js';
import { securityHeaders } from './security-headers.js';
import { type StaticFiles, staticFiles } from './static-files.js';

/** What the local chat is made of and where it is served; `port` 0 takes any free one. */
export interface WebOptions extends Api, StaticFiles, Door {
  /** Told of anything a route throws; the browser only learns that it failed. */
  readonly report?: (error: unknown) => void;
}

/** A local chat that is being served. */
export interface WebServer {
  /** The address to open in a browser. */
  readonly url: string;
  /** Stops serving and drops what is still under way. */
  close(): Promise<void>;
}

/** The port asked for already belongs to another program. */
export class PortTakenError extends Error {
  override readonly name = 'PortTakenError';
  readonly port: number;

  constructor(port: number, options?: ErrorOptions) {
    super(`Port ${port} is taken`, options);
    this.port = port;
  }
}

/** The local chat as a Hono app; tests drive it by `app.request`. */
export function createWebApp(options: WebOptions): Hono {
  const app = new Hono();
  app.onError((error, c) => {
    options.report?.(error);
    return c.json({ error: 'internal' }, 500);
  });
  app.notFound((c) => c.json({ error: 'not-found' }, 404));
  app.use(securityHeaders(), guard(options));
  app.route('/api', api(options));
  app.route('/', staticFiles(options));
  return app;
}

function listen(server: ServerType, host: string, port: number): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE' ? new PortTakenError(port, { cause: error }) : error);
    });
    server.listen(port, host, () => resolve(server.address() as AddressInfo));
  });
}

function close(server: ServerType): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()));
    if ('closeAllConnections' in server) server.closeAllConnections();
  });
}

function reachableName(host: string): string {
  return host === '0.0.0.0' || host === '::' ? 'localhost' : urlHost(host);
}

/**
 * Serves the local chat.
 * @throws {PortTakenError} where another program listens on the port.
 */
export async function startWeb(options: WebOptions): Promise<WebServer> {
  const app = createWebApp(options);
  // The process has other users of the global Request and Response; theirs stay as they are.
  const server = createAdaptorServer({ fetch: app.fetch, overrideGlobalObjects: false });
  const { port } = await listen(server, options.host, options.port);
  return { url: `http://${reachableName(options.host)}:${port}/`, close: () => close(server) };
}
