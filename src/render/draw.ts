import { setImmediate as turn } from 'node:timers/promises';
import type { Chart, Frame } from '../charts/chart.js';
import { registerFonts } from './fonts.js';
import { encodeGif } from './gif.js';
import { drawPage } from './page.js';
import { HEIGHT, WIDTH } from './page-size.js';
import { penOnPage } from './pen.js';
import { encodePng } from './png.js';
import { typesetFormula } from './tex/typeset.js';
import type { Theme } from './theme.js';

/** A chart turned into pixels. `width` and `height` in pixels. */
export interface DrawnPicture {
  readonly bytes: Uint8Array;
  readonly mime: 'image/png' | 'image/gif';
  readonly width: number;
  readonly height: number;
  /** What the picture shows, for those who cannot see it. */
  readonly alt: string;
}

/** Draws a chart as a PNG of 1280 × 800 pixels, or as a smaller GIF where it has frames. Rejects only on a fault of ours. */
export async function draw(chart: Chart, theme: Theme): Promise<DrawnPicture> {
  registerFonts();
  const typeset = chart.formula && (await typesetFormula(chart.formula));
  if (chart.frames && chart.frames.length > 0) return drawAnimation(chart, chart.frames, theme);
  // Nothing waits between the wiping of the thread's page and its last use.
  const pen = penOnPage(chart.language, theme);
  drawPage(pen, chart, typeset);
  const bytes = encodePng(pen.ctx.canvas.data(), WIDTH, HEIGHT);
  // Node frees the pixels of earlier pictures in its own turns only, and a busy worker would never give it one.
  await turn();
  return { bytes, mime: 'image/png', width: WIDTH, height: HEIGHT, alt: chart.alt };
}

async function drawAnimation(chart: Chart, frames: readonly Frame[], theme: Theme): Promise<DrawnPicture> {
  const gif = encodeGif(frames.length, (at) => {
    const pen = penOnPage(chart.language, theme);
    drawPage(pen, { ...chart, ...frames[at] });
    return pen.ctx.canvas;
  });
  await turn();
  return { ...gif, mime: 'image/gif', alt: chart.alt };
}
