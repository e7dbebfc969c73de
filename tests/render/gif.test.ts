import { createCanvas, loadImage } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import type { Chart } from '../../src/charts/chart.js';
import { changedRect } from '../../src/render/changed-rect.js';
import { draw } from '../../src/render/draw.js';
import { apart } from './pixels.js';
import { flow } from './samples/flow.js';

const still = flow('en');

const animation = (count: number): Chart => ({
  ...still,
  frames: Array.from({ length: count }, (_, at) => ({
    panels: still.panels.map((panel) => ({
      ...panel,
      callouts: [],
      zones: [],
      series: panel.series.map((one) => ({
        ...one,
        points: one.points.map(({ x, y }) => ({ x, y: y === null ? null : y * 2 ** -at })),
      })),
    })),
    verdict: `step ${at}`,
  })),
});

/** The image blocks of a GIF: each one's place and size, and how long it stands, in hundredths of a second (GIF89a). */
function framesOf(bytes: Uint8Array) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tableBytes = (flags: number) => (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0);
  let at = 13 + tableBytes(view.getUint8(10));
  const skipBlocks = () => {
    for (let size = view.getUint8(at++); size > 0; size = view.getUint8(at++)) at += size;
  };
  const frames: { left: number; top: number; width: number; height: number; delay: number }[] = [];
  let delay = 0;
  while (view.getUint8(at) !== 0x3b) {
    if (view.getUint8(at) === 0x21) {
      if (view.getUint8(at + 1) === 0xf9) delay = view.getUint16(at + 4, true);
      at += 2;
    } else {
      const [left = 0, top = 0, width = 0, height = 0] = [1, 3, 5, 7].map((by) =>
        view.getUint16(at + by, true),
      );
      frames.push({ left, top, width, height, delay });
      at += 10 + tableBytes(view.getUint8(at + 9)) + 1;
    }
    skipBlocks();
  }
  return frames;
}

describe('an animation', () => {
  it('is a GIF of its frames, the last of which stands longest, well under a megabyte', async () => {
    const { bytes, mime, width, height, alt } = await draw(animation(30), 'light');
    expect([mime, width, height, alt]).toEqual(['image/gif', 800, 500, still.alt]);
    expect(new TextDecoder().decode(bytes.subarray(0, 6))).toBe('GIF89a');
    const frames = framesOf(bytes);
    expect(frames).toHaveLength(30);
    expect(frames.slice(0, -1).every(({ delay }) => delay === 16)).toBe(true);
    expect(frames.at(-1)?.delay).toBeGreaterThan(100);
    expect(bytes.byteLength).toBeLessThan(500_000);
  });

  it('draws again only what changed', async () => {
    const [whole, next] = framesOf((await draw(animation(2), 'dark')).bytes);
    expect(whole).toMatchObject({ left: 0, top: 0, width: 800, height: 500 });
    expect(next?.top).toBeGreaterThan(60);
    expect((next?.width ?? 0) * (next?.height ?? 0)).toBeLessThan(0.8 * 800 * 500);
  });

  it('looks as the still picture does', async () => {
    const { bytes } = await draw(
      { ...still, frames: [{ panels: still.panels, verdict: still.verdict }] },
      'light',
    );
    const read = async (data: Uint8Array) => {
      const ctx = createCanvas(800, 500).getContext('2d');
      ctx.drawImage(await loadImage(Buffer.from(data)), 0, 0, 800, 500);
      return ctx.getImageData(0, 0, 800, 500).data;
    };
    const [moving, png] = await Promise.all([read(bytes), read((await draw(still, 'light')).bytes)]);
    let far = 0;
    for (let i = 0; i < png.length; i += 4)
      if (apart([...moving.slice(i, i + 3)], [...png.slice(i, i + 3)]) > 60) far++;
    expect(far / (png.length / 4)).toBeLessThan(0.01);
  });

  it('has the same bytes again', async () => {
    const [one, other] = [await draw(animation(3), 'light'), await draw(animation(3), 'light')];
    expect(Buffer.compare(one.bytes, other.bytes)).toBe(0);
  });
});

describe('what changed between two pictures', () => {
  it('is the smallest rectangle around it', () => {
    const before = new Uint32Array(12);
    const after = before.slice();
    after[1 * 4 + 1] = 7;
    after[2 * 4 + 3] = 7;
    expect(changedRect(before, after, 4)).toEqual({ x: 1, y: 1, width: 3, height: 2 });
  });

  it('is all of it where there was none before, and one pixel where nothing changed', () => {
    const same = new Uint32Array(12);
    expect(changedRect(undefined, same, 4)).toEqual({ x: 0, y: 0, width: 4, height: 3 });
    expect(changedRect(same, same.slice(), 4)).toEqual({ x: 0, y: 0, width: 1, height: 1 });
  });
});
