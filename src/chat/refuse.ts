import { nearest } from './nearest.js';
import { itemOf, type Options } from './option.js';
import { type Problem, quoted, written } from './problem.js';
import { resolve } from './resolve.js';
import { choiceValue, optionNamed, spellingsOf } from './vocabulary.js';

function nearestOption(options: Options, word: string): string | undefined {
  const spoken = Object.entries(options).flatMap(([name, { aliases }]) => [name, ...aliases]);
  const near = nearest(word, spoken);
  return near === undefined ? undefined : optionNamed(options, near);
}

function valuesOf(options: Options, read: string) {
  return { read: quoted(read), known: Object.keys(options).join(', ') };
}

/** What to say of `key:value` where the command has no option `key`: the nearest option, with the value where it fits. */
export function unknownOption(options: Options, key: string, value: string): Problem {
  const values = valuesOf(options, key);
  const meant = nearestOption(options, key);
  const option = meant === undefined ? undefined : options[meant];
  if (meant === undefined || !option) return { message: { key: 'error-unknown-option', values } };
  const resolved = resolve(meant, option, value);
  const fixed = resolved.ok ? resolved.value : resolved.nearest;
  const near = written(meant, option, fixed);
  return {
    message: { key: 'error-unknown-option-near', values: { ...values, near } },
    fix: { name: meant, value: fixed },
  };
}

/** What to say of a word that belongs to no option: the nearest value, else the nearest option. */
export function unplacedWord(options: Options, word: string): Problem {
  const values = valuesOf(options, word);
  for (const [name, option] of Object.entries(options)) {
    const item = itemOf(option);
    if (item.kind !== 'choice') continue;
    const near = nearest(word, spellingsOf(item));
    const meant = near === undefined ? undefined : choiceValue(item, near);
    if (meant === undefined) continue;
    const message = { key: 'error-word-near', values: { ...values, near: `${name}:${meant}` } };
    return { message, fix: { name, value: option.kind === 'list' ? [meant] : meant } };
  }
  const meant = nearestOption(options, word);
  const option = meant === undefined ? undefined : options[meant];
  if (meant === undefined || !option) return { message: { key: 'error-word', values } };
  const on = option.kind === 'list' ? [true] : true;
  const value = itemOf(option).kind === 'switch' ? on : option.default;
  const message = { key: 'error-word-near', values: { ...values, near: written(meant, option, value) } };
  return { message, fix: { name: meant, value } };
}
