import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import { Refused } from '../refused.js';
import { lowered, raised } from './latex-text.js';

const HIDDEN = /<!--[\s\S]*?-->|<(script|style|head|title)\b[^<>]*>[\s\S]*?<\/\1\s*>/gi;
/** What a line of text cannot carry, and what a question would make no sense without. */
const MEDIA = /<(img|picture|svg|math|video|audio|iframe|object|embed|canvas|table)\b|@@PLUGINFILE@@/i;
const CODE = /<(code|tt|pre|kbd|samp)\b[^<>]*>([^<>]*)<\/\1\s*>/gi;
const RAISED = /<sup\b[^<>]*>([^<>]*)<\/sup\s*>/gi;
const LOWERED = /<sub\b[^<>]*>([^<>]*)<\/sub\s*>/gi;
const PARAGRAPH = /<\/?(p|div|h[1-6]|ul|ol|blockquote)\b[^<>]*>/gi;
const BREAK = /<\/?(br|li|tr|hr)\b[^<>]*>/gi;
const TAG = /<[a-z/!?][^<>]*>/gi;
const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z][a-z\d]{1,31}));/gi;
const LARGEST = 0x10ffff;

function sign(entity: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return decodeNamedCharacterReference(name) || entity;
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
  return code > 0 && code <= LARGEST ? String.fromCodePoint(code) : '';
}

/** Whether a text has anything that looks like a tag. */
export function hasTags(text: string): boolean {
  return text.search(TAG) >= 0;
}

/** The text of a piece of HTML, paragraphs parted by empty lines. @throws {Refused} where it has pictures, tables or the like. */
export function htmlText(html: string): string {
  const shown = html.replace(HIDDEN, ' ');
  if (MEDIA.test(shown)) throw new Refused('exchange-media');
  return shown
    .replace(CODE, (_, __, code: string) => `\`${code.replace(/`/g, "'")}\``)
    .replace(RAISED, (_, text: string) => raised(text.trim()))
    .replace(LOWERED, (_, text: string) => lowered(text.trim()))
    .replace(PARAGRAPH, '\n\n')
    .replace(BREAK, '\n')
    .replace(TAG, '')
    .replace(ENTITY, sign);
}
