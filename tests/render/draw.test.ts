import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/i18n/language.js';
import { draw } from '../../src/render/draw.js';
import { THEMES } from '../../src/render/theme.js';
import { AWKWARD, around, lineThrough, wordy } from './awkward.js';
import { apart, channels, pixelsOf } from './pixels.js';
import { flow } from './samples/flow.js';
import { PLATES, SAMPLES } from './samples.js';

const ALL = Object.entries({ ...SAMPLES, ...PLATES, ...AWKWARD });
const EVERY = ALL.flatMap(([name, make]) =>
  LANGUAGES.flatMap((language) =>
    (['light', 'dark'] as const).map((theme) => ({ name, language, theme, chart: make(language) })),
  ),
);
const BORDER = 8;

describe('draw', () => {
  it('gives a PNG of 1280 × 800 pixels with the chart’s alt text', async () => {
    const picture = await draw(flow('en'), 'light');
    const header = Buffer.from(picture.bytes).subarray(0, 24);
    expect(header.subarray(1, 4).toString()).toBe('PNG');
    expect([header.readUInt32BE(16), header.readUInt32BE(20)]).toEqual([1280, 800]);
    expect(picture).toMatchObject({ mime: 'image/png', width: 1280, height: 800, alt: flow('en').alt });
  });

  it('owns its bytes, so that a worker can hand them over', async () => {
    const { bytes } = await draw(flow('en'), 'light');
    expect(bytes.buffer.byteLength).toBe(bytes.byteLength);
    expect(structuredClone(bytes, { transfer: [bytes.buffer] }).length).toBeGreaterThan(0);
  });

  it('gives the same bytes for the same chart', async () => {
    const [one, two] = [await draw(flow('fa'), 'dark'), await draw(flow('fa'), 'dark')];
    expect(Buffer.compare(one.bytes, two.bytes)).toBe(0);
  });

  it('keeps nothing of the picture before on the thread’s page', async () => {
    const { bytes } = await draw(flow('en'), 'light');
    for (const make of [...Object.values({ ...SAMPLES, ...PLATES }), wordy]) await draw(make('fa'), 'dark');
    expect(Buffer.compare((await draw(flow('en'), 'light')).bytes, bytes)).toBe(0);
  });

  it('draws well after a picture that failed half-way', async () => {
    const { bytes } = await draw(flow('en'), 'light');
    const undrawable = around({
      series: [lineThrough([1, 2, 3], { label: '', dash: 'no such dash' as 'solid' })],
    });
    await expect(draw(undrawable('en'), 'dark')).rejects.toThrow();
    expect(Buffer.compare((await draw(flow('en'), 'light')).bytes, bytes)).toBe(0);
  });

  it('gives Node the turn in which it frees native memory, however busy the thread', async () => {
    let turned = false;
    setImmediate(() => {
      turned = true;
    });
    await draw(flow('en'), 'light');
    expect(turned).toBe(true);
  });

  it('is light on light and dark on dark paper', async () => {
    for (const theme of ['light', 'dark'] as const) {
      const pixels = await pixelsOf(flow('en'), theme);
      expect(pixels.at(2, 2)).toEqual(channels(THEMES[theme].paper));
    }
  });

  it.each(EVERY)('leaves the page’s edge free: $name, $language, $theme', async ({ chart, theme }) => {
    const pixels = await pixelsOf(chart, theme);
    const paper = channels(THEMES[theme].paper);
    const inked: string[] = [];
    for (let y = 0; y < pixels.height; y++) {
      const edgeRow = y < BORDER || y >= pixels.height - BORDER;
      for (let x = 0; x < pixels.width; x++) {
        if (!edgeRow && x === BORDER) x = pixels.width - BORDER;
        if (apart(pixels.at(x, y), paper) > 0) inked.push(`${x},${y}`);
      }
    }
    expect(inked).toEqual([]);
  });
});
