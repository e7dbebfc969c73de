import { LIMITS } from '../limits.js';
import { Refused } from '../refused.js';
import { cleanLetters, cleanOption, cleanText } from './clean.js';
import { hasTags, htmlText } from './html-text.js';
import { latexText } from './latex-text.js';
import { markdownText } from './markdown-text.js';

/** How a text is marked up; `plain` may still hold tags by mistake, `moodle` is HTML. */
export type Markup = 'plain' | 'moodle' | 'html' | 'markdown';

/** A text as it stands in a file. */
export interface RawText {
  readonly text: string;
  readonly format: Markup;
}

/** What is read: a part of a question, as the reports name it. */
export type Part = 'text' | 'option' | 'explanation';

const SIGN = /[\p{L}\p{N}\p{P}\p{S}]/u;

function withoutMarkup({ text, format }: RawText): string {
  if (format === 'markdown') return markdownText(text);
  return format === 'plain' && !hasTags(text) ? text : htmlText(text);
}

function requireShort(text: string, most: number, part: Part): string {
  if (text.length > most) throw new Refused('exchange-too-long', { part, length: text.length, most });
  return text;
}

function unmarked(raw: RawText, part: Part): string {
  requireShort(raw.text, LIMITS.raw, part);
  return cleanLetters(withoutMarkup(raw));
}

/** Signs that open a formula; what still has pairs of them after this many rounds is no formula but mischief. */
const FORMULA_SIGN = /\$|\\(?=[([])/g;
const ROUNDS = 8;
const PARTING = /\n\s*\n/;

/** Reads formulas and cleans until nothing changes: what is left out may bring together what was apart. */
function settled(text: string, clean: (text: string) => string): string {
  let settling = clean(text);
  for (let round = 0; round < ROUNDS; round++) {
    const next = clean(latexText(settling));
    if (next === settling) return next;
    settling = next;
  }
  return clean(settling.replace(FORMULA_SIGN, ''));
}

const orNothing = (text: string) => (SIGN.test(text) ? text : '');

/** A question in plain words on one line. @throws {Refused} where it is empty, too long, or needs a picture. */
export function readText(raw: RawText): string {
  const text = orNothing(settled(unmarked(raw, 'text'), cleanText));
  if (text === '') throw new Refused('exchange-empty', { part: 'text' });
  return requireShort(text, LIMITS.text, 'text');
}

/** The words of an option. @throws {Refused} as {@link readText} does. */
export function readOption(raw: RawText): string {
  const text = orNothing(settled(unmarked(raw, 'option'), cleanOption).replace(/->/g, '→'));
  if (text === '') throw new Refused('exchange-empty', { part: 'option' });
  return requireShort(text, LIMITS.option, 'option');
}

/** Plain text is parted before it is read: a `<` in one paragraph and a `>` in the next are no tag. */
function paragraphsOf(raw: RawText): readonly string[] {
  const pieces = raw.format === 'plain' ? raw.text.trim().split(PARTING) : [raw.text];
  return pieces.flatMap((text) =>
    unmarked({ ...raw, text }, 'explanation')
      .trim()
      .split(PARTING),
  );
}

/** An explanation: its first paragraph and all others as one, each on one line; none where there is none. @throws {Refused} as {@link readText} does. */
export function readParagraphs(raw: RawText): readonly string[] {
  requireShort(raw.text, LIMITS.raw, 'explanation');
  const [first = '', ...others] = paragraphsOf(raw);
  return [first, others.join(' ')]
    .map((paragraph) => orNothing(settled(paragraph, cleanText)))
    .filter((paragraph) => paragraph !== '');
}
