import type { AnyValue, Options } from './option.js';
import type { ReadOptions } from './problem.js';
import { resolve } from './resolve.js';
import { optionNamed } from './vocabulary.js';

const LEADING = /^([^\s:=]+)[:=]([^\s:=]+)(?:\s+|$)/;
const TRAILING = /(?:^|\s+)([^\s:=]+)[:=]([^\s:=]+)$/;

/** The option of a command that takes all that is said, or undefined. */
export function wholeOf(options: Options): string | undefined {
  return Object.keys(options).find((name) => {
    const option = options[name];
    return option?.kind === 'text' && option.whole === true;
  });
}

/**
 * Reads a text that is taken as it stands; only the command's other options, named before or after it, are taken out.
 * Pure; never throws, and nothing is a problem.
 */
export function readWhole(options: Options, whole: string, body: string): ReadOptions {
  const typed = new Map<string, AnyValue>();
  let text = body.trim();
  for (const edge of [LEADING, TRAILING]) {
    for (let pair = edge.exec(text); pair; pair = edge.exec(text)) {
      const [all, key = '', value = ''] = pair;
      const name = optionNamed(options, key);
      const option = name === undefined ? undefined : options[name];
      const resolved = name !== undefined && option ? resolve(name, option, value) : undefined;
      if (name === undefined || name === whole || !resolved?.ok) break;
      typed.set(name, resolved.value);
      text = text.replace(all, edge === LEADING ? '' : ' ').trim();
    }
  }
  if (text !== '') typed.set(whole, text);
  const values = Object.fromEntries(
    Object.entries(options).map(([name, option]) => [name, typed.get(name) ?? option.default]),
  );
  return { values, problems: [], typed: typed.size };
}
