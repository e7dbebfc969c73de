import { readFileSync } from 'node:fs';
import type { FluentBundle } from '@fluent/bundle';
import { LANGUAGES, type Language } from './language.js';
import { loadBundles } from './translator.js';
import { readWritten, type Written } from './written.js';

/** All that is written down: what is taught, what questions are answered from, what quizzes ask, and the words of it all. */
export interface Library extends Omit<Written, 'messages'> {
  readonly bundles: ReadonlyMap<Language, FluentBundle>;
}

/**
 * Reads everything in `<folder>/<language>/`; `more` holds further messages. @throws where a file is not as it should be, or the
 * languages differ.
 */
export function loadLibrary(folder: string, more: readonly ReadonlyMap<Language, string>[] = []): Library {
  return libraryOf(readWritten(folder), folder, more);
}

/** The same from what the build has read of the Markdown files, a good part of a second sooner. @throws where that is missing. */
export function openLibrary(file: string, folder: string): Library {
  return libraryOf(JSON.parse(readFileSync(file, 'utf8')) as Written, folder, []);
}

function libraryOf(
  { messages, ...read }: Written,
  folder: string,
  more: readonly ReadonlyMap<Language, string>[],
): Library {
  const own = new Map(LANGUAGES.map((language) => [language, messages[language]]));
  return { ...read, bundles: loadBundles(folder, [own, ...more]) };
}
