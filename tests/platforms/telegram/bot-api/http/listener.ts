import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

/** A server on this machine whose connections can be cut. */
export interface Listener {
  readonly port: number;
  /** Cuts every open connection; gives how many there were. */
  cut(): number;
  close(): Promise<void>;
}

/** Starts a server; `port` 0 takes any that is free. */
export async function listen(
  port: number,
  serve: (request: IncomingMessage, response: ServerResponse) => Promise<void>,
): Promise<Listener> {
  const sockets = new Set<Socket>();
  const server = createServer((request, response) => {
    serve(request, response).catch((error: unknown) => {
      if (!response.headersSent) response.writeHead(500).end(String(error));
    });
  });
  // Clients decide themselves how long they keep a connection.
  server.keepAliveTimeout = 0;
  server.requestTimeout = 0;
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });

  function cut(): number {
    const open = sockets.size;
    for (const socket of sockets) socket.destroy();
    return open;
  }

  return {
    port: (server.address() as AddressInfo).port,
    cut,
    close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      cut();
      return closed;
    },
  };
}
