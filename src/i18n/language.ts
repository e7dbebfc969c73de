/** The languages Mahv speaks, by BCP 47 code. */
export const LANGUAGES = ['en', 'fa'] as const;

/** A language Mahv speaks. */
export type Language = (typeof LANGUAGES)[number];

/** The side a line of text starts from. */
export type Direction = 'ltr' | 'rtl';

/** The base direction of a language's text. */
export function directionOf(language: Language): Direction {
  return language === 'fa' ? 'rtl' : 'ltr';
}

/** Whether a string names a language Mahv speaks. */
export function isLanguage(value: unknown): value is Language {
  return LANGUAGES.some((language) => language === value);
}
