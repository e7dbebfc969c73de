import type { IncomingMessage } from 'node:http';
import { ApiError, invalidForm, type Problem } from './api-error.js';

/** A file of a multipart request. */
export interface UploadedFile {
  /** The n of its part's name, `files[n]`. */
  readonly index: string;
  readonly filename: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

/** A request's or an answer's body: the JSON, and the files that came with it. */
export interface Body {
  readonly json: unknown;
  readonly files: readonly UploadedFile[];
}

/** Reads a request to its end. */
export async function readBytes(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ApiError(400, 50109, 'The request body contains invalid JSON.', [
      { path: [], message: `invalid JSON: ${text.slice(0, 100)}` },
    ]);
  }
}

async function parseForm(contentType: string, bytes: Uint8Array<ArrayBuffer>): Promise<Body> {
  const form = await new Response(bytes, { headers: { 'content-type': contentType } })
    .formData()
    .catch(() => {
      throw invalidForm([{ path: [], message: 'the multipart body cannot be read' }]);
    });
  const files: UploadedFile[] = [];
  const problems: Problem[] = [];
  let json: unknown;
  for (const [name, value] of form) {
    const index = /^files\[(\d+)\]$/.exec(name)?.[1];
    if (name === 'payload_json' && typeof value === 'string') json = parseJson(value);
    else if (index !== undefined && typeof value !== 'string') {
      const content = new Uint8Array(await value.arrayBuffer());
      files.push({ index, filename: value.name, contentType: value.type, bytes: content });
    } else problems.push({ path: [name], message: 'a part is named neither payload_json nor files[n]' });
  }
  if (problems.length > 0) throw invalidForm(problems);
  return { json: json ?? {}, files };
}

/**
 * Understands a body by its content type.
 * @throws {ApiError} where it is neither JSON nor multipart as the documents say.
 */
export async function parseBody(contentType: string, bytes: Uint8Array<ArrayBuffer>): Promise<Body> {
  if (bytes.length === 0) return { json: undefined, files: [] };
  if (contentType.startsWith('multipart/form-data')) return parseForm(contentType, bytes);
  if (contentType.startsWith('application/json'))
    return { json: parseJson(Buffer.from(bytes).toString()), files: [] };
  throw invalidForm([{ path: [], message: `a body of the type ${contentType || '(none)'}` }]);
}
