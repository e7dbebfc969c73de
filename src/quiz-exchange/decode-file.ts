import { LIMITS } from './limits.js';
import { Refused } from './refused.js';

/** How files begin that are no text at all, whatever their name says. */
const BINARIES = [
  { kind: 'workbook', bytes: [0x50, 0x4b] },
  { kind: 'workbook', bytes: [0xd0, 0xcf, 0x11, 0xe0] },
  { kind: 'archive', bytes: [0x1f, 0x8b] },
  { kind: 'archive', bytes: [0x37, 0x7a, 0xbc, 0xaf] },
  { kind: 'archive', bytes: [0x52, 0x61, 0x72, 0x21] },
  { kind: 'pdf', bytes: [0x25, 0x50, 0x44, 0x46] },
  { kind: 'picture', bytes: [0x89, 0x50, 0x4e, 0x47] },
  { kind: 'picture', bytes: [0xff, 0xd8, 0xff] },
] as const;

const MARKS = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
] as const;

/** What Persian written in Windows-1256 consists of beyond ASCII. */
const PERSIAN = /[\p{Script=Arabic}\p{Join_Control}\u060c\u061b\u061f\u0640«»\u2018-\u201d\u2026–—×÷]/gu;
const BEYOND_ASCII = /[^\0-\x7f]/gu;
const SHARE_OF_PERSIAN = 0.9;
const LINE_FEED = 0x0a;

const begins = (bytes: Uint8Array, start: readonly number[]) =>
  start.every((byte, index) => bytes[index] === byte);

function decoded(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** UTF-16 of text in Latin letters has a zero in every second byte, on its side. */
function unmarkedUtf16(bytes: Uint8Array): string | undefined {
  const zeros = [0, 0];
  for (const [index, byte] of bytes.entries()) if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (Math.max(even, odd) < bytes.length / 8 || Math.min(even, odd) > bytes.length / 64) return undefined;
  return even > odd ? 'utf-16be' : 'utf-16le';
}

function encodingOf(bytes: Uint8Array): string | undefined {
  return MARKS.find(({ bytes: mark }) => begins(bytes, mark))?.encoding ?? unmarkedUtf16(bytes);
}

/** The line of the first place where the bytes are no UTF-8: everything before it is. */
function firstBrokenLine(bytes: Uint8Array): number {
  const lenient = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const at = lenient.indexOf('\ufffd');
  return at < 0 ? 1 : lineAt(lenient, at);
}

function persian(bytes: Uint8Array): string | undefined {
  const text = new TextDecoder('windows-1256').decode(bytes);
  const beyond = text.match(BEYOND_ASCII)?.length ?? 0;
  return (text.match(PERSIAN)?.length ?? 0) >= SHARE_OF_PERSIAN * beyond ? text : undefined;
}

/** The line, from 1, of a place in a text. */
export function lineAt(text: string, at: number): number {
  return text.slice(0, at).split('\n').length;
}

function textOf(bytes: Uint8Array): string {
  const encoding = encodingOf(bytes);
  if (encoding !== undefined) {
    const text = decoded(bytes, encoding);
    if (text !== undefined) return text;
    throw new Refused('exchange-encoding', {}, encoding === 'utf-8' ? firstBrokenLine(bytes) : 1);
  }
  const zero = bytes.indexOf(0);
  if (zero >= 0) {
    const line = bytes.subarray(0, zero).filter((byte) => byte === LINE_FEED).length + 1;
    throw new Refused('exchange-zero-byte', {}, line);
  }
  const text = decoded(bytes, 'utf-8') ?? persian(bytes);
  if (text === undefined) throw new Refused('exchange-encoding', {}, firstBrokenLine(bytes));
  return text;
}

/**
 * The text of a file, every line ended by `\n`: UTF-8 with or without its mark, UTF-16, or Persian in Windows-1256.
 * @throws {Refused} where it is too large (before it is looked at), no text, or in no encoding that can be told.
 */
export function decodeFile(bytes: Uint8Array): string {
  if (bytes.length > LIMITS.bytes) {
    throw new Refused('exchange-file-size', { size: bytes.length / 1000, most: LIMITS.bytes / 1000 });
  }
  const binary = BINARIES.find(({ bytes: start }) => begins(bytes, start));
  if (binary) throw new Refused('exchange-no-text', { kind: binary.kind });
  const text = textOf(bytes).replace(/\r\n?/g, '\n');
  const zero = text.indexOf('\0');
  if (zero >= 0) throw new Refused('exchange-zero-byte', {}, lineAt(text, zero));
  // Stand-ins of our own; in a text they mean nothing.
  return text.replace(/[\ue000-\uf8ff]/g, '');
}
