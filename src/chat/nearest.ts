import { distance } from 'fastest-levenshtein';
import { fold } from './normalise.js';

const LONGEST = 40;

/** Edits between two words; a swap of two neighbours, the commonest slip of all, counts as one. */
function edits(typed: string, name: string): number {
  const swapped = (_: string, at: number) =>
    typed.slice(0, at) + (typed[at + 1] ?? '') + (typed[at] ?? '') + typed.slice(at + 2);
  if (typed.length === name.length && [...typed].map(swapped).includes(name)) return 1;
  return distance(typed, name);
}

/** The name most like a typed word, or undefined where none is like it: at most one edit in three letters, three in all. */
export function nearest(word: string, names: readonly string[]): string | undefined {
  const typed = fold(word).slice(0, LONGEST);
  const ranked = names
    .map((name) => ({ name, folded: fold(name), apart: edits(typed, fold(name)) }))
    .filter(({ folded, apart }) => apart <= Math.max(1, Math.min(3, Math.floor(folded.length / 3))))
    .filter(({ folded, apart }) => apart < folded.length)
    .sort((a, b) => a.apart - b.apart);
  return ranked[0]?.name;
}
