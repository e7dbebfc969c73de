import { describe, expect, it } from 'vitest';
import { registerFonts } from '../../src/render/fonts.js';
import { placeHeading } from '../../src/render/headings.js';
import { penOnPage } from '../../src/render/pen.js';
import { scalesOf } from '../../src/render/scales.js';
import { strips } from './samples/strips.js';
import { within } from './within.js';

const AREA = { x: 60, y: 100, width: 540, height: 400 };

describe('A heading', () => {
  it.each(['en', 'fa'] as const)('stands under its height, at the side %s starts at', (language) => {
    registerFonts();
    const [panel] = strips(language).panels;
    if (!panel) throw new Error('no panel');
    const { x: pixelX, y: pixelY } = scalesOf(panel, AREA);
    const plot = { pen: penOnPage(language, 'light'), panel, area: AREA, pixelX, pixelY };
    const [upper, lower] = (panel.headings ?? []).map((heading) => placeHeading(plot, heading));
    expect(upper?.at.y).toBeCloseTo(AREA.y + 2, 6);
    expect(lower?.at.y).toBeCloseTo(AREA.y + AREA.height / 2 + 2, 6);
    for (const note of [upper, lower]) expect(note && within(note.at, AREA)).toBe(true);
    const [left, right] = [upper?.at.x ?? 0, (upper?.at.x ?? 0) + (upper?.at.width ?? 0)];
    expect(language === 'fa' ? AREA.x + AREA.width - right : left - AREA.x).toBeCloseTo(10, 6);
    expect(placeHeading(plot, { y: Number.NaN, text: 'x', tone: 0 })).toBeNull();
  });
});
