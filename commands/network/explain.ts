import { type Gradient, readFloat32 } from '../../src/charts/float32-reading.js';
import type { Lens } from '../../src/charts/gradient-flow-chart.js';
import type { MeasuredNet } from '../../src/charts/net-chart.js';
import { choiceName } from '../../src/charts/settings-text.js';
import { ACTIVATION_SLOPES } from '../../src/experiments/gradient-flow/names.js';
import type { Message, Translate } from '../../src/i18n/message.js';

/** Depth at which a shallow net's factor per layer is held up as a warning. */
const DEEP = 20;

/** How much faster the last layer must learn for the first to be called left behind. */
const LEFT_BEHIND = 10;

/** Shares of units from which a word about saturated or dead ones is worth saying. */
const WORTH_SAYING = 0.1;

/** What a layer's factor is made of, as one of the cases the sentences are written for. */
function makeUp({ result }: MeasuredNet): string {
  const { normalisation, residual } = result.spec;
  if (normalisation !== 'none') return residual ? 'both' : 'normalised';
  return residual ? 'residual' : 'plain';
}

function share(net: MeasuredNet, of: 'saturated' | 'dead'): number {
  const { layers } = net.result;
  return layers.reduce((sum, layer) => sum + layer[of], 0) / layers.length;
}

/** What a float32 norm makes of a float32 run's gradient: where it reads 0 or ∞ that is neither, and what it still sees. */
function float32Messages({ result }: MeasuredNet, of: Gradient): readonly Message[] {
  const read = readFloat32(result, of);
  if (!read) return [];
  const { zeros, blind, flooded, worst, least } = read;
  const said = (key: string, values: Message['values']): readonly Message[] => [
    { key: `explain-float32-${key}`, values: { of, depth: result.spec.depth, ...values }, continues: true },
  ];
  if (blind)
    return said('blind', { zeros: zeros.length, gone: zeros.length - blind.count, least: blind.least });
  if (flooded) return said('flooded', { count: flooded.count, most: flooded.most });
  if (result.finding) return [];
  if (zeros.length > 0) return said('gone', { zeros: zeros.length });
  if (worst) return said('dim', { ...worst });
  return least ? said('sees', { ...least }) : [];
}

/** The first paragraph: what happened to the gradient, and what float32 sees of it through a lens. */
export function verdictMessages(net: MeasuredNet, lens: Lens = 'both'): readonly Message[] {
  return [...fateMessages(net), ...float32Messages(net, lens === 'signal' ? 'dh' : 'dW')];
}

function fateMessages({ result, reading }: MeasuredNet): readonly Message[] {
  const { spec, finding } = result;
  if (finding) {
    const { kind, layer, pass } = finding;
    return [{ key: `explain-finding-${kind}`, values: { layer, pass, precision: spec.precision } }];
  }
  if (spec.depth === 1) return [{ key: 'explain-shallow' }];
  const { verdict, ratio, perLayer } = reading;
  const deep = perLayer ** (DEEP - 1);
  const hidden = verdict === 'healthy' && spec.depth < DEEP && (deep < 1e-3 || deep > 1e3);
  return [
    { key: `explain-${verdict}`, values: { depth: spec.depth, ratio, perLayer } },
    ...(hidden ? [{ key: 'explain-hidden', values: { deep, layers: DEEP } }] : []),
  ];
}

/** The second paragraph: what the factor of a layer is made of, measured. */
export function causeMessages(net: MeasuredNet, t: Translate): readonly Message[] {
  const { result, reading } = net;
  const { spec } = result;
  if (result.finding || spec.depth === 1) return [];
  const saturated = share(net, 'saturated');
  const dead = share(net, 'dead');
  const { activation, weight, normalisation, skip } = reading.factors;
  const name = choiceName(t, 'activation', spec.activation);
  const values = { name, perLayer: reading.perLayer, activation, weight, normalisation, skip };
  const steepest = ACTIVATION_SLOPES[spec.activation];
  const rectifying = ['relu', 'leaky_relu'].includes(spec.activation);
  const said = (when: boolean, key: string, more: Message['values'] = {}): readonly Message[] =>
    when ? [{ key, values: { name, ...more }, continues: true }] : [];
  return [
    { key: `explain-cause-${makeUp(net)}`, values },
    ...said(steepest < 1 && reading.verdict === 'vanishing', 'explain-slope', { steepest }),
    ...said(saturated > WORTH_SAYING && !rectifying, 'explain-saturated', { share: saturated }),
    ...said(dead > WORTH_SAYING, 'explain-dead', { share: dead }),
  ];
}

/** How fast the first layer learns, by the share of its weights' size that one step changes; about 1e-3 is usual. */
function paceOf(update: number, lastUpdate: number): string {
  if (update > 1e-1) return 'wild';
  if (update >= 1e-4) return 'awake';
  if (lastUpdate < update * LEFT_BEHIND) return 'all-slow';
  return update < 1e-5 ? 'asleep' : 'slow';
}

/** The third paragraph: what one training step does to the first layer, and where the picture needs care. */
export function learningMessages({ result, reading }: MeasuredNet): readonly Message[] {
  const first = result.layers[0];
  const last = result.layers.at(-1);
  if (!first || !last || result.finding) return [];
  const { spec, theory } = result;
  const update = 10 ** first.updateRatio;
  const lastUpdate = 10 ** last.updateRatio;
  const pace = paceOf(update, lastUpdate);
  const predicted = theory ? (theory.dh[0] ?? Number.NaN) / (theory.dh.at(-1) ?? Number.NaN) : Number.NaN;
  const values = {
    lr: spec.learningRate,
    update,
    moved: first.float32Moved,
    lastUpdate: 10 ** last.updateRatio,
  };
  return [
    { key: `explain-learning-${pace}`, values },
    ...(reading.lensesDisagree
      ? [{ key: 'explain-lenses', values: { ratio: reading.ratio, weights: reading.ratioW } }]
      : []),
    ...(reading.theoryDisagrees
      ? [{ key: 'explain-theory', values: { predicted, measured: reading.ratio, width: spec.width } }]
      : []),
  ];
}

/** The explanation of one measured net as drawn through a lens, in the order it is read. */
export function explain(net: MeasuredNet, t: Translate, lens: Lens): readonly Message[] {
  return [...verdictMessages(net, lens), ...causeMessages(net, t), ...learningMessages(net)];
}
