import type { ItemAnswer } from '../../src/quiz/item.js';
import type { QuestionView } from '../../src/quiz/view.js';
import { codeOf, placesOf } from './letters.js';

/** What stands before an answer that is not sent yet. */
const UNSENT = '~';
const ADDRESSED = /^([a-z2-7]{8})(?: +(\d{1,2}))?(?: +(.*))?$/;
const POWER = /^(?:([+-]?\d+(?:\.\d+)?) *[x×*·] *)?10 *(?:\^|\*\*)? *([+-]\d+|(?<=[\^*] *)\d+)$/;

/** What a line answers, before the question is known. */
export interface AddressedAnswer {
  /** Names the round; absent where the one that goes on here is meant. */
  readonly code?: string;
  /** From 0; absent where the one that is open is meant. */
  readonly question?: number;
  readonly written: string;
  /** Whether it is still being put together. */
  readonly unsent: boolean;
}

/** The line that answers a question, from 0. */
export function answerLine(code: string, question: number, written = ''): string {
  return `/answer ${code} ${question + 1} ${written}`.trimEnd();
}

/** The line that shows an answer of several parts while it is put together; places from 0. */
export function unsentLine(code: string, question: number, places: readonly number[]): string {
  return answerLine(code, question, `${UNSENT}${codeOf(places)}`);
}

/** Reads whom and what a line answers. */
export function readAddress(text: string): AddressedAnswer {
  const [, code, number, rest = ''] = ADDRESSED.exec(text.trim()) ?? [];
  const written = code === undefined || number === undefined ? text.trim() : rest.trim();
  return {
    ...(code !== undefined && number !== undefined ? { code, question: Number(number) - 1 } : {}),
    written: written.replace(/^~/, ''),
    unsent: written.startsWith(UNSENT),
  };
}

/** Reads a number, powers of ten among them: `0.25`, `1e-6`, `10^-6`, `2.5 × 10^-3`; undefined where it is none. */
export function readNumber(written: string): number | undefined {
  const text = written.trim();
  if (text === '') return undefined;
  const power = POWER.exec(text);
  const value = power ? Number(`${power[1] ?? '1'}e${power[2]}`) : Number(text);
  return Number.isFinite(value) && /\d/.test(text) ? value : undefined;
}

/** Reads an answer to a question; undefined where it is not of the kind asked for. */
export function readAnswer(written: string, { asks, order }: QuestionView): ItemAnswer | undefined {
  if (asks === 'number') {
    const value = readNumber(written);
    return value === undefined ? undefined : { kind: 'number', value };
  }
  const places = placesOf(written, order.length);
  if (!places || places.length === 0 || new Set(places).size !== places.length) return undefined;
  if (asks === 'one' && places.length !== 1) return undefined;
  if (asks === 'order' && places.length !== order.length) return undefined;
  return { kind: 'options', options: places.flatMap((place) => order[place] ?? []) };
}
