import { normaliseLine } from '../../chat/normalise.js';
import { LIMITS } from '../limits.js';
import type { ReadQuestion } from '../reading.js';
import { Refused } from '../refused.js';
import { blocksOf } from './blocks.js';
import { parseBlock } from './parse-block.js';
import { readGiftQuestion } from './read-question.js';
import { unshielded } from './shield.js';

/** Where a question of a file begins, and how it is read. */
export interface Unread {
  readonly line: number;
  readonly read: () => ReadQuestion;
}

/** The questions of a GIFT file, none read yet. @throws {Refused} where there are too many. */
export function giftQuestions(text: string): readonly Unread[] {
  const blocks = blocksOf(text);
  if (blocks.length > LIMITS.questions) {
    const line = blocks[LIMITS.questions]?.rows[0]?.line;
    throw new Refused('exchange-many-questions', { count: blocks.length, most: LIMITS.questions }, line);
  }
  return blocks.map((block) => {
    const line = block.rows[0]?.line ?? 1;
    const read = () => {
      const question = parseBlock(block);
      const { worded, feedbackLost } = readGiftQuestion(question);
      return {
        line,
        name: normaliseLine(unshielded(question.id ?? question.title ?? '')),
        worded,
        notes: feedbackLost ? [{ line, message: { key: 'exchange-note-feedback' } }] : [],
      };
    };
    return { line, read };
  });
}
