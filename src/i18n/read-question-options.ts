import type { List, ListItem, PhrasingContent, RootContent } from 'mdast';
import { OPTION_IDS } from '../quiz/item.js';

const BOX = /^\[([ x1-6])\] +/;
const TAG = /^#(\S+)$/;

/** An option as it is written: what stands in its box, its words, and the misconception it shows. */
export interface ReadOption {
  readonly id: string;
  readonly box: string;
  readonly words: string;
  readonly tag: string | undefined;
}

type Fail = (reason: string) => never;

function tagOf(node: PhrasingContent | undefined, letter: string, fail: Fail): string | undefined {
  if (!node) return undefined;
  const [, tag] = (node.type === 'inlineCode' ? TAG.exec(node.value) : null) ?? [];
  return tag ?? fail(`option ${letter} is plain words, with at most \`#its-misconception\` after them`);
}

function readOption(
  item: ListItem,
  letter: string,
  markup: (node: RootContent) => string,
  fail: Fail,
): ReadOption {
  const [paragraph, ...more] = item.children;
  if (paragraph?.type !== 'paragraph' || more.length > 0) return fail(`option ${letter} is one paragraph`);
  const [words, tag, ...rest] = paragraph.children;
  if (words?.type !== 'text' || rest.length > 0)
    return fail(`option ${letter} is plain words, with at most \`#its-misconception\` after them`);
  const plain = markup(words);
  const box = BOX.exec(plain) ?? fail(`option ${letter} begins with [ ], [x] or its place [1]`);
  return {
    id: letter,
    box: box[1] ?? ' ',
    words: plain.slice(box[0].length),
    tag: tagOf(tag, letter, fail),
  };
}

/**
 * Reads the options of a question: a box, which is empty, ticked or holds a place in an order, plain words, and a wrong one's
 * misconception. `markup` gives a node's source; `fail` is told what is wrong.
 */
export function readOptions(
  { children }: List,
  markup: (node: RootContent) => string,
  fail: Fail,
): readonly ReadOption[] {
  if (children.length > OPTION_IDS.length)
    fail(`at most ${OPTION_IDS.length} options belong here, not ${children.length}`);
  return children.map((item, index) => readOption(item, OPTION_IDS[index] ?? '', markup, fail));
}
