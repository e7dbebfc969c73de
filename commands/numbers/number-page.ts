import type { Chart } from '../../src/charts/chart.js';
import type { Answer, AnswerButton } from '../../src/chat/answer.js';
import type { Recalled } from '../../src/chat/recall.js';
import type { WrittenNumber } from '../../src/chat/written-number.js';
import type { Language } from '../../src/i18n/language.js';
import type { Message, Translate } from '../../src/i18n/message.js';
import { mathLine } from '../math/options.js';
import { asShown, type Found, findNumber } from './find-number.js';
import type { KnownNumber } from './known-number.js';
import { LEVELS, type Level, levelOf, rungOf } from './level.js';
import { numbersOf } from './numbers-of.js';

/** A number that was asked about, the answer it should be in, and how to speak of it. */
export interface NumberAsked {
  readonly number: WrittenNumber;
  readonly source: Recalled<Chart>;
  /** The rung to explain it at, from 1. */
  readonly rung: number;
  /** The line about another number, at another rung, or in another language. */
  line(change: { readonly number?: string; readonly rung?: string; readonly lang?: 'fa' | 'en' }): string;
}

const MOST_OTHERS = 4;

function isOf({ what, values }: KnownNumber, t: Translate): string {
  return t(`number-${what}`, values);
}

function told(number: KnownNumber, key: string, t: Translate): Message {
  const name = String(number.values.name ?? '');
  const values = { value: number.value, what: isOf(number, t), name };
  return { key: name === '' ? key : `${key}-of`, values };
}

function explanation(
  best: KnownNumber,
  same: readonly KnownNumber[],
  level: Level,
  t: Translate,
): readonly Message[] {
  return [
    told(best, 'number-is', t),
    { key: `number-why-${best.family}`, values: { ...best.values, level } },
    ...(same.length === 0
      ? []
      : [{ key: 'number-same' }, ...same.map((each) => told(each, 'number-row', t))]),
  ];
}

function notFound({ nearest }: Found, { value }: WrittenNumber, t: Translate): readonly Message[] {
  return [
    { key: nearest.length === 0 ? 'number-none' : 'number-not-found', values: { value } },
    ...nearest.map((each) => told(each, 'number-row', t)),
  ];
}

/** The stated numbers but one, no two written the same. */
function others(numbers: readonly KnownNumber[], left: KnownNumber): readonly KnownNumber[] {
  const seen = new Set([asShown(left.value)]);
  const stated = numbers.filter(({ headline, value }) => {
    const isNew = headline && !seen.has(asShown(value));
    seen.add(asShown(value));
    return isNew;
  });
  return stated.slice(0, MOST_OTHERS);
}

/** What a number is and how it comes about, at the asker's rung, beside the picture it is of; where it is none of it, the nearest that are. */
export function numberPage(
  { number, source, rung, line }: NumberAsked,
  { t, language }: { readonly t: Translate; readonly language: Language },
): Answer<Chart> {
  const numbers = numbersOf(source.answer.data, t);
  const found = findNumber(number, numbers);
  const level = levelOf(rung);
  const offered = found.best ? others(numbers, found.best) : found.nearest;
  const numberButton = ({ value }: KnownNumber): AnswerButton => ({
    label: { key: 'number-button', values: { value } },
    command: line({ number: asShown(value) }),
  });
  const levelButton = (other: Level): AnswerButton => ({
    label: { key: `number-button-${other}` },
    command: line({ rung: String(rungOf(other)) }),
  });
  return {
    text: [
      { key: 'number-source', values: { line: source.line } },
      ...(found.best ? explanation(found.best, found.same, level, t) : notFound(found, number, t)),
    ],
    charts: source.answer.charts ?? [],
    buttons: [
      offered.map(numberButton),
      found.best ? LEVELS.filter((each) => each !== level).map(levelButton) : [],
      [
        { label: { key: 'math-button-page', values: { number: rung } }, command: mathLine(rung) },
        {
          label: { key: 'button-other-language' },
          command: line({ lang: language === 'fa' ? 'en' : 'fa' }),
        },
      ],
    ].filter((row) => row.length > 0),
    data: source.answer.data,
    numbersOf: source.line,
  };
}
