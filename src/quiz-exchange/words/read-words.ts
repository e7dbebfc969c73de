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
  return latexText(cleanLetters(withoutMarkup(raw)));
}

const orNothing = (text: string) => (SIGN.test(text) ? text : '');

/** A question in plain words on one line. @throws {Refused} where it is empty, too long, or needs a picture. */
export function readText(raw: RawText): string {
  const text = orNothing(cleanText(unmarked(raw, 'text')));
  if (text === '') throw new Refused('exchange-empty', { part: 'text' });
  return requireShort(text, LIMITS.text, 'text');
}

/** The words of an option. @throws {Refused} as {@link readText} does. */
export function readOption(raw: RawText): string {
  const text = orNothing(cleanOption(unmarked(raw, 'option')).replace(/->/g, '→'));
  if (text === '') throw new Refused('exchange-empty', { part: 'option' });
  return requireShort(text, LIMITS.option, 'option');
}

/** The paragraphs of an explanation, each on one line; none where there is none. @throws {Refused} as {@link readText} does. */
export function readParagraphs(raw: RawText): readonly string[] {
  return unmarked(raw, 'explanation')
    .split(/\n\s*\n/)
    .map((paragraph) => orNothing(cleanText(paragraph)))
    .filter((paragraph) => paragraph !== '');
}
