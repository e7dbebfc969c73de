import { LANGUAGES, type Language } from './language.js';

/** Fluent messages by language. */
type Words = ReadonlyMap<Language, string>;

/** Messages of several sources as one. */
export function allWords(...sources: readonly Words[]): Words {
  return new Map(
    LANGUAGES.map((language) => [language, sources.map((each) => each.get(language) ?? '').join('\n')]),
  );
}
