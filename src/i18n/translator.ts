import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FluentBundle, FluentNumber, FluentResource, type FluentValue } from '@fluent/bundle';
import { LANGUAGES, type Language } from './language.js';
import type { Translate, Values } from './message.js';
import { anyNumber, percentage, plainNumber, powerOfTen } from './numbers.js';

/** Told of a message that is missing or broken; the text is never lost for it. */
export type Report = (problem: {
  readonly language: Language;
  readonly key: string;
  readonly error: string;
}) => void;

function numeric(value: FluentValue | undefined): number {
  return value instanceof FluentNumber ? value.value : Number(value);
}

/** The functions a message may call: each writes a number the way its language reads it. */
function functionsOf(language: Language) {
  return {
    SCI: ([value]: FluentValue[]): FluentValue => anyNumber(numeric(value), language),
    PERCENT: ([value]: FluentValue[]): FluentValue => percentage(numeric(value), language),
    NUM: ([value]: FluentValue[]): FluentValue => plainNumber(numeric(value), language),
    INT: ([value]: FluentValue[]): FluentValue => plainNumber(numeric(value), language, 12),
    /** An exponent, or a whole number and an exponent: `10⁻³`, `6 × 10⁻³`. */
    POWER: (values: FluentValue[]): FluentValue => {
      const [exponent = 0, times] = values.map(numeric).reverse();
      return times === undefined ? powerOfTen(exponent) : `${times} × ${powerOfTen(exponent)}`;
    },
  };
}

/**
 * Reads every `.ftl` file of `<folder>/<language>/`; `more` holds further messages for each language.
 * @throws where a file cannot be read.
 */
export function loadBundles(
  folder: string,
  more: readonly ReadonlyMap<Language, string>[] = [],
): ReadonlyMap<Language, FluentBundle> {
  return new Map(
    LANGUAGES.map((language) => {
      const bundle = new FluentBundle(language, { functions: functionsOf(language), useIsolating: true });
      const files = readdirSync(join(folder, language)).filter((file) => file.endsWith('.ftl'));
      for (const file of files.sort()) {
        bundle.addResource(new FluentResource(readFileSync(join(folder, language, file), 'utf8')));
      }
      for (const each of more) bundle.addResource(new FluentResource(each.get(language) ?? ''));
      return [language, bundle];
    }),
  );
}

/** Makes a language's translator. A missing message gives its fallback or its key, and is reported. */
export function translator(
  bundles: ReadonlyMap<Language, FluentBundle>,
  language: Language,
  report: Report,
): Translate {
  const bundle = bundles.get(language);
  return (key: string, values: Values = {}, fallback?: string) => {
    const pattern = bundle?.getMessage(key)?.value;
    if (!bundle || !pattern) {
      if (fallback === undefined) report({ language, key, error: 'missing' });
      return fallback ?? key;
    }
    const errors: Error[] = [];
    const text = bundle.formatPattern(pattern, { ...values }, errors);
    for (const error of errors) report({ language, key, error: error.message });
    return text;
  };
}
