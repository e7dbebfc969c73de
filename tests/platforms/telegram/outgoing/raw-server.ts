import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type AddressInfo, createServer as createSocketServer, type Server } from 'node:net';

/** A request as the server has read it. */
export interface Got {
  readonly method: string;
  readonly form: FormData | undefined;
  readonly json: Readonly<Record<string, unknown>> | undefined;
}

/** What the server does with one request. */
export type Treatment = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>;

/** A Bot API server on a raw socket, which treats the n-th request as the n-th treatment says, and then answers all. */
export async function startRawServer(...treatments: Treatment[]) {
  /** Requests that came whole and were carried out. */
  const done: Got[] = [];
  let requests = 0;
  const answer = answered(done);
  const server = createServer((request, response) => {
    void (treatments[requests++] ?? answer)(request, response);
  });
  const port = await listen(server);
  return {
    root: `http://127.0.0.1:${port}`,
    done,
    requests: () => requests,
    stop: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
    /** Carries the request out without saying so: the connection is cut. */
    doneButCut: (async (request, response) => {
      await carryOut(done, request);
      response.socket?.resetAndDestroy();
    }) satisfies Treatment,
  };
}

/** A server that takes connections and never says a word. */
export async function startSilentServer() {
  let connections = 0;
  const server = createSocketServer((socket) => {
    connections++;
    socket.on('error', () => undefined).resume();
  });
  const port = await listen(server);
  return {
    port,
    connections: () => connections,
    stop: () => new Promise((resolve) => server.close(resolve)),
  };
}

/** Cuts the connection once so many bytes of the body were read. */
export function cutAfter(bytes: number): Treatment {
  return (request) => {
    let read = 0;
    request.on('error', () => undefined);
    request.on('data', (chunk: Buffer) => {
      read += chunk.length;
      if (read >= bytes) request.socket.resetAndDestroy();
    });
  };
}

/** Refuses, as Telegram words it. */
export function refusing(status: number, description: string, parameters?: object): Treatment {
  return async (request, response) => {
    await bodyOf(request);
    const body = { ok: false, error_code: status, description, ...(parameters ? { parameters } : {}) };
    response.writeHead(status, description, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  };
}

/** Reads the request and says nothing. */
export const hanging: Treatment = async (request) => {
  await bodyOf(request);
};

function answered(done: Got[]): Treatment {
  return async (request, response) => {
    await carryOut(done, request);
    const body = JSON.stringify({ ok: true, result: { message_id: done.length } });
    response.writeHead(200, { 'content-type': 'application/json' }).end(body);
  };
}

async function carryOut(done: Got[], request: IncomingMessage): Promise<void> {
  const bytes = await bodyOf(request);
  const type = request.headers['content-type'] ?? '';
  const form = type.startsWith('multipart/')
    ? await new Response(new Uint8Array(bytes), { headers: { 'content-type': type } }).formData()
    : undefined;
  const json = form ? undefined : JSON.parse(bytes.toString());
  done.push({ method: request.url?.split('/').at(-1) ?? '', form, json });
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks);
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}
