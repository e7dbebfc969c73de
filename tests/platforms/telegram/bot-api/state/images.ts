/** What a picture's first bytes say about it. */
export interface ImageFacts {
  readonly mime: 'image/png' | 'image/jpeg' | 'image/gif' | 'image/webp';
  readonly width: number;
  readonly height: number;
}

function jpegSize(bytes: Buffer): { width: number; height: number } | undefined {
  let place = 2;
  while (place + 9 < bytes.length && bytes[place] === 0xff) {
    const marker = bytes[place + 1] ?? 0;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { height: bytes.readUInt16BE(place + 5), width: bytes.readUInt16BE(place + 7) };
    place += 2 + bytes.readUInt16BE(place + 2);
  }
  return undefined;
}

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const PNG_END = Buffer.from('IEND');

/** A PNG that was cut short has no end chunk, and is no picture to Telegram. */
function pngFacts(bytes: Buffer): ImageFacts | undefined {
  if (bytes.length < 33 || bytes.subarray(-12).indexOf(PNG_END) < 0) return undefined;
  return { mime: 'image/png', width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

/** Looks at a picture's bytes; undefined where they are no picture that Telegram reads. */
export function imageFacts(bytes: Buffer): ImageFacts | undefined {
  if (bytes.subarray(0, 8).equals(PNG)) return pngFacts(bytes);
  if (bytes[0] === 0xff && bytes[1] === 0xd8) {
    const size = jpegSize(bytes);
    return size && { mime: 'image/jpeg', ...size };
  }
  const head = bytes.subarray(0, 12).toString('latin1');
  if (/^GIF8[79]a/.test(head) && bytes.length > 10)
    return { mime: 'image/gif', width: bytes.readUInt16LE(6), height: bytes.readUInt16LE(8) };
  if (head.startsWith('RIFF') && head.endsWith('WEBP')) return { mime: 'image/webp', width: 1, height: 1 };
  return undefined;
}
