import { ACTIVATIONS, type ActivationName } from '../../engine/activations.js';

/** Asks for an activation put into itself again and again, and how its slope comes about. */
export interface ChainSpec {
  readonly kind: 'chain';
  readonly activation: ActivationName;
  /** The input at which slopes are taken. */
  readonly at: number;
  /** How often it is applied, 1–100. */
  readonly links: number;
  /** Curves run from −range to range. */
  readonly range: number;
}

/** One application in the chain. */
export interface Link {
  /** Its own slope, at the input that reaches it. */
  readonly slope: number;
  /** What comes out of it. */
  readonly output: number;
  /** The slope of the whole chain up to it: the product of the slopes so far. */
  readonly product: number;
  /** The same slope measured without the chain rule: rise over run between two inputs close together. */
  readonly measured: number;
}

/** The chain, measured. */
export interface ChainResult {
  readonly kind: 'chain';
  readonly spec: ChainSpec;
  readonly links: readonly Link[];
  /** The first three chains as curves, the shortest first. */
  readonly curves: readonly (readonly { readonly x: number; readonly y: number }[])[];
}

const INTERVALS = 120;
const MOST_CURVES = 3;
/** Half the run of the measured slope: rise over run is off by the square of it, and rounding by ε over it. */
const STEP = 1e-5;

/** Follows the chain from the input on, multiplying slopes as the chain rule says. Throws nothing. */
export function runChain(spec: ChainSpec): ChainResult {
  const { at, range } = spec;
  const { value, slope } = ACTIVATIONS[spec.activation];
  const applied = (x: number, times: number) => Array.from({ length: times }).reduce<number>(value, x);
  const links: Link[] = [];
  let [input, product] = [at, 1];
  for (let number = 1; number <= spec.links; number++) {
    const own = slope(input);
    product *= own;
    input = value(input);
    const rise = applied(at + STEP, number) - applied(at - STEP, number);
    links.push({ slope: own, output: input, product, measured: rise / (2 * STEP) });
  }
  const curves = links.slice(0, MOST_CURVES).map((_, index) =>
    Array.from({ length: INTERVALS + 1 }, (_, step) => {
      const x = (range * (2 * step - INTERVALS)) / INTERVALS;
      return { x, y: applied(x, index + 1) };
    }),
  );
  return { kind: 'chain', spec, links, curves };
}
