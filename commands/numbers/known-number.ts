import type { Values } from '../../src/i18n/message.js';

/** A number of an answer, and what it is. */
export interface KnownNumber {
  /** Names the words that say what it is, the message `number-<what>`. */
  readonly what: string;
  /** Names the words that explain how it comes about, the message `number-why-<family>`. */
  readonly family: string;
  readonly value: number;
  /** The values of both messages, its own as `value` among them. */
  readonly values: Values;
  /** Whether the answer's text and picture state it, rather than only its data. */
  readonly headline: boolean;
}

/** A number with the values of its messages. */
export function known(
  what: string,
  family: string,
  value: number,
  values: Values,
  headline = false,
): KnownNumber {
  return { what, family, value, values: { ...values, value }, headline };
}

/** Whether there is anything to say of a number: it is one, and not 0. */
export function isTold({ value }: KnownNumber): boolean {
  return Number.isFinite(value) && value !== 0;
}
