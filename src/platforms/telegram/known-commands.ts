import type { CommandDescription } from '../../chat/catalogue.js';
import { fold } from '../../chat/normalise.js';

/** Tells whether a word after a slash calls one of the commands, by its name or by a word that means it in any language. */
export function knownCommands(catalogue: readonly CommandDescription[]): (word: string) => boolean {
  const words = new Set(catalogue.flatMap(({ name, triggers }) => [name, ...triggers]).map(fold));
  return (word) => word !== '' && words.has(fold(word));
}
