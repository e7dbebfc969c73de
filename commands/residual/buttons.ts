import type { AnswerButton } from '../../src/chat/answer.js';
import { canonicalLine } from '../../src/chat/canonical-line.js';
import type { GradientFlowSpec } from '../../src/experiments/gradient-flow/spec.js';
import type { Language } from '../../src/i18n/language.js';
import type { Message } from '../../src/i18n/message.js';
import { learnLine } from '../lessons/options.js';
import { shareOfBudget } from '../network/budget.js';
import { netLine } from '../network/lines.js';
import { depth, netsOf, type ResidualValues, residualOptions } from './options.js';

/** A stack that grows although nothing in it is out of the ordinary. */
const EXPLODING = { depth: 50, layer: 25, act: 'relu', init: 'he', norm: 'none' } as const;
const LESSON = 7;

/** The line of `/residual` with these values. */
export function residualLine(values: ResidualValues): string {
  return canonicalLine('residual', residualOptions, values);
}

/** Every net that an answer measures: the block's run is one of its own. */
export function measuredNets(values: ResidualValues): readonly GradientFlowSpec[] {
  const { plain, bridged } = netsOf(values);
  return [plain, bridged, bridged];
}

/** A button that changes something, where what it asks for fits one answer and is not what was asked. */
function change(
  label: Message,
  values: ResidualValues,
  to: Partial<ResidualValues>,
): readonly AnswerButton[] {
  const changed = { ...values, ...to };
  const command = residualLine(changed);
  if (command === residualLine(values) || shareOfBudget(measuredNets(changed)) > 1) return [];
  return [{ label, command }];
}

/** What to try after a residual block: other layers, the stack that explodes and what tames it, and the way on. */
export function residualButtons(
  values: ResidualValues,
  language: Language,
): readonly (readonly AnswerButton[])[] {
  const layers = [...new Set([1, Math.ceil(values.depth / 2), values.depth])];
  const deeper = Math.min(depth.max, values.depth * 2);
  const { bridged } = netsOf(values);
  const next = (values.seed + values.seeds) % residualOptions.seed.max;
  const rows = [
    layers.flatMap((layer) => change({ key: 'button-residual-layer', values: { layer } }, values, { layer })),
    [
      ...change({ key: 'button-residual-explodes' }, values, EXPLODING),
      ...change({ key: 'button-residual-tamed' }, values, { norm: 'layer' }),
      ...change({ key: 'button-deeper' }, values, { depth: deeper }),
    ],
    [
      { label: { key: 'button-vanish' }, command: netLine('vanish', bridged) },
      { label: { key: 'button-formula' }, command: '/formula name:residual' },
      { label: { key: 'button-lesson' }, command: learnLine(LESSON) },
    ],
    [
      ...change({ key: 'button-seed' }, values, { seed: next }),
      ...change({ key: 'button-other-language' }, values, { lang: language === 'fa' ? 'en' : 'fa' }),
    ],
  ];
  return rows.filter((row) => row.length > 0);
}
