import type { MeasuredNet } from '../../src/charts/net-chart.js';
import type { AnswerButton } from '../../src/chat/answer.js';
import type { GradientFlowSpec } from '../../src/experiments/gradient-flow/spec.js';
import type { Language } from '../../src/i18n/language.js';
import { asShown } from '../numbers/find-number.js';
import { numberLine } from '../numbers/options.js';
import { shareOfBudget } from './budget.js';
import { netLine } from './lines.js';
import { depth } from './options.js';

/** Nets that `/fix` measures: the sick one, three remedies and three failures. */
const MOST_NETS = 7;

const RECTIFIERS: readonly string[] = ['relu', 'leaky_relu', 'elu', 'selu', 'gelu', 'silu', 'mish'];

function change(key: string, spec: GradientFlowSpec, to: Partial<GradientFlowSpec>): readonly AnswerButton[] {
  const changed = { ...spec, ...to };
  if (shareOfBudget([changed]) > 1) return [];
  return [{ label: { key }, command: netLine('vanish', changed) }];
}

/** The button to the remedies, where the nets that answer measures fit the budget whichever way they turn out. */
export function fixButton(spec: GradientFlowSpec): readonly AnswerButton[] {
  const dearest = { ...spec, normalisation: 'batch', residual: true } as const;
  if (shareOfBudget(Array.from({ length: MOST_NETS }, () => dearest)) > 1) return [];
  return [{ label: { key: 'button-fix' }, command: netLine('fix', spec) }];
}

/** Buttons that change one thing of a net: each remedy it does not have yet, and a deeper and a shallower net. */
export function remedyButtons(spec: GradientFlowSpec): readonly (readonly AnswerButton[])[] {
  const rectified = RECTIFIERS.includes(spec.activation);
  const remedies = [
    ...(rectified ? [] : change('button-relu', spec, { activation: 'relu' })),
    ...(rectified && spec.initialiser !== 'he' ? change('button-he', spec, { initialiser: 'he' }) : []),
    ...(spec.residual ? [] : change('button-residual', spec, { residual: true })),
    ...(spec.normalisation === 'batch' ? [] : change('button-batch-norm', spec, { normalisation: 'batch' })),
  ];
  const deeper = Math.min(depth.max, spec.depth * 2);
  const shallower = Math.max(2, Math.round(spec.depth / 4));
  const sizes = [
    ...(deeper > spec.depth ? change('button-deeper', spec, { depth: deeper }) : []),
    ...(shallower < spec.depth ? change('button-shallower', spec, { depth: shallower }) : []),
    { label: { key: 'button-why' }, command: netLine('why', spec) },
    ...fixButton(spec),
  ];
  return [remedies, sizes].filter((row) => row.length > 0);
}

/** The buttons that say the same in the other language and draw the net anew from other seeds. */
export function repeatButtons(
  command: 'vanish' | 'why' | 'fix',
  spec: GradientFlowSpec,
  language: Language,
): readonly AnswerButton[] {
  const other = language === 'fa' ? 'en' : 'fa';
  return [
    {
      label: { key: 'button-seed' },
      command: netLine(command, { ...spec, seed: (spec.seed + spec.seeds) % 2_000_000_000 }),
    },
    { label: { key: 'button-other-language' }, command: netLine(command, spec, { lang: other }) },
  ];
}

/** The button that asks what the headline number of one net's picture is, in a row of its own; none where there is no such number. */
export function numberButtons({ result, reading }: MeasuredNet): readonly (readonly AnswerButton[])[] {
  const { spec, finding } = result;
  const { ratio } = reading;
  if (finding || spec.depth === 1 || !Number.isFinite(ratio)) return [];
  const command = numberLine({ number: asShown(ratio), rung: 'mine', lang: 'auto' }, spec);
  return [[{ label: { key: 'button-number', values: { value: ratio } }, command }]];
}
