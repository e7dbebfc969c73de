function fits(text: string, limit: number): boolean {
  return text.length <= limit;
}

/** Cuts one block that is too long by itself: between lines, then between words, then anywhere. */
function cut(block: string, limit: number): string[] {
  if (fits(block, limit)) return [block];
  const room = block.slice(0, limit + 1);
  const at = [room.lastIndexOf('\n'), room.lastIndexOf(' ')].find((index) => index > 0) ?? limit;
  return [block.slice(0, at), ...cut(block.slice(at).trimStart(), limit)];
}

/** Joins blocks, a blank line apart, into as few pieces as hold at most `limit` UTF-16 units each. */
export function pieces(blocks: readonly string[], limit: number): readonly string[] {
  const made: string[] = [];
  for (const part of blocks.flatMap((block) => cut(block, limit))) {
    const joined = made.length === 0 ? part : `${made.at(-1)}\n\n${part}`;
    if (made.length > 0 && fits(joined, limit)) made[made.length - 1] = joined;
    else made.push(part);
  }
  return made;
}
