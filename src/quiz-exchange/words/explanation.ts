import { LIMITS } from '../limits.js';
import { Refused } from '../refused.js';
import type { ItemWords } from '../worded-item.js';
import { cleanText } from './clean.js';

const SENTENCE_END = /[.!?؟…](?=\s)/g;
const ISOLATED = /[\u2066\u2068][^\u2069]*$/;

/** Whether a text can be parted here: neither within code nor within an isolate. */
function partsAt(text: string, at: number): boolean {
  const before = text.slice(0, at);
  return before.split('`').length % 2 === 1 && !ISOLATED.test(before);
}

function lastPlace(text: string, pattern: RegExp, most: number): number {
  const places = [...text.slice(0, most + 1).matchAll(pattern)].map(({ index }) => index + 1);
  return places.findLast((place) => place <= most && partsAt(text, place)) ?? 0;
}

/**
 * An explanation as a poll can show it, at most 200 characters, and what goes on after it: parted between paragraphs, else
 * between sentences; where the first sentence is too long it is cut short, and stands whole in `more`.
 * @throws {Refused} where it is too long altogether.
 */
export function explanationOf(paragraphs: readonly string[]): Pick<ItemWords, 'why' | 'more'> {
  const [first = '', ...others] = paragraphs;
  const rest = others.join(' ');
  const short = first.length <= LIMITS.why;
  const length = rest.length + (short ? 0 : first.length + 1);
  if (length > LIMITS.more) {
    throw new Refused('exchange-too-long', { part: 'explanation', length, most: LIMITS.more });
  }
  if (short) return rest === '' ? { why: first } : { why: first, more: rest };
  const end = lastPlace(first, SENTENCE_END, LIMITS.why);
  if (end > 0) return { why: first.slice(0, end), more: cleanText(`${first.slice(end)} ${rest}`) };
  const cut = lastPlace(first, /(?=\s)/g, LIMITS.why) || LIMITS.why;
  return { why: `${cleanText(first.slice(0, cut - 1))}…`, more: cleanText(`${first} ${rest}`) };
}
