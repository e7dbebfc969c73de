import type { Language } from '../i18n/language.js';

/**
 * How the work for a request stands: how many turns it is from its beginning, 1 being the next; how much is done, 0 to 1; or
 * all is measured, and the pictures are being drawn.
 */
export type Standing =
  | { readonly state: 'waiting'; readonly place: number }
  | { readonly state: 'running'; readonly done: number }
  | { readonly state: 'drawing' };

/** How the work for a request stands, to be told in the language of its reply. */
export type LiveProgress = Standing & { readonly language: Language };
