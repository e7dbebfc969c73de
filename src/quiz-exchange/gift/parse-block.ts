import { type GIFTQuestion, SyntaxError as GiftError, parse } from 'gift-pegjs';
import { LIMITS } from '../limits.js';
import { Refused } from '../refused.js';
import type { Block } from './blocks.js';
import { shieldedQuestion, unshielded } from './shield.js';

/** The sign at which the library gave up, as it can be shown. */
function foundAt(found: string | null): string {
  return found === null ? '' : unshielded(found).replace(/[\n\r]/g, ' ');
}

/** Reads one question by the library. @throws {Refused} at the line where it is no GIFT, or too long to be looked at. */
export function parseBlock({ rows, comment }: Block): GIFTQuestion {
  const source = rows.map(({ text }) => text).join('\n');
  if (source.length > LIMITS.block) {
    throw new Refused('exchange-block-too-long', { length: source.length, most: LIMITS.block });
  }
  try {
    const said = comment === '' ? '' : `//${comment.slice(0, LIMITS.raw)}\n`;
    const [question] = parse(`${said}${shieldedQuestion(source)}`);
    if (question) return question;
  } catch (error) {
    if (!(error instanceof GiftError)) throw error;
    const row = rows[error.location.start.line - 1 - (comment === '' ? 0 : 1)];
    const sign = foundAt(error.found);
    throw new Refused('exchange-gift-syntax', { sign, end: sign === '' ? 'yes' : 'no' }, row?.line);
  }
  throw new Refused('exchange-gift-no-answer');
}
