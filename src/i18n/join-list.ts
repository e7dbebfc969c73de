import { isolated } from './isolate.js';
import { directionOf, type Language } from './language.js';

/** Invisible letters that give a list its direction, whatever its items are written in. */
const DIRECTION_MARKS = { ltr: '\u200e', rtl: '\u200f' } as const;

/** Joins items so that they are read in order in the language's direction, each isolated from its neighbours. */
export function joinList(items: readonly string[], separator: string, language: Language): string {
  return `${DIRECTION_MARKS[directionOf(language)]}${items.map(isolated).join(separator)}`;
}
