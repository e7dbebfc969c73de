import type { Language, MessageBody, PageData, WireEvent, WireProgress, WireReply } from './wire.js';

/** One event a line: how an answer that takes long is told of. */
const LINES = 'application/x-ndjson';
/** The status of a server that fails. */
const FAILED = 500;

/** The server answered, but not with what was asked for. `status` is its HTTP status. */
export class HttpError extends Error {
  override readonly name = 'HttpError';
  readonly status: number;

  constructor(status: number) {
    super(`HTTP ${status}`);
    this.status = status;
  }
}

async function json<T>(response: Response): Promise<T> {
  if (!response.ok) throw new HttpError(response.status);
  return response.json();
}

/** Fetches the page's words and commands. @throws where the server cannot be reached or refuses. */
export async function fetchPage(language: Language): Promise<PageData> {
  return json(await fetch(`/api/page?lang=${language}`));
}

async function* linesOf(body: ReadableStream<BufferSource>): AsyncGenerator<string> {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    const lines = (rest + part.value).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
}

async function lateReply(
  body: ReadableStream<BufferSource>,
  onProgress: (progress: WireProgress) => void,
): Promise<WireReply> {
  for await (const line of linesOf(body)) {
    const event = JSON.parse(line) as WireEvent;
    if ('reply' in event) return event.reply;
    if ('error' in event) throw new HttpError(FAILED);
    onProgress(event.progress);
  }
  throw new HttpError(FAILED);
}

/**
 * Sends a message and waits for its reply; where that takes long, `onProgress` is told how the work stands.
 * @throws where it fails or `signal` is aborted.
 */
export async function postMessage(
  body: MessageBody,
  signal: AbortSignal,
  onProgress: (progress: WireProgress) => void,
): Promise<WireReply> {
  const headers = { 'Content-Type': 'application/json', Accept: `${LINES}, application/json` };
  const response = await fetch('/api/message', {
    method: 'POST',
    headers,
    body: JSON.stringify(body),
    signal,
  });
  if (!response.body || !response.headers.get('Content-Type')?.startsWith(LINES)) return json(response);
  return lateReply(response.body, onProgress);
}
