import { isLanguage, type Language } from '../../i18n/language.js';

/** Longest custom id Discord takes, in characters. */
const LONGEST = 100;
const LANGUAGE = 2;
const DELETES = '!';
const STOPS = '~';

/** What a button stands for. `data` is button data as the platforms share it; ids that are none of ours are unknown. */
export type Pressed =
  | { readonly kind: 'line'; readonly language: Language; readonly data: string }
  | { readonly kind: 'delete'; readonly language: Language; readonly owner: string }
  | { readonly kind: 'stop'; readonly language: Language; readonly owner: string; readonly run: string }
  | { readonly kind: 'unknown'; readonly language: Language };

/** Room for a button's data: what its message's language and its place leave. */
export const DATA_ROOM = LONGEST - LANGUAGE - 1;

/**
 * A custom id: the language of the message, the button's place in it (0–34; ids must differ within a message, lines
 * need not), and the data.
 */
export function lineId(language: Language, place: number, data: string): string {
  return `${language}${place.toString(36)}${data}`;
}

/** The custom id of the button that deletes an answer; carries who asked for it. */
export function deleteId(language: Language, owner: string): string {
  return `${language}${DELETES}${owner}`;
}

/** The custom id of the button that stops work; carries who asked for it, and the interaction it is done for. */
export function stopId(language: Language, owner: string, run: string): string {
  return `${language}${STOPS}${owner}:${run}`;
}

/** Reads a custom id. */
export function readCustomId(id: string): Pressed {
  const language = id.slice(0, LANGUAGE);
  const rest = id.slice(LANGUAGE + 1);
  if (!isLanguage(language) || rest === '') return { kind: 'unknown', language: 'en' };
  if (id[LANGUAGE] === DELETES) return { kind: 'delete', language, owner: rest };
  if (id[LANGUAGE] === STOPS) {
    const [owner = '', run = ''] = rest.split(':');
    return { kind: 'stop', language, owner, run };
  }
  return { kind: 'line', language, data: rest };
}
