import type { SentFile } from '../../chat/sent-file.js';
import { boundedBody } from '../bounded-body.js';

/** How long a download may take, in ms. */
const PATIENCE = 15_000;

/** A file given to a slash command, as plain JSON data; `size` in bytes. */
export interface Attached {
  readonly name: string;
  readonly size: number;
  readonly url: string;
}

/** An attachment as a file that came with the message. */
export function sentAttachment({ name, size, url }: Attached): SentFile {
  return {
    name,
    size,
    async read(most) {
      const answer = await fetch(url, { signal: AbortSignal.timeout(PATIENCE) });
      if (!answer.ok || !answer.body) throw new Error(`Discord did not hand the file over: ${answer.status}`);
      return boundedBody(answer.body, most);
    },
  };
}
