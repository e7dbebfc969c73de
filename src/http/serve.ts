import type { AddressInfo } from 'node:net';
import { createAdaptorServer, type ServerType } from '@hono/node-server';
import type { Hono } from 'hono';

/** How often a closing server looks for connections gone idle, in milliseconds. */
const IDLE_CHECK = 20;

/** An HTTP server under way. */
export interface Served {
  readonly port: number;
  /** Takes nothing new, waits for what is under way for at most so long, and drops the rest. */
  close(graceMilliseconds?: number): Promise<void>;
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

function listen(server: ServerType, host: string, port: number): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE' ? new PortTakenError(port, { cause: error }) : error);
    });
    server.listen(port, host, () => resolve(server.address() as AddressInfo));
  });
}

function close(server: ServerType, graceMilliseconds: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const drop = () => 'closeAllConnections' in server && server.closeAllConnections();
    const late = setTimeout(drop, graceMilliseconds);
    // A client that keeps its connection after the last answer would hold the server open.
    const dropIdle = () => 'closeIdleConnections' in server && server.closeIdleConnections();
    const idle = setInterval(dropIdle, IDLE_CHECK);
    server.close((error) => {
      clearTimeout(late);
      clearInterval(idle);
      if (error) reject(error);
      else resolve();
    });
  });
}

/**
 * Serves an app over HTTP; port 0 takes any free one.
 * @throws {PortTakenError} where another program listens on the port.
 */
export async function serve(app: Hono, host: string, port: number): Promise<Served> {
  // The process has other users of the global Request and Response; theirs stay as they are.
  const server = createAdaptorServer({ fetch: app.fetch, overrideGlobalObjects: false });
  const address = await listen(server, host, port);
  return { port: address.port, close: (graceMilliseconds = 0) => close(server, graceMilliseconds) };
}
