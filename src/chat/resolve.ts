import { nearest } from './nearest.js';
import type {
  AnyValue,
  ChoiceOption,
  ListOption,
  NumberOption,
  Option,
  ScalarOption,
  SwitchOption,
} from './option.js';
import { quoted, type Resolved } from './problem.js';
import { choiceValue, spellingsOf, switchValue } from './vocabulary.js';
import { readNumber } from './written-number.js';

/** Whether a word is written as a number. */
export function isNumber(word: string): boolean {
  return readNumber(word) !== undefined;
}

function resolveNumber(name: string, option: NumberOption, word: string): Resolved<number> {
  const { min, max, kind } = option;
  const values = { option: name, read: quoted(word), min, max };
  const read = readNumber(word);
  if (!read) return { ok: false, message: { key: 'error-number', values }, nearest: option.default };
  const { value } = read;
  const clamped = Math.min(max, Math.max(min, value));
  const fitting = kind === 'integer' ? Math.round(clamped) : clamped;
  if (value !== clamped) return { ok: false, message: { key: 'error-range', values }, nearest: fitting };
  if (value !== fitting) return { ok: false, message: { key: 'error-integer', values }, nearest: fitting };
  return { ok: true, value };
}

function resolveQuantity(name: string, word: string): Resolved<string> {
  const read = readNumber(word);
  if (read && Number.isFinite(read.value)) return { ok: true, value: read.text };
  const values = { option: name, read: quoted(word) };
  return { ok: false, message: { key: 'error-quantity', values }, nearest: '' };
}

function resolveChoice(name: string, option: ChoiceOption, word: string): Resolved<string> {
  const value = choiceValue(option, word);
  if (value !== undefined) return { ok: true, value };
  const values = { option: name, read: quoted(word), allowed: option.values.join(', ') };
  const near = nearest(word, spellingsOf(option));
  const meant = near === undefined ? undefined : choiceValue(option, near);
  if (meant === undefined)
    return { ok: false, message: { key: 'error-choice', values }, nearest: option.default };
  return {
    ok: false,
    message: { key: 'error-choice-near', values: { ...values, near: meant } },
    nearest: meant,
  };
}

function resolveSwitch(name: string, option: SwitchOption, word: string): Resolved<boolean> {
  const value = switchValue(word);
  if (value !== undefined) return { ok: true, value };
  const values = { option: name, read: quoted(word) };
  return { ok: false, message: { key: 'error-switch', values }, nearest: !option.default };
}

function resolveScalar(
  name: string,
  option: ScalarOption,
  word: string,
): Resolved<number | string | boolean> {
  if (option.kind === 'integer' || option.kind === 'number') return resolveNumber(name, option, word);
  if (option.kind === 'quantity') return resolveQuantity(name, word);
  if (option.kind === 'choice') return resolveChoice(name, option, word);
  if (option.kind === 'switch') return resolveSwitch(name, option, word);
  return { ok: true, value: word };
}

function resolveList(name: string, option: ListOption, words: string): Resolved {
  const items = words
    .split(',')
    .filter((word) => word !== '')
    .map((word) => resolveScalar(name, option.item, word));
  const found = items.map((item) => (item.ok ? item.value : item.nearest));
  const first = items.find((item) => !item.ok);
  const nearestList = [...new Set(found)].slice(0, option.most);
  if (first && !first.ok) return { ok: false, message: first.message, nearest: nearestList };
  if (found.length > option.most) {
    const values = { option: name, most: option.most, count: found.length };
    return { ok: false, message: { key: 'error-too-many', values }, nearest: nearestList };
  }
  return { ok: true, value: found };
}

/** Reads the value typed for an option: the value, or a named failure with the nearest valid value. Pure. */
export function resolve(name: string, option: Option, word: string): Resolved<AnyValue> {
  if (word.replace(/,/g, '') === '') {
    return { ok: false, message: { key: 'error-empty', values: { option: name } }, nearest: option.default };
  }
  return option.kind === 'list' ? resolveList(name, option, word) : resolveScalar(name, option, word);
}
