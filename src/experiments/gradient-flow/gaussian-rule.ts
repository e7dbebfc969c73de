import { normalDensity } from '../../engine/functions/erf.js';
import type { Numbers } from '../../engine/numbers.js';
import { gaussLegendre, type Quadrature } from './quadrature.js';

// Beyond REACH deviations the density is below 1e-22. Functions may bend at ±KINK, and change over lengths like FINEST.
const REACH = 10;
const FINEST = 0.125;
const KINK = 1;

/**
 * How to take E[f²(s z)] over a standard normal z, for f that is smooth but for kinks at 0 and ±1 and changes near there:
 * Gauss–Legendre on panels that shrink by half towards 0. A single Gauss–Hermite rule would miss the kinks of rectifiers, and
 * all of a tanh that is narrow beside s.
 */
export class GaussianRule {
  /** How many places f must be known at. */
  readonly length: number;
  readonly #scale: number;
  readonly #panels: readonly Quadrature[];

  /** Takes s > 0, finite. */
  constructor(s: number) {
    this.#scale = s;
    this.#panels = panelsFor(s);
    this.length = this.#panels.reduce((sum, { nodes }) => sum + 2 * nodes.length, 0);
  }

  /** Writes the places s z to look at, each followed by its mirror image. */
  writePlaces(x: Numbers): void {
    let i = 0;
    for (const { nodes } of this.#panels) {
      for (let k = 0; k < nodes.length; k++) {
        const place = this.#scale * (nodes[k] as number);
        x[i] = place;
        x[i + 1] = -place;
        i += 2;
      }
    }
  }

  /** E[f²(s z)] from what f is at the places. */
  meanSquare(f: Numbers): number {
    let sum = 0;
    let i = 0;
    for (const { weights } of this.#panels) {
      for (let k = 0; k < weights.length; k++) {
        const right = f[i] as number;
        const left = f[i + 1] as number;
        sum += (weights[k] as number) * (right * right + left * left);
        i += 2;
      }
    }
    return sum;
  }
}

/** Panels of z from 0 to REACH: halves of halves from 1 down to where s z is FINEST, steps of 1 above, and an edge at the kink. */
function panelsFor(s: number): readonly Quadrature[] {
  let first = 1;
  while (first * s > FINEST) first /= 2;
  const kink = KINK / s;
  const panels: Quadrature[] = [];
  for (let [from, to] = [0, first]; from < REACH; [from, to] = [to, to < 1 ? 2 * to : to + 1]) {
    if (from < kink && kink < to) panels.push(weighed(from, kink), weighed(kink, to));
    else panels.push(kept(from, to));
  }
  return panels;
}

const KEPT = new Map<number, Quadrature>();

/** A panel that many s share; it is told from others by its sum of edges, [0, b] and [b, 2 b] and steps of 1 being all there are. */
function kept(from: number, to: number): Quadrature {
  const known = KEPT.get(from + to);
  if (known) return known;
  const made = weighed(from, to);
  KEPT.set(from + to, made);
  return made;
}

/** Gauss–Legendre with the normal density in its weights. */
function weighed(from: number, to: number): Quadrature {
  const { nodes, weights } = gaussLegendre(from, to);
  return { nodes, weights: weights.map((weight, i) => weight * normalDensity(nodes[i] as number)) };
}
