import type { Rule } from '../charts/chart.js';
import { setBlock } from './block.js';
import type { Note } from './note.js';
import { clearest, type Obstacles } from './placement.js';
import type { Plot } from './plot.js';
import type { Rect, Spot } from './rect.js';
import { TYPE } from './type-scale.js';

const DASH = [10, 8];
const WIDTH = 2.5;

/** Draws a plot's reference lines. */
export function drawRules(plot: Plot): void {
  const { ctx, colours } = plot.pen;
  const { area } = plot;
  ctx.save();
  ctx.strokeStyle = colours.muted;
  ctx.lineWidth = WIDTH;
  ctx.setLineDash(DASH);
  for (const rule of plot.panel.rules) {
    const at = rulePixel(plot, rule);
    if (at === null) continue;
    ctx.beginPath();
    if (rule.axis === 'x') {
      ctx.moveTo(at, area.y);
      ctx.lineTo(at, area.y + area.height);
    } else {
      ctx.moveTo(area.x, at);
      ctx.lineTo(area.x + area.width, at);
    }
    ctx.stroke();
  }
  ctx.restore();
}

/** Where a rule lies, or null where it lies outside the plot. */
function rulePixel(plot: Plot, { axis, at }: Rule): number | null {
  const { area } = plot;
  if (!Number.isFinite(at) || (plot.panel[axis].scale === 'log' && at <= 0)) return null;
  const pixel = axis === 'x' ? plot.pixelX(at) : plot.pixelY(at);
  const [low, high] = axis === 'x' ? [area.x, area.x + area.width] : [area.y, area.y + area.height];
  return pixel >= low - 1 && pixel <= high + 1 ? pixel : null;
}

/** Spots along a rule, for words to keep clear of. */
export function ruleInk(plot: Plot, rule: Rule): Spot[] {
  const at = rulePixel(plot, rule);
  if (at === null) return [];
  const { area } = plot;
  const [start, length] = rule.axis === 'x' ? [area.y, area.height] : [area.x, area.width];
  return Array.from({ length: Math.floor(length / INK_STEP) }, (_, i) => {
    const along = start + (i + 0.5) * INK_STEP;
    return rule.axis === 'x' ? { x: at, y: along } : { x: along, y: at };
  });
}

const INK_STEP = 14;
const GAP = 10;
const PLACES = 12;

/** The label of a rule on the clearest place along it; null where there is none to draw. */
export function placeRuleLabel(plot: Plot, rule: Rule, obstacles: Obstacles): Note | null {
  const pixel = rulePixel(plot, rule);
  if (pixel === null || rule.label === '') return null;
  const { area, pen } = plot;
  const room = { width: rule.axis === 'x' ? 300 : area.width * 0.6, lines: 2 };
  const block = setBlock(pen, rule.label, TYPE.rule, room);
  const { width, height } = block;
  const middles = Array.from({ length: PLACES - 1 }, (_, i) => (i + 1) / PLACES);
  const across = rule.axis === 'x' ? [0, ...middles, 1] : [1, 0, ...middles.reverse()];
  const places: Rect[] = across.flatMap((share) =>
    rule.axis === 'x'
      ? [pixel + GAP, pixel - GAP - width].map((x) => ({
          x,
          y: area.y + 2 + share * (area.height - height - 4),
          width,
          height,
        }))
      : [pixel - height - 2, pixel + 4].map((y) => ({
          x: area.x + GAP + share * (area.width - width - 2 * GAP),
          y,
          width,
          height,
        })),
  );
  const inside = places.filter(
    ({ x, y }) =>
      x >= area.x && x + width <= area.x + area.width && y >= area.y && y + height <= area.y + area.height,
  );
  const at = clearest(inside, obstacles);
  return at ? { block, at, colour: pen.colours.muted } : null;
}
