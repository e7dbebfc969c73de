import type { MeasuredNet } from '../../src/charts/net-chart.js';
import type { Measure } from '../../src/experiments/experiment.js';
import type { Challenge } from '../../src/quiz/predictions/challenge.js';
import { measureNet } from '../network/measure-net.js';

/** A challenge whose nets were run. */
export interface MeasuredChallenge {
  readonly challenge: Challenge;
  readonly nets: readonly MeasuredNet[];
  /** The one that was asked for. */
  readonly asked: MeasuredNet;
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
