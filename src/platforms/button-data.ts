import type { Lines } from '../store/lines.js';

const KEPT = '#';

/**
 * Writes a command line as a button's data of at most `room` UTF-8 bytes: the line itself where it fits, else `#` and
 * the key it is kept under.
 */
export async function buttonData(line: string, room: number, lines: Lines): Promise<string> {
  if (Buffer.byteLength(line) <= room && !line.startsWith(KEPT)) return line;
  return `${KEPT}${await lines.keep(line)}`;
}

/** The line a button's data stands for, or undefined where it is not known any more. */
export async function lineOfButton(data: string, lines: Lines): Promise<string | undefined> {
  return data.startsWith(KEPT) ? lines.find(data.slice(KEPT.length)) : data;
}
