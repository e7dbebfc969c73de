/** One line of a file. */
interface Row {
  /** From 1. */
  readonly line: number;
  readonly text: string;
}

/** The lines of one question, comments and categories left out. */
export interface Block {
  readonly rows: readonly Row[];
  /** What comments say of the question: `[id:…] [tag:…]`. */
  readonly comment: string;
}

const COMMENT = /^\s*\/\//;
const CATEGORY = /^\s*\$(?:CATEGORY|course\$)/i;

function blockOf(rows: readonly Row[]): Block {
  const comments = rows.filter(({ text }) => COMMENT.test(text)).map(({ text }) => text);
  return {
    rows: rows.filter(({ text }) => !COMMENT.test(text) && !CATEGORY.test(text)),
    comment: comments.join(' '),
  };
}

/** Splits a GIFT file where its lines are empty, which is where questions end, whatever stands in them. */
export function blocksOf(text: string): readonly Block[] {
  const groups: Row[][] = [[]];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') groups.push([]);
    else groups.at(-1)?.push({ line: index + 1, text: line });
  }
  return groups.map(blockOf).filter(({ rows }) => rows.length > 0);
}
