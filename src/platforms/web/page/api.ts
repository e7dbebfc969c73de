import type { Language, MessageBody, PageData, WireReply } from './wire.js';

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

/** Sends a message and waits for its reply. @throws where it fails or `signal` is aborted. */
export async function postMessage(body: MessageBody, signal: AbortSignal): Promise<WireReply> {
  const headers = { 'Content-Type': 'application/json' };
  return json(await fetch('/api/message', { method: 'POST', headers, body: JSON.stringify(body), signal }));
}
