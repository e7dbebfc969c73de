import { covers, distanceTo, grown, nearestSpot, type Rect, type Spot, sharedArea } from './rect.js';

/** What a note should keep clear of: drawn lines and bars as spots, and words already placed. */
export interface Obstacles {
  readonly ink: readonly Spot[];
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
  const clearOfInk = grown(rect, INK_AIR);
  const clearOfWords = grown(rect, WORDS_AIR);
  let cost = 0;
  for (const spot of ink) if (covers(clearOfInk, spot)) cost++;
  for (const word of words) {
    const area = sharedArea(clearOfWords, word);
    if (area > 0) cost += WORDS_COST + area * WORDS_AREA_COST;
  }
  return cost;
}

/** The first of the candidates that covers least; undefined where there are none. */
export function clearest(candidates: readonly Rect[], obstacles: Obstacles): Rect | undefined {
  return ranked(candidates, (rect) => cover(rect, obstacles))[0]?.rect;
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
export function placeBeside(beside: Beside, obstacles: Obstacles): { rect: Rect; cost: number } {
  const { spot } = beside;
  const near = (rect: Rect): number => {
    const distance = distanceTo(rect, spot);
    const tooClose = distance < CLOSE ? 1000 - distance : 0;
    return cover(rect, obstacles) + distance * DISTANCE_COST + tooClose;
  };
  const finalists = ranked(places(beside), near).slice(0, FINALISTS);
  const best = ranked(
    finalists.map(({ rect }) => rect),
    (rect) => near(rect) + leaderCost(rect, spot, obstacles),
  )[0];
  return best ?? { rect: { ...beside, ...beside.area }, cost: Number.POSITIVE_INFINITY };
}

function places({ area, width, height }: Beside): Rect[] {
  const xs = along(area.x, area.x + area.width - width);
  const ys = along(area.y, area.y + area.height - height);
  return xs.flatMap((x) => ys.map((y) => ({ x, y, width, height })));
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
    if (ink.some(({ x, y }) => Math.abs(x - place.x) < LEADER_AIR && Math.abs(y - place.y) < LEADER_AIR))
      cost += 2;
  }
  return cost;
}

function ranked(rects: readonly Rect[], costOf: (rect: Rect) => number): { rect: Rect; cost: number }[] {
  return rects.map((rect) => ({ rect, cost: costOf(rect) })).sort((a, b) => a.cost - b.cost);
}
