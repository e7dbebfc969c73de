import type { Chart } from '../charts/chart.js';
import { encodePng } from './encode.js';
import { registerFonts } from './fonts.js';
import { drawPage } from './page.js';
import { HEIGHT, WIDTH } from './page-size.js';
import { newPen } from './pen.js';
import type { Theme } from './theme.js';

/** A chart turned into pixels. `width` and `height` in pixels. */
export interface DrawnPicture {
  readonly bytes: Uint8Array;
  readonly mime: 'image/png';
  readonly width: number;
  readonly height: number;
  /** What the picture shows, for those who cannot see it. */
  readonly alt: string;
}

/** Draws a chart as a PNG of 1280 × 800 pixels. Rejects only on a fault of ours. */
export async function draw(chart: Chart, theme: Theme): Promise<DrawnPicture> {
  registerFonts();
  const pen = newPen(chart.language, theme);
  drawPage(pen, chart);
  const bytes = await encodePng(pen.ctx.canvas);
  return { bytes, mime: 'image/png', width: WIDTH, height: HEIGHT, alt: chart.alt };
}
