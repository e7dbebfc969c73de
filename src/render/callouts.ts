import type { Callout } from '../charts/chart.js';
import { type Block, drawBlock, setBlock } from './block.js';
import { type Obstacles, placeBeside } from './placement.js';
import { type Plot, spotOf } from './plot.js';
import { grown, nearestSpot, type Rect, type Spot } from './rect.js';
import { toneColour } from './theme.js';
import { TYPE } from './type-scale.js';

/** A callout on its place; `spot` is null where its values cannot be shown. */
export interface PlacedCallout {
  readonly block: Block;
  readonly box: Rect;
  readonly spot: Spot | null;
  readonly colour: string;
}

// The same words over more lines may fit where one long line does not.
const WIDEST = 390;
const NARROWER = [250, 190];
const NARROWER_COST = 5;
const CUT_COST = 1000;
const PADDING_X = 18;
const PADDING_Y = 8;
const EDGE = 8;

/** Sets a callout and finds it a place inside the plot near what it points at. */
export function placeCallout(plot: Plot, callout: Callout, obstacles: Obstacles): PlacedCallout {
  const { pen, area } = plot;
  const spot = spotOf(plot, callout.x, callout.y);
  const target = spot ?? { x: area.x + area.width / 2, y: area.y };
  const boxed = (widest: number, narrowness: number) => {
    const width = Math.min(widest, area.width - 2 * (PADDING_X + EDGE));
    const block = setBlock(pen, callout.text, TYPE.callout, { width, lines: 3 });
    const size = { width: block.width + 2 * PADDING_X, height: block.height + 2 * PADDING_Y };
    const { rect, cost } = placeBeside({ spot: target, ...size, area: grown(area, -EDGE) }, obstacles);
    const whole = block.lines.join(' ') === callout.text;
    return { block, box: rect, cost: cost + narrowness + (whole ? 0 : CUT_COST) };
  };
  let best = boxed(WIDEST, 0);
  for (const [i, narrower] of NARROWER.entries()) {
    const narrowness = (i + 1) * NARROWER_COST;
    // Neither this nor any after it can cost less than its narrowness.
    if (narrowness >= best.cost) break;
    const tried = boxed(narrower, narrowness);
    if (tried.cost < best.cost) best = tried;
  }
  return { block: best.block, box: best.box, spot, colour: toneColour(pen.colours, callout.tone) };
}

const RING = 14;
const STROKE = 3;
const CORNER = 12;

/** Draws a callout: a ring around the place, a line to it, and the words in a box. */
export function drawCallout(plot: Plot, { block, box, spot, colour }: PlacedCallout): void {
  const { ctx, colours } = plot.pen;
  ctx.strokeStyle = colour;
  ctx.lineWidth = STROKE;
  ctx.lineCap = 'round';
  if (spot) {
    const end = nearestSpot(grown(box, -CORNER), spot);
    const length = Math.hypot(end.x - spot.x, end.y - spot.y) || 1;
    ctx.beginPath();
    ctx.arc(spot.x, spot.y, RING, 0, 2 * Math.PI);
    ctx.stroke();
    ctx.beginPath();
    ctx.moveTo(spot.x + ((end.x - spot.x) / length) * RING, spot.y + ((end.y - spot.y) / length) * RING);
    ctx.lineTo(end.x, end.y);
    ctx.stroke();
  }
  ctx.fillStyle = colours.paper;
  ctx.beginPath();
  ctx.roundRect(box.x, box.y, box.width, box.height, CORNER);
  ctx.fill();
  ctx.stroke();
  const rtl = plot.pen.direction === 'rtl';
  drawBlock(plot.pen, block, {
    x: rtl ? box.x + box.width - PADDING_X : box.x + PADDING_X,
    top: box.y + PADDING_Y,
    align: rtl ? 'right' : 'left',
    colour: colours.ink,
  });
}
