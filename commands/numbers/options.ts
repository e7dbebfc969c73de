import { canonicalLine } from '../../src/chat/canonical-line.js';
import type { ChoiceOption, QuantityOption } from '../../src/chat/option.js';
import type { GradientFlowSpec } from '../../src/experiments/gradient-flow/spec.js';
import { RUNGS } from '../../src/quiz/exercises/ladder.js';
import { lang } from '../network/choices.js';
import { networkOptions, valuesOf } from '../network/options.js';

/** The number to explain, as it was written; '' where the whole net is. */
export const number: QuantityOption = {
  kind: 'quantity',
  default: '',
  bare: true,
  aliases: ['n', 'value', 'عدد', 'مقدار'],
};

/** Whose number it is: one of the asker's last answer, or of the net that the line describes. */
export const of = {
  kind: 'choice' as const,
  values: ['last', 'net'] as const,
  default: 'last' as const,
  aliases: ['from', 'از'],
  spellings: { last: ['آخرین', 'تصویر آخر'], net: ['this', 'همین شبکه'] },
};

/** The rung of the ladder of mathematics to explain it at. */
export const rung: ChoiceOption = {
  kind: 'choice',
  values: ['mine', ...Array.from({ length: RUNGS }, (_, index) => String(index + 1))],
  default: 'mine',
  description: 'option-why-rung',
  aliases: ['level', 'پله', 'سطح'],
  spellings: { mine: ['my', 'پلهٔ من'] },
};

/** What a line about a number says beside the net. */
export interface NumberValues {
  readonly number: string;
  readonly rung: string;
  readonly lang: 'auto' | 'fa' | 'en';
}

/** The line about a number of the asker's last answer, or of a net where one is given. */
export function numberLine(values: NumberValues, net?: GradientFlowSpec): string {
  if (!net) return canonicalLine('why', { number, rung, lang }, { ...values });
  const options = { ...networkOptions, number, of, rung, lang };
  return canonicalLine('why', options, { ...valuesOf(net), ...values, of: 'net' });
}
