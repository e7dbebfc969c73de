const NO_FILTER = 0;
const RGB = 0xffffff;

let rows = new Uint8Array();

/**
 * Pixels, [height, width, 4] in the order red, green, blue, alpha, as PNG's unfiltered rows without alpha: one byte
 * that names the filter, then three a pixel. The memory is the thread's own and used again by the next call. Takes four
 * bytes at once in the order of little-endian machines, the only ones the canvas is built for; so `pixels` must begin
 * at a multiple of four in their buffer.
 */
export function packRows(pixels: Uint8Array, width: number, height: number): Uint8Array {
  const length = (1 + 3 * width) * height;
  if (rows.length !== length) rows = new Uint8Array(length);
  const bytes = rows;
  const words = new Uint32Array(bytes.buffer, 0, length >> 2);
  const colours = new Uint32Array(pixels.buffer, pixels.byteOffset, width * height);
  let from = 0;
  let to = 0;
  for (let row = 0; row < height; row++) {
    bytes[to++] = NO_FILTER;
    const end = from + width;
    // Three whole words take four pixels, once the bytes lie at a word's start.
    while ((to & 3) !== 0 && from < end) to = packOne(bytes, colours[from++] ?? 0, to);
    const whole = end - ((end - from) & 3);
    let word = to >> 2;
    to += 3 * (whole - from);
    for (; from < whole; from += 4) {
      const second = colours[from + 1] ?? 0;
      const third = colours[from + 2] ?? 0;
      words[word++] = ((colours[from] ?? 0) & RGB) | (second << 24);
      words[word++] = ((second >>> 8) & 0xffff) | (third << 16);
      words[word++] = ((third >>> 16) & 0xff) | ((colours[from + 3] ?? 0) << 8);
    }
    while (from < end) to = packOne(bytes, colours[from++] ?? 0, to);
  }
  return bytes;
}

function packOne(bytes: Uint8Array, colour: number, to: number): number {
  bytes[to] = colour;
  bytes[to + 1] = colour >>> 8;
  bytes[to + 2] = colour >>> 16;
  return to + 3;
}
