import type { Direction, Language } from '../i18n/language.js';

const DIRECTIONS: Readonly<Record<Language, Direction>> = { en: 'ltr', fa: 'rtl' };

/** The base direction in which a chart's words are laid out. */
export function baseDirection(language: Language): Direction {
  return DIRECTIONS[language];
}
