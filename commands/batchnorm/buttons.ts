import type { AnswerButton } from '../../src/chat/answer.js';
import { canonicalLine } from '../../src/chat/canonical-line.js';
import type { Language } from '../../src/i18n/language.js';
import { compare } from '../compare.js';
import { learnLine } from '../lessons/options.js';
import { shareOfBudget } from '../network/budget.js';
import { firstMiddleLast, type GreenValues, greenOptions, netsOf } from './options.js';

const PAIR = 2;
const LESSON = 8;

/** The line of `/batchnorm` with these values. */
export function greenLine(values: GreenValues): string {
  return canonicalLine('batchnorm', greenOptions, values);
}

/** The share of one answer's budget that both nets take, as if their gradients were measured too. */
export function shareOfGreen(values: GreenValues): number {
  const { before, after } = netsOf(values);
  return shareOfBudget([before, after]);
}

/** A button that changes something, where what it asks for fits one answer and is not what was asked. */
function change(key: string, values: GreenValues, to: Partial<GreenValues>): readonly AnswerButton[] {
  const changed = { ...values, ...to };
  const command = greenLine(changed);
  if (command === greenLine(values) || shareOfGreen(changed) > 1) return [];
  return [{ label: { key }, command }];
}

/** The line that puts the gradient of both nets into one picture. */
function flowLine({ depth, act, init, gain, width, batch, seeds, seed }: GreenValues): string {
  return canonicalLine('compare', compare.options, {
    depth: [depth],
    act: [act],
    init: [init],
    norm: ['none', 'batch'],
    width: [width],
    batch: [batch],
    gain: [gain],
    seeds,
    seed,
  });
}

/** What to try after a green zone: other weights and activations, a batch of two, a deeper net, and the way on. */
export function greenButtons(values: GreenValues, language: Language): readonly (readonly AnswerButton[])[] {
  const deeper = Math.min(greenOptions.depth.max, values.depth * 2);
  const next = (values.seed + values.seeds) % greenOptions.seed.max;
  const usual = values.gain === 1;
  const rows = [
    [
      ...change('choice-act-relu', values, { act: 'relu', init: 'he', gain: 1 }),
      ...change('choice-act-tanh', values, { act: 'tanh', init: 'xavier' }),
      ...change('choice-act-sigmoid', values, { act: 'sigmoid', init: 'xavier' }),
    ],
    [
      ...change(usual ? 'button-green-large' : 'button-green-usual', values, {
        gain: usual ? greenOptions.gain.default : 1,
      }),
      ...change('button-green-batch', values, { batch: PAIR }),
      ...change('button-deeper', values, { depth: deeper, layer: firstMiddleLast(deeper) }),
    ],
    [
      { label: { key: 'button-green-flow' }, command: flowLine(values) },
      { label: { key: 'button-formula' }, command: '/formula name:batch-norm' },
      { label: { key: 'button-lesson' }, command: learnLine(LESSON) },
    ],
    [
      ...change('button-seed', values, { seed: next }),
      ...change('button-other-language', values, { lang: language === 'fa' ? 'en' : 'fa' }),
    ],
  ];
  return rows.filter((row) => row.length > 0);
}
