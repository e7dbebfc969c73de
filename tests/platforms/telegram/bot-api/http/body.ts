import type { IncomingMessage } from 'node:http';
import { ApiError } from '../api-error.js';
import { Upload } from './upload.js';

/** What a call brought, before it is read against the method's types. */
export interface Fields {
  readonly values: Readonly<Record<string, unknown>>;
  readonly files: ReadonlyMap<string, Upload>;
  /** Whether the values are strings that stand for something else, as in forms and addresses. */
  readonly asStrings: boolean;
}

const LARGEST = 50 * 1024 * 1024;

/**
 * The whole body, or undefined where the client left in the middle.
 * @throws {ApiError} 413 where it is larger than the Bot API takes.
 */
export async function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of request) {
      size += chunk.length;
      if (size <= LARGEST) chunks.push(chunk);
    }
  } catch {
    return undefined;
  }
  if (!request.complete) return undefined;
  if (size > LARGEST) throw new ApiError(413, 'Request Entity Too Large');
  return Buffer.concat(chunks);
}

/** Resolves once `bytes` of the body have come, or all of a shorter one. */
export function readSome(request: IncomingMessage, bytes: number): Promise<void> {
  let size = 0;
  return new Promise((resolve) => {
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size >= bytes) resolve();
    });
    request.on('close', resolve);
    request.on('end', resolve);
    request.on('error', () => resolve());
  });
}

async function readForm(body: Buffer, type: string): Promise<Fields> {
  const values: Record<string, unknown> = {};
  const files = new Map<string, Upload>();
  const form = await new Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData();
  for (const [name, value] of form) {
    if (typeof value === 'string') values[name] = value;
    else files.set(name, new Upload(value.name, value.type, Buffer.from(await value.arrayBuffer())));
  }
  return { values, files, asStrings: true };
}

function readJson(body: Buffer): Fields {
  const values: unknown = body.length > 0 ? JSON.parse(body.toString('utf8')) : {};
  if (typeof values !== 'object' || values === null || Array.isArray(values)) throw new Error('no object');
  return { values: values as Record<string, unknown>, files: new Map(), asStrings: false };
}

/**
 * The fields of a call, from its address (GET) or its body.
 * @throws {ApiError} 400 where the body is not what its type says.
 */
export async function readFields(body: Buffer, type: string, query: URLSearchParams): Promise<Fields> {
  const inAddress = Object.fromEntries(query);
  if (body.length === 0) return { values: inAddress, files: new Map(), asStrings: true };
  try {
    const fields = type.startsWith('application/json') ? readJson(body) : await readForm(body, type);
    return { ...fields, values: { ...inAddress, ...fields.values } };
  } catch {
    throw new ApiError(400, "Bad Request: can't parse the request body");
  }
}
