import { joinBlocks, lengthOf, type Run } from './runs.js';

const BETWEEN_BLOCKS = 2;

/** The first `length` UTF-16 units of the runs, and the rest. */
function splitAt(runs: readonly Run[], length: number): [Run[], Run[]] {
  const before: Run[] = [];
  const after: Run[] = [];
  let room = length;
  for (const { text, marks } of runs) {
    const part = text.slice(0, Math.max(room, 0));
    if (part !== '') before.push({ text: part, marks });
    if (part.length < text.length) after.push({ text: text.slice(part.length), marks });
    room -= part.length;
  }
  return [before, after];
}

/** Where best to cut a text that is too long: after a line, else after a word, never inside a character. */
function cutOf(text: string, limit: number): number {
  const head = text.slice(0, limit);
  const line = head.lastIndexOf('\n');
  if (line > 0) return line;
  const word = head.lastIndexOf(' ');
  if (word > 0) return word;
  return /[\ud800-\udbff]$/.test(head) ? limit - 1 : limit;
}

function pieces(block: readonly Run[], limit: number): (readonly Run[])[] {
  if (lengthOf(block) <= limit) return [block];
  const text = block.map((run) => run.text).join('');
  const cut = cutOf(text, limit);
  const [head, rest] = splitAt(block, cut);
  // The line break or space that was cut at belongs to neither side.
  const [, tail] = /^[\n ]/.test(text.slice(cut)) ? splitAt(rest, 1) : [[], rest];
  return [head, ...pieces(tail, limit)];
}

/** Puts blocks onto as few pages as they need, each of at most `limit` UTF-16 units; a block is cut only where it must. */
export function pagesOf(blocks: readonly (readonly Run[])[], limit: number): readonly (readonly Run[])[] {
  const pages: (readonly Run[])[][] = [];
  let room = 0;
  for (const block of blocks.flatMap((each) => pieces(each, limit))) {
    const length = lengthOf(block);
    const page = pages.at(-1);
    if (page && length + BETWEEN_BLOCKS <= room) {
      page.push(block);
      room -= length + BETWEEN_BLOCKS;
    } else {
      pages.push([block]);
      room = limit - length;
    }
  }
  return pages.map(joinBlocks);
}
