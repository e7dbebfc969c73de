import type { AnswerButton } from '../../src/chat/answer.js';
import type { Language } from '../../src/i18n/language.js';
import { netLine } from '../network/lines.js';
import { type FixValues, fixLine, NET_REMEDIES } from './options.js';
import type { Case } from './showcases.js';

const CARDS: readonly FixValues['remedy'][] = [...NET_REMEDIES, 'gates'];

function cardButton(values: FixValues, remedy: FixValues['remedy']): AnswerButton {
  return { label: { key: `choice-remedy-${remedy}` }, command: fixLine(values, { remedy, lang: 'auto' }) };
}

/** The buttons to each remedy's two cards. */
export function remedyRows(values: FixValues): readonly (readonly AnswerButton[])[] {
  const buttons = CARDS.map((remedy) => cardButton(values, remedy));
  return [buttons.slice(0, 3), buttons.slice(3)];
}

/** The buttons that lead from one remedy's cards to the picture of all, and to the next one's. */
export function onwardRow(values: FixValues): readonly AnswerButton[] {
  const next = CARDS[(CARDS.indexOf(values.remedy) + 1) % CARDS.length] ?? 'relu';
  return [
    { label: { key: 'button-all-remedies' }, command: fixLine(values, { remedy: 'all', lang: 'auto' }) },
    cardButton(values, next),
  ];
}

/** The buttons that draw the same from other seeds and say it in the other language. */
export function againRow(values: FixValues, language: Language): readonly AnswerButton[] {
  const seed = (values.seed + values.seeds) % 2_000_000_000;
  return [
    { label: { key: 'button-seed' }, command: fixLine(values, { seed, lang: 'auto' }) },
    {
      label: { key: 'button-other-language' },
      command: fixLine(values, { lang: language === 'fa' ? 'en' : 'fa' }),
    },
  ];
}

/** A button for each net of a remedy's cards alone: without and with it, and where it fails. */
export function aloneRows(
  working: readonly Case[],
  failures: readonly Case[],
): readonly (readonly AnswerButton[])[] {
  const alone = ({ name, spec }: Case) => ({ label: name, command: netLine('vanish', spec) });
  return [working.map(alone), failures.map(alone)];
}
