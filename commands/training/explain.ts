import { choiceName } from '../../src/charts/settings-text.js';
import type { NamedTraining } from '../../src/charts/training-words.js';
import { beyondLuck, type TrainingVerdict } from '../../src/experiments/training/verdict.js';
import type { Message, Translate, Values } from '../../src/i18n/message.js';

/** A gradient under this share of its first is told from one that vanished on its way: there is nothing left to correct. */
const NOTHING_LEFT = 0.01;

/** Messages as one paragraph. */
function together(messages: readonly Message[]): readonly Message[] {
  return messages.map((message, index) => (index === 0 ? message : { ...message, continues: true }));
}

/** The explanation of one trained net: whether it learned, which layers did, what the gradient was, and what to try. */
export function explainTraining(net: NamedTraining, t: Translate): readonly Message[] {
  const { result } = net;
  if (result.moments.length === 0) return together([outcome(net, t), ...seedsMessages(net)]);
  return [
    ...together([outcome(net, t), ...seedsMessages(net)]),
    ...together([...gradientMessages(net), ...layerMessages(net)]),
    ...together(nextMessages(net)),
  ];
}

/** One line of words for each net of a comparison. */
export function trainingRow({ name, result, reading }: NamedTraining): Message {
  const divergence = result.runs.find((run) => run.divergence)?.divergence;
  if (divergence && reading.verdict === 'diverged')
    return { key: 'train-row-diverged', values: { name, step: divergence.step } };
  const { verdict, accuracy, majority, pace } = reading;
  const first = 10 ** (pace[0] ?? Number.NaN);
  return { key: 'train-row', values: { name, verdict, accuracy, majority, first } };
}

function outcome({ result, reading }: NamedTraining, t: Translate): Message {
  const { spec, heldOut, runs } = result;
  const { accuracy, majority, untrained, verdict } = reading;
  const values = {
    untrained,
    data: t(`choice-data-${spec.data}`, {}, spec.data),
    depth: spec.depth,
    activation: choiceName(t, 'activation', spec.activation),
    steps: spec.steps,
    accuracy,
    majority,
    heldOut,
  };
  const divergence = runs.find((run) => run.divergence)?.divergence;
  const lucky = verdict === 'chance' && accuracy > beyondLuck(majority, heldOut);
  if (lucky) return { key: 'train-lucky', values };
  if (verdict !== 'diverged') return { key: `train-${verdict}`, values };
  if (divergence) return { key: 'train-diverged', values: { ...values, step: divergence.step } };
  const grown = runs.find((_, index) => reading.each[index] === 'diverged');
  const { firstLoss = Number.NaN, lastLoss = Number.NaN } = grown ?? {};
  return { key: 'train-blown-up', values: { ...values, firstLoss, lastLoss } };
}

/** How many of several runs ended how; of one alone, that it is one. */
function seedsMessages({ reading }: NamedTraining): readonly Message[] {
  const { each } = reading;
  if (each.length === 1) return [{ key: 'train-one-seed' }];
  const count = (verdict: TrainingVerdict) => each.filter((one) => one === verdict).length;
  const values = {
    runs: each.length,
    learned: count('learned'),
    partly: count('partly'),
    chance: count('chance'),
    diverged: count('diverged'),
  };
  return [{ key: 'train-seeds', values }];
}

function gradientMessages({ result, reading }: NamedTraining): readonly Message[] {
  const { spec, moments } = result;
  if (spec.depth === 1) return [{ key: 'train-shallow' }];
  const { start, startRatio, endRatio, verdict } = reading;
  const values = { depth: spec.depth, startRatio, endRatio };
  const signal = (at: number) => moments.at(at)?.layers.at(-1)?.dh ?? Number.NaN;
  const spent = verdict === 'learned' && signal(-1) < NOTHING_LEFT * signal(0);
  return [{ key: `train-gradient-${start}`, values }, ...(spent ? [{ key: 'train-gradient-spent' }] : [])];
}

function layerMessages({ result, reading }: NamedTraining): readonly Message[] {
  const { depth, optimiser, normalisation } = result.spec;
  const { pace, asleep, start } = reading;
  if (depth === 1) return [];
  const values: Values = {
    first: 10 ** (pace[0] ?? Number.NaN),
    last: 10 ** (pace.at(-1) ?? Number.NaN),
    asleep,
    depth,
  };
  if (reading.verdict === 'diverged') return [{ key: 'train-layers-wild', values }];
  const kind = asleep === depth ? 'all-asleep' : asleep > 0 ? 'asleep' : 'awake';
  const adam = optimiser === 'adam' && start === 'vanishing' && asleep > 0;
  return [
    { key: `train-layers-${kind}`, values },
    ...(adam ? [{ key: 'train-layers-adam' }] : []),
    ...(normalisation === 'batch' ? [{ key: 'train-batch-norm' }] : []),
  ];
}

function nextMessages({ result, reading }: NamedTraining): readonly Message[] {
  const { verdict, start, asleep } = reading;
  const { clipNorm, learningRate, depth } = result.spec;
  if (verdict === 'diverged') {
    return [{ key: clipNorm > 0 ? 'train-next-slower' : 'train-next-clip', values: { lr: learningRate } }];
  }
  if (verdict === 'learned')
    return [{ key: start === 'healthy' ? 'train-next-compare' : 'train-next-deeper' }];
  if (verdict === 'partly') return [{ key: 'train-next-longer' }];
  const other = asleep === depth ? 'train-next-larger' : 'train-next-rate';
  return [{ key: start === 'vanishing' ? 'train-next-remedy' : other, values: { lr: learningRate } }];
}
