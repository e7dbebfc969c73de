import { type Canvas, createCanvas, GifEncoder } from '@napi-rs/canvas';
import { changedRect } from './changed-rect.js';
import { HEIGHT, WIDTH } from './page-size.js';

/** How large an animation is, as a share of a still picture: a phone shows both as wide as its screen. */
const SHARE = 0.625;

/** How long a frame stands, and how long the last one does, milliseconds. */
const DELAY = 160;
const LAST_DELAY = 2400;

/** NeuQuant's sample step, 1 to 30: the pages have few colours, which a few samples find as well. */
const QUALITY = 30;

/** An animation's bytes; `width` and `height` in pixels. */
export interface Gif {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly width: number;
  readonly height: number;
}

/**
 * An endless animation of so many pages as a GIF (GIF89a, CompuServe 1990), each drawn just before it is encoded: the first
 * whole, of the others the rectangle that changed.
 */
export function encodeGif(count: number, page: (at: number) => Canvas): Gif {
  const [width, height] = [WIDTH * SHARE, HEIGHT * SHARE];
  using encoder = new GifEncoder(width, height, { quality: QUALITY });
  const small = createCanvas(width, height).getContext('2d');
  let before: Uint32Array | undefined;
  for (let at = 0; at < count; at++) {
    small.drawImage(page(at), 0, 0, width, height);
    const pixels = pixelsOf(small.canvas).slice();
    const { x, y, ...size } = changedRect(before, pixels, width);
    const { data } = small.getImageData(x, y, size.width, size.height);
    const delay = at === count - 1 ? LAST_DELAY : DELAY;
    encoder.addFrame(new Uint8Array(data.buffer), size.width, size.height, { delay, left: x, top: y });
    before = pixels;
  }
  return { bytes: Uint8Array.from(encoder.finish()), width, height };
}

/** A picture's pixels as they are now, [height, width]. */
function pixelsOf(canvas: Canvas): Uint32Array {
  const { buffer, byteOffset, byteLength } = canvas.data();
  return new Uint32Array(buffer, byteOffset, byteLength / Uint32Array.BYTES_PER_ELEMENT);
}
