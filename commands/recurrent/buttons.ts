import type { AnswerButton } from '../../src/chat/answer.js';
import { canonicalLine } from '../../src/chat/canonical-line.js';
import { recurrentFits } from '../../src/experiments/recurrent/cost.js';
import { CELL_NAMES } from '../../src/experiments/recurrent/names.js';
import type { Language } from '../../src/i18n/language.js';
import type { Message } from '../../src/i18n/message.js';
import { type RecurrentValues, recurrentOptions, specsOf } from './options.js';

/** The forget biases that are held up against each other: a gate half open, and one nearly all open. */
const BIASES = [0, 3] as const;

/** The line of `/rnn` with these values. */
export function recurrentLine(values: RecurrentValues): string {
  return canonicalLine('rnn', recurrentOptions, values);
}

/** A button that changes something, where what it asks for fits one answer. */
function change(
  label: Message,
  values: RecurrentValues,
  to: Partial<RecurrentValues>,
): readonly AnswerButton[] {
  const changed = { ...values, ...to };
  return recurrentFits(specsOf(changed)) ? [{ label, command: recurrentLine(changed) }] : [];
}

/** What to try after one picture of recurrent nets: other cells, forget biases, lengths, another start, the other language. */
export function recurrentButtons(
  values: RecurrentValues,
  language: Language,
): readonly (readonly AnswerButton[])[] {
  const { cell, forget, steps, orthogonal, seed, seeds } = values;
  const isOnly = (each: string) => cell.length === 1 && cell[0] === each;
  const others = CELL_NAMES.filter((each) => !isOnly(each)).flatMap((each) =>
    change({ key: `choice-cell-${each}` }, values, { cell: [each] }),
  );
  const biases = BIASES.filter(
    (each) => cell.includes('lstm') && !(forget.length === 1 && forget[0] === each),
  );
  const gates = biases.flatMap((bias) =>
    change({ key: 'button-forget', values: { forget: bias } }, values, { forget: [bias] }),
  );
  const longer = Math.min(recurrentOptions.steps.max, steps * 2);
  const shorter = Math.max(2, Math.round(steps / 4));
  const sizes = [
    ...(longer > steps ? change({ key: 'button-longer' }, values, { steps: longer }) : []),
    ...(shorter < steps ? change({ key: 'button-shorter' }, values, { steps: shorter }) : []),
    ...change({ key: orthogonal ? 'button-not-orthogonal' : 'button-orthogonal' }, values, {
      orthogonal: !orthogonal,
    }),
  ];
  const again = [
    ...change({ key: 'button-seed' }, values, { seed: (seed + seeds) % recurrentOptions.seed.max }),
    ...change({ key: 'button-other-language' }, values, { lang: language === 'fa' ? 'en' : 'fa' }),
  ];
  return [others, gates, sizes, again].filter((row) => row.length > 0);
}
