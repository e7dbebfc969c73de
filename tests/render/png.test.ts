import { createCanvas, loadImage } from '@napi-rs/canvas';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/i18n/language.js';
import { registerFonts } from '../../src/render/fonts.js';
import { drawPage } from '../../src/render/page.js';
import { HEIGHT, WIDTH } from '../../src/render/page-size.js';
import { penOnPage } from '../../src/render/pen.js';
import { encodePng } from '../../src/render/png.js';
import { SAMPLES } from './samples.js';

/** A PNG's pixels, [height, width, 4], as the canvas' own decoder reads them. */
async function decoded(bytes: Uint8Array): Promise<Buffer> {
  const image = await loadImage(Buffer.from(bytes));
  const ctx = createCanvas(image.width, image.height).getContext('2d');
  ctx.drawImage(image, 0, 0);
  return ctx.canvas.data();
}

/** CRC-32 bit by bit (PNG, third edition, annex D), as unsigned. */
function crc(bytes: Uint8Array): number {
  let rest = 0xffffffff;
  for (const byte of bytes) {
    rest ^= byte;
    for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  }
  return ~rest >>> 0;
}

const everyPicture = Object.entries(SAMPLES).flatMap(([name, make]) =>
  LANGUAGES.flatMap((language) =>
    (['light', 'dark'] as const).map((theme) => ({ name, make, language, theme })),
  ),
);

describe('encodePng', () => {
  it.each(everyPicture)(
    'is read back pixel for pixel, in fewer bytes than the canvas’ own: $name, $language, $theme',
    async ({ make, language, theme }) => {
      registerFonts();
      const pen = penOnPage(language, theme);
      drawPage(pen, make(language));
      const pixels = pen.ctx.canvas.data();
      const theirs = pen.ctx.canvas.toBuffer('image/png');
      const bytes = encodePng(pixels, WIDTH, HEIGHT);
      expect(Buffer.compare(await decoded(bytes), pixels)).toBe(0);
      expect(bytes.length).toBeLessThan(theirs.length);
    },
  );

  it('takes pictures of any size, whatever their colours', async () => {
    const picture = fc
      .tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 6 }))
      .chain(([width, height]) =>
        fc.record({
          width: fc.constant(width),
          height: fc.constant(height),
          colours: fc.uint8Array({ minLength: width * height * 4, maxLength: width * height * 4 }),
        }),
      );
    await fc.assert(
      fc.asyncProperty(picture, async ({ width, height, colours }) => {
        const pixels = colours.map((channel, i) => (i % 4 === 3 ? 255 : channel));
        const read = await decoded(encodePng(pixels, width, height));
        expect([...read]).toEqual([...pixels]);
      }),
    );
  });

  it('writes chunks whose checksums hold, with a colour space and no alpha', () => {
    const bytes = Buffer.from(encodePng(new Uint8Array(4 * 5 * 3).fill(255), 5, 3));
    const chunks: string[] = [];
    let at = 8;
    while (at < bytes.length) {
      const end = at + 8 + bytes.readUInt32BE(at);
      expect(bytes.readUInt32BE(end)).toBe(crc(bytes.subarray(at + 4, end)));
      chunks.push(bytes.toString('latin1', at + 4, at + 8));
      at = end + 4;
    }
    expect(chunks).toEqual(['IHDR', 'sRGB', 'IDAT', 'IEND']);
    expect([...bytes.subarray(16, 29)]).toEqual([0, 0, 0, 5, 0, 0, 0, 3, 8, 2, 0, 0, 0]);
  });
});
