import type { IncomingMessage, ServerResponse } from 'node:http';
import { ApiError } from '../api-error.js';
import type { Answer, Call } from '../call.js';
import type { LateOutcome, Outcome } from '../faults.js';
import { type Faults, refusalAnswer } from '../faults.js';
import type { Validators } from '../schemas/validators.js';
import type { StoredFile } from '../state/files.js';
import { type Address, readAddress } from './address.js';
import { readBody, readFields, readSome } from './body.js';
import { readParameters } from './parameters.js';

/** What the web server hands requests to. */
export interface Served {
  readonly faults: Faults;
  readonly validators: Validators;
  /** Keeps a call, whole or not. */
  note(call: Call): void;
  /** Something about a noted call changed. */
  changed(): void;
  /** Does what a call asks for, or says why not. */
  run(call: Call, gone: AbortSignal): Promise<Answer>;
  fileAt(token: string, path: string): StoredFile | undefined;
}

type MethodAddress = Extract<Address, { kind: 'method' }>;

function send(response: ServerResponse, answer: Answer): void {
  const body = JSON.stringify(answer);
  response.writeHead(answer.error_code ?? 200, {
    'Content-Type': 'application/json',
    'Content-Length': Buffer.byteLength(body),
  });
  response.end(body);
}

const refused = ({ code, description, parameters }: ApiError): Answer => ({
  ok: false,
  error_code: code,
  description,
  ...(parameters && { parameters }),
});

const nameOf = (outcome: Outcome): string => {
  if (outcome === 'pass') return 'pass';
  if ('status' in outcome) return `status: ${outcome.status}`;
  if ('cut' in outcome) return `cut: ${outcome.cut}`;
  return 'hang' in outcome ? `hang: ${outcome.hang}` : 'hold';
};

const left = (response: ServerResponse) => new Promise<void>((resolve) => response.once('close', resolve));

async function readCall(
  { method, token, query }: MethodAddress,
  request: IncomingMessage,
  validators: Validators,
): Promise<Call> {
  const cut = { method, token, params: {}, attached: new Map(), at: performance.now(), whole: false };
  const body = await readBody(request);
  if (!body) return cut;
  const fields = await readFields(body, request.headers['content-type'] ?? '', query);
  const { values, attached } = readParameters(method, fields, validators);
  return { ...cut, params: values, attached, at: performance.now(), whole: true };
}

/** Serves one request as the scripts and the methods say. */
export async function serve(
  request: IncomingMessage,
  response: ServerResponse,
  served: Served,
): Promise<void> {
  const address = readAddress(request.url);
  if (!address) return send(response, { ok: false, error_code: 404, description: 'Not Found' });
  if (address.kind === 'file') return sendFile(address, response, served);
  return serveMethod(address, request, response, served);
}

function sendFile(
  { token, path }: Extract<Address, { kind: 'file' }>,
  response: ServerResponse,
  served: Served,
) {
  const file = served.fileAt(token, path);
  if (!file) return send(response, { ok: false, error_code: 404, description: 'Not Found' });
  response.writeHead(200, { 'Content-Type': file.mime, 'Content-Length': file.bytes.length }).end(file.bytes);
}

async function serveMethod(
  address: MethodAddress,
  request: IncomingMessage,
  response: ServerResponse,
  served: Served,
): Promise<void> {
  const { method, token } = address;
  const early = served.faults.beforeBody(method);
  if (early !== undefined && early !== 'pass' && 'cut' in early && early.cut !== 'answer') {
    if (early.cut === 'body') await readSome(request, early.after);
    const at = performance.now();
    const scripted = nameOf(early);
    served.note({ method, token, params: {}, attached: new Map(), at, whole: false, scripted });
    request.socket.destroy();
    return;
  }
  const read = await readCall(address, request, served.validators).catch((error: unknown) => error);
  if (read instanceof ApiError) return send(response, refused(read));
  if (!isCall(read)) throw read;
  const outcome = early ?? (read.whole ? served.faults.afterBody(read) : undefined);
  const call: Call =
    outcome === undefined || outcome === 'pass' ? read : { ...read, scripted: nameOf(outcome) };
  served.note(call);
  if (!call.whole) return;
  await finish(call, outcome ?? 'pass', response, served);
  served.changed();
}

const isCall = (value: unknown): value is Call =>
  typeof value === 'object' && value !== null && 'attached' in value;

async function finish(
  call: Call,
  outcome: LateOutcome,
  response: ServerResponse,
  served: Served,
): Promise<void> {
  const gone = new AbortController();
  response.once('close', () => gone.abort());
  if (outcome !== 'pass' && 'status' in outcome) {
    call.answer = refusalAnswer(outcome);
    return send(response, call.answer);
  }
  if (outcome !== 'pass' && 'hold' in outcome) await outcome.hold;
  if (outcome !== 'pass' && 'hang' in outcome && outcome.hang === 'undone') return left(response);
  const answer = await served.run(call, gone.signal);
  if (outcome !== 'pass' && 'cut' in outcome) return void response.socket?.destroy();
  if (outcome !== 'pass' && 'hang' in outcome) {
    served.changed();
    return left(response);
  }
  if (gone.signal.aborted) return;
  call.answer = answer;
  send(response, answer);
}
