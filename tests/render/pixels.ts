import { createCanvas, loadImage } from '@napi-rs/canvas';
import type { Chart } from '../../src/charts/chart.js';
import { draw } from '../../src/render/draw.js';
import type { Theme } from '../../src/render/theme.js';

/** A drawn picture's pixels; each is [red, green, blue], 0–255. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly at: (x: number, y: number) => readonly [number, number, number];
}

/** Draws a chart and reads its PNG back. */
export async function pixelsOf(chart: Chart, theme: Theme = 'light'): Promise<Pixels> {
  const { bytes } = await draw(chart, theme);
  const image = await loadImage(Buffer.from(bytes));
  const { width, height } = image;
  const ctx = createCanvas(width, height).getContext('2d');
  ctx.drawImage(image, 0, 0);
  const { data } = ctx.getImageData(0, 0, width, height);
  return {
    width,
    height,
    at: (x, y) => {
      const start = (y * width + x) * 4;
      return [data[start] ?? 0, data[start + 1] ?? 0, data[start + 2] ?? 0];
    },
  };
}

/** How far two colours are apart in the channel that differs most, 0–255. */
export function apart(a: readonly number[], b: readonly number[]): number {
  return Math.max(...a.map((channel, i) => Math.abs(channel - (b[i] ?? 0))));
}

/** A hex colour as [red, green, blue]. */
export function channels(hex: string): readonly number[] {
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
}

/** The spots of a picture inside the given columns and rows where a test holds. */
export function spotsWhere(
  pixels: Pixels,
  holds: (colour: readonly number[]) => boolean,
  { left = 0, right = pixels.width, top = 0, bottom = pixels.height } = {},
): { x: number; y: number }[] {
  const spots: { x: number; y: number }[] = [];
  for (let y = top; y < bottom; y++) {
    for (let x = left; x < right; x++) if (holds(pixels.at(x, y))) spots.push({ x, y });
  }
  return spots;
}
