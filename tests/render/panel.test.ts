import { expect, it } from 'vitest';
import { registerFonts } from '../../src/render/fonts.js';
import { drawPanel } from '../../src/render/panel.js';
import { type Pen, penOnPage } from '../../src/render/pen.js';
import { SAMPLES } from './samples.js';

const AREA = { x: 130, y: 190, width: 1080, height: 400 };

it.each(Object.entries(SAMPLES))(
  'A panel looks the same whatever was drawn before, and leaves the pen as it was: %s',
  (_, make) => {
    registerFonts();
    const drawn = (ready: (pen: Pen) => void): Pen => {
      const pen = penOnPage('en', 'light');
      ready(pen);
      for (const panel of make('en').panels) drawPanel(pen, panel, AREA, { x: [], y: [] });
      return pen;
    };
    const fresh = Buffer.from(drawn(() => {}).ctx.canvas.data());
    const { ctx } = drawn((pen) => {
      pen.ctx.lineCap = 'round';
      pen.ctx.lineJoin = 'round';
    });
    expect(Buffer.compare(ctx.canvas.data(), fresh)).toBe(0);
    expect([ctx.lineCap, ctx.lineJoin]).toEqual(['round', 'round']);
  },
);
