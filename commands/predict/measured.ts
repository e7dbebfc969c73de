import type { MeasuredNet } from '../../src/charts/net-chart.js';
import type { Measure } from '../../src/experiments/experiment.js';
import {
  type Challenge,
  type ChallengeName,
  distinctness,
  drawChallenge,
} from '../../src/quiz/predictions/challenge.js';
import { measureNet } from '../network/measure-net.js';

/** A challenge whose nets were run. */
export interface MeasuredChallenge {
  readonly challenge: Challenge;
  readonly nets: readonly MeasuredNet[];
  /** The one that was asked for. */
  readonly asked: MeasuredNet;
}

/** Curves this far apart, as a share of their height, are told apart at a glance. */
const ENOUGH = 0.12;
const MOST_ATTEMPTS = 8;

/** The challenge of a name; of curves, the first attempt that can be told apart, or the best. */
export async function settleChallenge(name: ChallengeName, measure: Measure): Promise<Challenge> {
  if (name.task === 'ratio') return drawChallenge(name);
  let best = { challenge: drawChallenge(name), apart: -1 };
  for (let attempt = 0; attempt < MOST_ATTEMPTS && best.apart < ENOUGH; attempt++) {
    const challenge = drawChallenge(name, attempt);
    const { nets } = await measureChallenge(challenge, measure);
    const apart = distinctness(nets.map(decadesOf));
    if (apart > best.apart) best = { challenge, apart };
  }
  return best.challenge;
}

/** Runs the nets of a challenge. */
export async function measureChallenge(challenge: Challenge, measure: Measure): Promise<MeasuredChallenge> {
  const nets = await Promise.all(challenge.nets.map((spec) => measureNet(spec, measure)));
  const asked = nets[challenge.asked];
  if (!asked) throw new RangeError(`challenge ${challenge.seed} asks for a net it has not`);
  return { challenge, nets, asked };
}

/** log10(first/last) of a net. */
export function decadesOf({ reading }: MeasuredNet): number {
  return Math.log10(reading.ratio);
}

/** Which curve a guess stands for: the one whose log10(first/last) is nearest. */
export function curveOf({ nets }: MeasuredChallenge, decades: number): number {
  const apart = nets.map((net) => Math.abs(decadesOf(net) - decades));
  return apart.indexOf(Math.min(...apart));
}
