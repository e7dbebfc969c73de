import type { Zone } from '../charts/chart.js';
import { setBlock } from './block.js';
import { hatch } from './hatch.js';
import type { Note } from './note.js';
import { clearest, type Obstacles } from './placement.js';
import { type Plot, valuePixel } from './plot.js';
import { rangeOf } from './range.js';
import type { Rect } from './rect.js';
import { translucent } from './theme.js';
import { TYPE } from './type-scale.js';

const TINT: Readonly<Record<Zone['tone'], number>> = { danger: 0.06, good: 0.13, neutral: 0.12 };
const HATCH_ALPHA = 0.2;
const HATCH_GAP = 18;
const EDGE_ALPHA = 0.55;

/** Shades a plot's zones; those not to be seen or learnt from are hatched as well. */
export function drawZones(plot: Plot): void {
  const { ctx, colours } = plot.pen;
  for (const zone of plot.panel.zones) {
    const rect = zoneRect(plot, zone);
    if (!rect) continue;
    const colour = colours.zones[zone.tone];
    ctx.fillStyle = translucent(colour, TINT[zone.tone]);
    ctx.fillRect(rect.x, rect.y, rect.width, rect.height);
    if (zone.tone === 'danger') hatch(ctx, rect, translucent(colour, HATCH_ALPHA), HATCH_GAP);
    drawEdges(plot, zone, rect, translucent(colour, EDGE_ALPHA));
  }
}

/** The part of the plot a zone covers, or null where it covers none. */
function zoneRect(plot: Plot, zone: Zone): Rect | null {
  const { area } = plot;
  // The plot reaches a little past the axis' ends, and so does a zone that runs out of it.
  const { min, max } = rangeOf(plot.panel[zone.axis]);
  const pixel = (value: number): number | null =>
    valuePixel(
      plot,
      zone.axis,
      value <= min ? Number.NEGATIVE_INFINITY : value >= max ? Number.POSITIVE_INFINITY : value,
    );
  const from = pixel(zone.from);
  const to = pixel(zone.to);
  if (from === null || to === null || Math.abs(from - to) < 1) return null;
  const start = Math.min(from, to);
  const length = Math.abs(from - to);
  return zone.axis === 'x'
    ? { x: start, y: area.y, width: length, height: area.height }
    : { x: area.x, y: start, width: area.width, height: length };
}

/** A line where the zone ends inside the plot, none where it runs out of it. */
function drawEdges({ pen: { ctx }, area }: Plot, zone: Zone, rect: Rect, colour: string): void {
  ctx.fillStyle = colour;
  const [start, end] = zone.axis === 'x' ? [rect.x, rect.x + rect.width] : [rect.y, rect.y + rect.height];
  const [low, high] = zone.axis === 'x' ? [area.x, area.x + area.width] : [area.y, area.y + area.height];
  for (const edge of [start, end]) {
    if (edge <= low + 1 || edge >= high - 1) continue;
    if (zone.axis === 'x') ctx.fillRect(edge - 1, area.y, 2, area.height);
    else ctx.fillRect(area.x, edge - 1, area.width, 2);
  }
}

const INSET = 12;
const NARROWEST = 190;
const PLACES = 12;

/** The label of a zone on the clearest place inside it, or beside it where the zone is too thin; null for none. */
export function placeZoneLabel(plot: Plot, zone: Zone, obstacles: Obstacles): Note | null {
  const rect = zoneRect(plot, zone);
  if (!rect || zone.label === '') return null;
  const { area } = plot;
  const widest = Math.min(area.width - 2 * INSET, Math.max(NARROWEST, rect.width - 2 * INSET));
  const block = setBlock(plot.pen, zone.label, TYPE.zone, {
    width: widest,
    lines: zone.axis === 'x' ? 3 : 2,
  });
  const at = clearest(candidates(plot, zone, rect, block.width, block.height), obstacles);
  return at ? { block, at, colour: plot.pen.colours.zones[zone.tone] } : null;
}

/** Inside the zone first, its ends before its middle; then just outside. */
function candidates({ area }: Plot, { axis }: Zone, zone: Rect, width: number, height: number): Rect[] {
  const clampX = (x: number): number =>
    Math.max(area.x + INSET, Math.min(x, area.x + area.width - INSET - width));
  const clampY = (y: number): number => Math.max(area.y + 4, Math.min(y, area.y + area.height - 4 - height));
  const middle = zone.x + (zone.width - width) / 2;
  const span = Math.max(0, zone.width - 2 * INSET - width);
  const shares = Array.from({ length: PLACES - 1 }, (_, i) => 1 - (i + 1) / PLACES);
  const slid = [1, 0, ...shares].map((share) => zone.x + INSET + share * span);
  const xs = axis === 'x' ? [middle] : slid;
  const top = zone.y + 6;
  const bottom = zone.y + zone.height - 6 - height;
  const inside =
    zone.height < height ? [] : axis === 'x' ? slidesDown(top, bottom) : [top, bottom, (top + bottom) / 2];
  const outside = axis === 'x' ? [] : [zone.y - height - 2, zone.y + zone.height + 2];
  return [...inside, ...outside].flatMap((y) =>
    xs.map((x) => ({ x: clampX(x), y: clampY(y), width, height })),
  );
}

function slidesDown(top: number, bottom: number): number[] {
  return Array.from({ length: PLACES + 1 }, (_, i) => top + ((bottom - top) * i) / PLACES);
}
