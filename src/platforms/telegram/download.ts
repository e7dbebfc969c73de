import { TooLongFile } from '../../chat/sent-file.js';

/** How long a download may take, in ms. */
const PATIENCE = 15_000;
const SAFE_PATH = /^[\w-]+(?:\/[\w.-]+)+$/;
const OFFICIAL = 'https://api.telegram.org';

/** Fetches a file by the path Telegram names, at most so many bytes. */
export type Download = (path: string, most: number) => Promise<Uint8Array>;

async function bounded(body: ReadableStream<Uint8Array>, most: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  const reader = body.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    length += part.value.length;
    if (length > most) {
      await reader.cancel();
      throw new TooLongFile('longer than Telegram said');
    }
    parts.push(part.value);
  }
  return Buffer.concat(parts);
}

/** Downloads of one bot. What they reject with never holds their address, which holds the token. */
export function downloadsOf(token: string, apiRoot: string = OFFICIAL): Download {
  return async (path, most) => {
    if (!SAFE_PATH.test(path) || path.includes('..')) throw new Error('Telegram names no file');
    let answer: Response;
    try {
      answer = await fetch(`${apiRoot}/file/bot${token}/${path}`, { signal: AbortSignal.timeout(PATIENCE) });
    } catch {
      throw new Error('The file could not be fetched from Telegram');
    }
    if (!answer.ok || !answer.body) throw new Error(`Telegram did not hand the file over: ${answer.status}`);
    return bounded(answer.body, most);
  };
}
