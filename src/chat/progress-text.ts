import type { Message, Translate } from '../i18n/message.js';
import type { Standing } from './live-progress.js';
import { richText } from './parse-rich-text.js';
import type { RichText } from './rich-text.js';

const CELLS = 10;

/**
 * A bar of ten cells. They have no direction of their own, so that it fills from the side a line begins at in any language.
 */
function barOf(done: number): string {
  const full = Math.floor(done * CELLS);
  return '▰'.repeat(full) + '▱'.repeat(CELLS - full);
}

/** How the work for a request stands, in a word. */
export function progressMessage(standing: Standing): Message {
  if (standing.state === 'drawing') return { key: 'progress-drawing' };
  if (standing.state === 'waiting') return { key: 'progress-waiting', values: { place: standing.place } };
  // Whole percents: the next one is told soon enough.
  return { key: 'progress-running', values: { done: Math.floor(standing.done * 100) / 100 } };
}

/** How the work for a request stands, with a bar on a line of its own under what is done. */
export function progressText(standing: Standing, t: Translate): RichText {
  const words = richText(t, progressMessage(standing));
  if (standing.state === 'waiting') return words;
  const bar = barOf(standing.state === 'drawing' ? 1 : standing.done);
  const children = words.flatMap((block) => (block.kind === 'paragraph' ? block.children : []));
  return [{ kind: 'paragraph', children: [...children, { kind: 'break' }, { kind: 'text', text: bar }] }];
}
