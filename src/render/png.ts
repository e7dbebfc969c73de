import { crc32, deflateSync } from 'node:zlib';
import { packRows } from './png-rows.js';

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const EIGHT_BITS = 8;
const TRUECOLOUR = 2;
const PERCEPTUAL = 0;
// Of zlib's levels and strategies and PNG's filters, the least time × bytes on our flat colours.
const DEFLATE = { level: 3, chunkSize: 2 ** 18 };

/**
 * Opaque pixels, [height, width, 4] in the order red, green, blue, alpha, as a PNG without alpha, pixel for pixel the
 * same (PNG, third edition, W3C 2025). The bytes are in memory of their own, so that a worker can hand them over
 * without a copy.
 */
export function encodePng(pixels: Uint8Array, width: number, height: number): Uint8Array<ArrayBuffer> {
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  header.set([EIGHT_BITS, TRUECOLOUR], 8);
  const data = deflateSync(packRows(pixels, width, height), DEFLATE);
  return joined([
    SIGNATURE,
    ...chunk('IHDR', header),
    ...chunk('sRGB', Uint8Array.of(PERCEPTUAL)),
    ...chunk('IDAT', data),
    ...chunk('IEND', new Uint8Array()),
  ]);
}

function chunk(type: string, data: Uint8Array): Uint8Array[] {
  const name = new TextEncoder().encode(type);
  return [bigEndian(data.length), name, data, bigEndian(crc32(data, crc32(name)))];
}

function bigEndian(value: number): Uint8Array {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value);
  return bytes;
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
