import { recall, remember } from './storage.js';
import type { Language } from './wire.js';
import { directionOf } from './wording.js';

/** The language the page starts in: the one kept in this browser, or else the browser's own. */
export function firstLanguage(): Language {
  const kept = recall('language');
  if (kept === 'fa' || kept === 'en') return kept;
  return navigator.language.toLowerCase().startsWith('fa') ? 'fa' : 'en';
}

/** Keeps the language for the next visit. */
export function keepLanguage(language: Language): void {
  remember('language', language);
}

/** Lays the page out in a language's direction. */
export function layOut(language: Language): void {
  document.documentElement.lang = language;
  document.documentElement.dir = directionOf(language);
}
