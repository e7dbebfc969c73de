import type { Language } from '../../src/i18n/language.js';
import { loadLibrary } from '../../src/i18n/library.js';
import type { Translate } from '../../src/i18n/message.js';
import { translator } from '../../src/i18n/translator.js';
import { importQuestions } from '../../src/quiz-exchange/import-questions.js';
import type { ReadingOptions } from '../../src/quiz-exchange/reading.js';
import { LOCALES } from '../app-parts.js';

const { bundles } = loadLibrary(LOCALES);

/** The words of a language, the bank's included; a broken message fails the test. */
export function words(language: Language): Translate {
  return translator(bundles, language, ({ key, error }) => {
    throw new Error(`${language} ${key}: ${error}`);
  });
}

/** Reads a file given as text. */
export function importText(text: string, name: string, options?: ReadingOptions) {
  return importQuestions({ bytes: new TextEncoder().encode(text), name }, options);
}

/** What was refused: each line with its reason's key. */
export function refusals(text: string, name: string): readonly string[] {
  return importText(text, name).refused.map(({ line, message }) => `${line} ${message.key}`);
}
