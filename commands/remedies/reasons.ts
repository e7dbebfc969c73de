import type { MeasuredNet } from '../../src/charts/net-chart.js';
import type { BatchDependenceResult } from '../../src/experiments/batch-dependence/dependence.js';
import type { Message, Values } from '../../src/i18n/message.js';
import { deadShare, spreadOf } from './fate.js';
import type { NetRemedy } from './options.js';
import type { Failure } from './showcases.js';

/** How much the batch comes into a net: with two examples, and with as many as were asked for. */
export interface Companionship {
  readonly pair: BatchDependenceResult;
  readonly usual: BatchDependenceResult;
}

/** What batch norm before ReLU multiplies the signal by in an infinitely wide layer on a large batch (Yang et al. 2019): √(π/(π − 1)). */
const WIDE_NORM_RELU = Math.sqrt(Math.PI / (Math.PI - 1));

/** A depth at which a small factor per layer shows. */
const DEEP = 50;

/** The measured factors of a layer; `branch` is what passes through the layer itself, without the skip. */
function factorsOf({ reading }: MeasuredNet): Values {
  const { activation, normalisation, weight } = reading.factors;
  return { activation, normalisation, weight, branch: activation * normalisation * weight };
}

/** Why a remedy works, in the numbers of the nets without and with it. */
export function whyItWorks(remedy: NetRemedy, before: MeasuredNet, after: MeasuredNet): Message {
  const { branch, weight } = factorsOf(before);
  const was = { branchBefore: branch ?? Number.NaN, weightBefore: weight ?? Number.NaN };
  return { key: `fix-why-${remedy}`, values: { ...factorsOf(after), ...was }, continues: true };
}

/** Why it fails there, in the numbers of the net that shows it. */
export function whyItFails(
  { fault }: Failure,
  net: MeasuredNet,
  working: MeasuredNet,
  company?: Companionship,
): readonly Message[] {
  if (fault === 'pair' && company) return whyPairsFail(net, working, company);
  const usual = factorsOf(working).weight ?? Number.NaN;
  const { perLayer } = net.reading;
  const values = { ...factorsOf(net), perLayer, dead: deadShare(net), usual, wide: WIDE_NORM_RELU };
  return [{ key: `fix-why-${fault}`, values, continues: true }];
}

function whyPairsFail(
  net: MeasuredNet,
  working: MeasuredNet,
  { pair, usual }: Companionship,
): readonly Message[] {
  const { seeds } = net.result.spec;
  const { batch } = working.result.spec;
  const spread = { seeds, batch, spread: spreadOf(net), usualSpread: spreadOf(working) };
  const moved = { batch, moved: pair.moved, usualMoved: usual.moved };
  return [
    { key: 'fix-why-pair', values: { pinned: pair.pinned, carried: pair.carried }, continues: true },
    ...(seeds > 1 ? [{ key: 'fix-why-pair-spread', values: spread, continues: true }] : []),
    { key: 'fix-why-pair-companion', values: moved, continues: true },
  ];
}

/** What is said where a net that should fail does not: its layers may only be too few. */
export function noFailure({ reading }: MeasuredNet): Message {
  const deep = reading.perLayer ** (DEEP - 1);
  const hidden = deep < 1e-2 || deep > 1e2;
  return hidden
    ? { key: 'fix-hidden', values: { layers: DEEP, deep }, continues: true }
    : { key: 'fix-harmless', continues: true };
}
