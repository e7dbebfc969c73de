import { covers, distanceTo, grown, nearestSpot, type Rect, type Spot, sharedArea } from './rect.js';
import type { SpotIndex } from './spot-index.js';

/** What a note should keep clear of: drawn lines and bars as spots, and words already placed. */
export interface Obstacles {
  readonly ink: SpotIndex;
  readonly words: readonly Rect[];
}

const WORDS_AIR = 6;
// A marker reaches this far from its spot.
const INK_AIR = 12;
// Covered words count as much as a line covered over this many spots, and more the more is covered.
const WORDS_COST = 40;
const WORDS_AREA_COST = 0.05;

/** How badly a note on this rectangle would cover what is drawn, in spots; 0 is not at all. */
export function cover(rect: Rect, { ink, words }: Obstacles): number {
  const clearOfWords = grown(rect, WORDS_AIR);
  let cost = ink.countAround(rect, INK_AIR);
  for (const word of words) {
    const area = sharedArea(clearOfWords, word);
    if (area > 0) cost += WORDS_COST + area * WORDS_AREA_COST;
  }
  return cost;
}

/** The first of the candidates that covers least; undefined where there are none. */
export function clearest(candidates: readonly Rect[], obstacles: Obstacles): Rect | undefined {
  let best: Priced | undefined;
  for (const rect of candidates) {
    const cost = cover(rect, obstacles);
    if (!best || cost < best.cost) best = { rect, cost };
  }
  return best?.rect;
}

interface Priced {
  readonly rect: Rect;
  readonly cost: number;
}

/** A box of some size that is to point at a spot from inside an area, pixels. */
export interface Beside {
  readonly spot: Spot;
  readonly width: number;
  readonly height: number;
  readonly area: Rect;
}

const STEP = 20;
const CLOSE = 34;
const DISTANCE_COST = 0.04;
const FINALISTS = 80;
const LEADER_STEP = 8;
const LEADER_AIR = 9;
const LEADER_START = 30;

/** The place for a box that points at a spot: off the spot, off the drawing, near, its leader crossing little. */
export function placeBeside(beside: Beside, obstacles: Obstacles): Priced {
  const { spot } = beside;
  const rects = places(beside);
  const costs = Float64Array.from(rects, (rect) => nearCost(rect, spot, obstacles));
  let best: Priced | undefined;
  for (let finalist = 0; finalist < FINALISTS; finalist++) {
    const next = leastOf(costs);
    const [rect, near] = [rects[next], costs[next]];
    // A leader never makes a place cheaper, and those to come cost no less.
    if (!rect || near === undefined || (best && near >= best.cost)) break;
    const cost = near + leaderCost(rect, spot, obstacles);
    if (!best || cost < best.cost) best = { rect, cost };
    costs[next] = Number.POSITIVE_INFINITY;
  }
  return best ?? { rect: { ...beside, ...beside.area }, cost: Number.POSITIVE_INFINITY };
}

/** Which of some costs is the least, the first of several alike. */
function leastOf(costs: Float64Array): number {
  let least = 0;
  for (let i = 1; i < costs.length; i++) if ((costs[i] ?? 0) < (costs[least] ?? 0)) least = i;
  return least;
}

function nearCost(rect: Rect, spot: Spot, obstacles: Obstacles): number {
  const distance = distanceTo(rect, spot);
  const tooClose = distance < CLOSE ? 1000 - distance : 0;
  return cover(rect, obstacles) + distance * DISTANCE_COST + tooClose;
}

function places({ area, width, height }: Beside): Rect[] {
  const ys = along(area.y, area.y + area.height - height);
  const rects: Rect[] = [];
  for (const x of along(area.x, area.x + area.width - width)) {
    for (const y of ys) rects.push({ x, y, width, height });
  }
  return rects;
}

/** Evenly spaced places from a first to a last, both included. */
function along(first: number, last: number): number[] {
  const steps = Math.max(0, Math.ceil((last - first) / STEP));
  return Array.from({ length: steps + 1 }, (_, i) =>
    steps === 0 ? first : first + ((last - first) * i) / steps,
  );
}

function leaderCost(rect: Rect, spot: Spot, { ink, words }: Obstacles): number {
  const end = nearestSpot(rect, spot);
  const length = Math.hypot(end.x - spot.x, end.y - spot.y);
  let cost = 0;
  for (let at = LEADER_START; at < length; at += LEADER_STEP) {
    const share = at / length;
    const place = { x: spot.x + (end.x - spot.x) * share, y: spot.y + (end.y - spot.y) * share };
    if (words.some((word) => covers(word, place))) cost += 4;
    if (ink.hasNear(place, LEADER_AIR)) cost += 2;
  }
  return cost;
}
