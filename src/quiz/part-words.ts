import type { ItemWords } from './generated/template.js';
import { type ItemPart, itemMessage } from './item.js';

/** The message of a question's part: its own where it was made with words, else the one its id names. */
export function partWords(
  id: string,
  words: Readonly<Record<string, ItemWords>> | undefined,
  part: ItemPart,
): ItemWords {
  return words?.[part] ?? { key: itemMessage(id, part), values: {} };
}
