import { type ChoiceOption, listOf, type NumberOption, type ValuesOf } from '../../src/chat/option.js';
import { CELL_NAMES } from '../../src/experiments/recurrent/names.js';
import { DEFAULT_RECURRENT, type RecurrentSpec } from '../../src/experiments/recurrent/spec.js';
import { lang } from '../network/choices.js';
import { batch, seed, seeds } from '../network/options.js';

const MOST_CELLS = 4;
const MOST_BIASES = 2;

const cell: ChoiceOption<RecurrentSpec['cell']> = {
  kind: 'choice',
  values: CELL_NAMES,
  default: DEFAULT_RECURRENT.cell,
  shown: true,
  aliases: ['cells', 'type', 'سلول', 'سلول‌ها', 'یاخته', 'نوع'],
  spellings: {
    rnn_tanh: ['rnn', 'vanilla', 'tanh', 'elman', 'ساده', 'تانژانت', 'آر‌ان‌ان', 'بازگشتی ساده'],
    rnn_relu: ['relu', 'irnn', 'رلو', 'ریلو', 'رِلو'],
    lstm: ['ال‌اس‌تی‌ام', 'حافظهٔ کوتاه‌مدت بلند'],
    gru: ['جی‌آر‌یو', 'واحد بازگشتی دروازه‌دار'],
  },
};

const forget: NumberOption = {
  kind: 'number',
  min: -5,
  max: 5,
  default: DEFAULT_RECURRENT.forgetBias,
  aliases: ['forget bias', 'fb', 'bias', 'فراموشی', 'بایاس فراموشی', 'دروازهٔ فراموشی', 'بایاس'],
};

/** The options of `/rnn`. An LSTM is drawn once for each forget bias. */
export const recurrentOptions = {
  cell: { ...listOf(cell, MOST_CELLS), default: ['rnn_tanh', 'lstm'] as const },
  steps: {
    kind: 'integer' as const,
    min: 1,
    max: 500,
    default: DEFAULT_RECURRENT.steps,
    bare: true,
    shown: true,
    aliases: ['t', 'step', 'time', 'length', 'گام', 'گام‌ها', 'زمان', 'طول'],
  },
  forget: { ...listOf(forget, MOST_BIASES), default: [0, 3] },
  hidden: {
    kind: 'integer' as const,
    min: 1,
    max: 128,
    default: DEFAULT_RECURRENT.hidden,
    aliases: ['h', 'units', 'width', 'پنهان', 'واحد', 'واحدها', 'پهنا'],
  },
  gain: {
    kind: 'number' as const,
    min: 0.01,
    max: 10,
    default: DEFAULT_RECURRENT.gain,
    description: 'option-recurrent-gain',
    aliases: ['g', 'scale', 'بهره', 'ضریب', 'مقیاس'],
  },
  orthogonal: {
    kind: 'switch' as const,
    default: DEFAULT_RECURRENT.orthogonal,
    aliases: ['orth', 'ortho', 'orthogonal start', 'متعامد', 'شروع متعامد'],
  },
  batch: { ...batch, default: DEFAULT_RECURRENT.batch },
  seeds,
  seed,
  lang,
};

/** Values of {@link recurrentOptions}. */
export type RecurrentValues = ValuesOf<typeof recurrentOptions>;

/** The nets that values ask for, in the order of the cells: one for each, an LSTM for each forget bias; at most five. */
export function specsOf(values: RecurrentValues): readonly RecurrentSpec[] {
  const { steps, hidden, batch, gain, orthogonal, seeds, seed } = values;
  const shared = { kind: 'recurrent', steps, hidden, batch, gain, orthogonal, seeds, seed } as const;
  return values.cell.flatMap((cell) =>
    (cell === 'lstm' ? values.forget : [DEFAULT_RECURRENT.forgetBias]).map((forgetBias) => ({
      ...shared,
      cell,
      forgetBias,
    })),
  );
}
