import { TooLongFile } from '../chat/sent-file.js';

/** The bytes of a body, at most so many. @throws {TooLongFile} where there are more; the rest is then not fetched. */
export async function boundedBody(body: ReadableStream<Uint8Array>, most: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  const reader = body.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    length += part.value.length;
    if (length > most) {
      await reader.cancel();
      throw new TooLongFile('longer than its sender said');
    }
    parts.push(part.value);
  }
  return Buffer.concat(parts);
}
