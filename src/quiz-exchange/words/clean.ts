import { isolateLtr, withoutIsolates } from '../../i18n/isolate.js';

/** Isolates around a piece of text that is read from left to right, or from the side of its first letter. */
const OPENS = /[\u2066\u2068]/;
const CLOSES = '\u2069';
/** What is no text: controls, and what turns, hides or stands in for it. Joiners, plain marks of direction and isolates stay. */
const NO_TEXT =
  /(?![\t\n\v\f\r\u200c-\u200f\u2066\u2068\u2069])[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Noncharacter_Code_Point}]/gu;
const JOINERS = /([\u200c\u200d])[\u200c\u200d]+/g;
/** Accents and vowel signs stacked higher than in any language. */
const STACKED = /(\p{M}{4})\p{M}+/gu;
/** What a reader of HTML could take for a tag. */
const TAG = /<(?=[a-z/!?][^<>]*>)/gi;

/** Text without control characters and overrides of direction, with Persian ی and ک and every accent in its place. */
export function cleanLetters(text: string): string {
  return text
    .replace(NO_TEXT, '')
    .replace(/[يى]/g, 'ی')
    .replace(/ك/g, 'ک')
    .replace(JOINERS, '$1')
    .normalize('NFC')
    .replace(STACKED, '$1');
}

/** An isolate that is never closed, or never opened, would turn what follows; one stands inside no other. */
function pairedIsolates(text: string): string {
  const kept: string[] = [];
  let opened = -1;
  for (const sign of text) {
    if (OPENS.test(sign)) {
      if (opened >= 0) continue;
      opened = kept.length;
    } else if (sign === CLOSES) {
      if (opened < 0) continue;
      opened = -1;
    }
    kept.push(sign);
  }
  if (opened >= 0) kept.splice(opened, 1);
  return kept.join('');
}

/** Text and code by turns, as backticks part them; the last backtick of an odd number is an apostrophe. */
export function pieces(text: string): readonly { readonly code: boolean; readonly text: string }[] {
  const parts = text.split('`');
  const odd = parts.length % 2 === 0 ? parts.splice(-2).join("'") : undefined;
  return (odd === undefined ? parts : [...parts, odd]).map((part, index) => ({
    code: index % 2 === 1,
    text: part,
  }));
}

const oneLine = (text: string) => text.replace(TAG, '< ').replace(/\s+/g, ' ').trim();

function joined(text: string, code: (text: string) => string): string {
  let whole = '';
  for (const piece of pieces(cleanLetters(text))) {
    const content = piece.code
      ? oneLine(withoutIsolates(piece.text))
      : pairedIsolates(piece.text.replace(/\s+/g, ' '));
    if (!piece.code) whole += content;
    // Two spans side by side would be read as one with two backticks.
    else if (content !== '') whole += `${whole.endsWith('`') ? ' ' : ''}${code(content)}`;
  }
  return oneLine(whole);
}

/** One line of text with code between single backticks; a text that is so already stays as it is. */
export function cleanText(text: string): string {
  return joined(text, (code) => `\`${code}\``);
}

/** The words of an option on one line: as {@link cleanText}, with code set apart by isolates. */
export function cleanOption(text: string): string {
  return pairedIsolates(joined(text, isolateLtr));
}
