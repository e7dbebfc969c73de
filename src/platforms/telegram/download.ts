import { boundedBody } from '../bounded-body.js';

/** How long a download may take, in ms. */
const PATIENCE = 15_000;
const SAFE_PATH = /^[\w-]+(?:\/[\w.-]+)+$/;
const OFFICIAL = 'https://api.telegram.org';

/** Fetches a file by the path Telegram names, at most so many bytes. */
export type Download = (path: string, most: number) => Promise<Uint8Array>;

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
    return boundedBody(answer.body, most);
  };
}
