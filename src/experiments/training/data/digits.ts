import { ALPHABET, CLASSES, PIXELS } from './digits-text.js';

/** Pixels of one image. */
export const PIXELS_PER_DIGIT = 64;

const GREYS = 17;
const BASE = ALPHABET.length;

/** The handwritten digits, in the order of their source. */
export interface Digits {
  /** Grey values 0–16, [1797, 64], row-major. */
  readonly pixels: Uint8Array;
  /** Which digit each is, 0–9. */
  readonly classes: Uint8Array;
}

let read: Digits | undefined;

/** All 1,797 digits of UCI's test set, read once (Alpaydin & Kaynak 1998; see `README.md`). */
export function digits(): Digits {
  read ??= { pixels: pixelsOf(PIXELS), classes: Uint8Array.from(CLASSES.replaceAll('\n', ''), Number) };
  return read;
}

function pixelsOf(text: string): Uint8Array {
  const places = Uint8Array.from(text.replaceAll('\n', ''), (character) => ALPHABET.indexOf(character));
  const pixels = new Uint8Array((places.length / 2) * 3);
  for (let pair = 0; pair < places.length / 2; pair++) {
    const triple = (places[2 * pair] as number) * BASE + (places[2 * pair + 1] as number);
    pixels[3 * pair] = Math.floor(triple / GREYS ** 2);
    pixels[3 * pair + 1] = Math.floor(triple / GREYS) % GREYS;
    pixels[3 * pair + 2] = triple % GREYS;
  }
  return pixels;
}
