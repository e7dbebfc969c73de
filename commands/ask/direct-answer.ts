import type { Term } from '../../src/ask/lexicon.js';
import { differences, differenceText } from '../../src/charts/settings-text.js';
import type { GradientFlowSpec } from '../../src/experiments/gradient-flow/spec.js';
import type { Message, Translate } from '../../src/i18n/message.js';
import { type MeasuredSeries, seriesOf } from './measured.js';

type MeasuredNet = MeasuredSeries & { readonly spec: GradientFlowSpec };

/** How much more of the signal must arrive for a remedy that does not heal a net to help it all the same. */
const PARTLY = 10;
/** How many times more one net must keep than another for a comparison to rank them. */
const RANKED = 1.01;
/** Notions that ask for more than yes or no. */
const OPEN = ['why', 'how', 'what', 'which', 'who', 'when', 'many'];

function isNet(series: MeasuredSeries): series is MeasuredNet {
  return series.spec.kind === 'gradient-flow';
}

/** What is to be said of a net without a remedy and the same net with it. */
function outcome(without: MeasuredNet, remedied: MeasuredNet): string {
  if (remedied.verdict === 'exploding') return 'explodes';
  if (remedied.verdict === 'healthy') return without.verdict === 'healthy' ? 'needless' : 'yes';
  return remedied.ratio > without.ratio * PARTLY ? 'partly' : 'no';
}

/** Whether the second of two nets is the first with normalisation or residual connections, and nothing else. */
function isRemedied([first, second]: readonly MeasuredNet[]): boolean {
  if (!first || !second) return false;
  const fields = differences([first.spec, second.spec]);
  if (fields.length !== 1) return false;
  if (fields[0] === 'residual') return second.spec.residual;
  return fields[0] === 'normalisation' && first.spec.normalisation === 'none';
}

/** What a run compared says of the question, in one sentence: whether the remedy helps, or which net keeps most. */
function compared(nets: readonly MeasuredNet[], t: Translate): readonly Message[] {
  const specs = nets.map(({ spec }) => spec);
  const fields = differences(specs);
  const name = ({ spec }: MeasuredNet) => differenceText(t, spec, fields);
  const [first, second] = nets;
  if (nets.length === 2 && first && second && isRemedied(nets)) {
    const remedy = second.spec.residual === first.spec.residual ? second.spec.normalisation : 'residual';
    const values = { remedy: t(`ask-remedy-${remedy}`), ratio: second.ratio, without: first.ratio };
    return [{ key: `ask-helps-${outcome(first, second)}`, values }];
  }
  const ranked = nets.filter(({ ratio }) => ratio > 0).sort((a, b) => b.ratio - a.ratio);
  const [most, least] = [ranked[0], ranked.at(-1)];
  if (!most || !least || ranked.length < nets.length || most.ratio < least.ratio * RANKED) return [];
  const values = { most: name(most), mostRatio: most.ratio, least: name(least), leastRatio: least.ratio };
  return [{ key: 'ask-most', values }];
}

/** Yes or no, where it is asked whether a gradient vanishes or explodes. */
function yesOrNo({ verdict }: MeasuredSeries, terms: readonly Term[]): readonly Message[] {
  const asks = (notion: string) => terms.some(({ text }) => text === notion);
  if (OPEN.some(asks) || asks('vanish') === asks('explode')) return [];
  const asked = asks('vanish') ? 'vanishing' : 'exploding';
  return [{ key: 'ask-yes-or-no', values: { answer: verdict === asked ? 'yes' : 'no' } }];
}

/** The sentence that answers a question from what was just measured for it; none where the run's own words do. */
export function directAnswer(data: unknown, terms: readonly Term[], t: Translate): readonly Message[] {
  const series = seriesOf(data);
  const [only] = series;
  if (only && series.length === 1) return yesOrNo(only, terms);
  const nets = series.filter(isNet);
  return nets.length === series.length ? compared(nets, t) : [];
}
