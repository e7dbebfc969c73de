import type { Message } from '../i18n/message.js';
import { canonicalLine } from './canonical-line.js';
import type { AnyValue, Option } from './option.js';

/** Longest piece of an asker's own text that is quoted back, in characters. */
const QUOTED = 40;

/** What was wrong with one option, and the valid value nearest to what was meant. */
export interface Problem {
  readonly message: Message;
  readonly fix?: { readonly name: string; readonly value: AnyValue };
}

/** What a line says of a command's options. */
export interface ReadOptions {
  /** Every option's value: typed, or else its default. */
  readonly values: Readonly<Record<string, AnyValue>>;
  readonly problems: readonly Problem[];
  /** How many options the line itself set. */
  readonly typed: number;
}

/** A value, or why there is none and which comes nearest. */
export type Resolved<T extends AnyValue = AnyValue> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly message: Message; readonly nearest: T };

/** Shortens an asker's own text so that it can be quoted back. */
export function quoted(text: string): string {
  const letters = [...text];
  return letters.length > QUOTED ? `${letters.slice(0, QUOTED - 1).join('')}…` : text;
}

/** How an option and a value are written in a line, e.g. `depth:20`. */
export function written(name: string, option: Option, value: AnyValue): string {
  return canonicalLine('', { [name]: { ...option, shown: true } }, { [name]: value }).slice(2);
}
