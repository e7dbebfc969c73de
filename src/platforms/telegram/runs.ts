import type { Block, Inline, RichText } from '../../chat/rich-text.js';
import { isolateLtr } from '../../i18n/isolate.js';
import { type Direction, directionOf, type Language } from '../../i18n/language.js';
import { plainNumber } from '../../i18n/numbers.js';

/** How a stretch of text is marked. */
export type Mark = 'b' | 'i' | 'code';

/** A stretch of text marked in one way; its length in UTF-16 units is what Telegram counts. */
export interface Run {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** Invisible letters that give a line its direction. */
const RIGHT_TO_LEFT = '\u200f';
const LEFT_TO_RIGHT = '\u200e';
const LETTER = /\p{L}/u;
const RIGHT_TO_LEFT_LETTER = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

function plain(text: string): Run {
  return { text, marks: [] };
}

/** What a line must begin with to be shown in its direction: Telegram's apps go by the first letter. */
function directionMark(line: string, direction: Direction): string {
  const first = LETTER.exec(line)?.[0];
  const goesLeft = first !== undefined && RIGHT_TO_LEFT_LETTER.test(first);
  if (direction === 'rtl') return goesLeft ? '' : RIGHT_TO_LEFT;
  return goesLeft ? LEFT_TO_RIGHT : '';
}

function runsOf(node: Inline, marks: readonly Mark[]): Run[] {
  if (node.kind === 'text') return [{ text: node.text, marks }];
  if (node.kind === 'break') return [{ text: '\n', marks }];
  if (node.kind === 'code') {
    // The isolates stand outside, so that a tap copies the bare code; nothing may be marked around code.
    const [before = '', after = ''] = isolateLtr('\n').split('\n');
    return [plain(before), { text: node.text, marks: ['code'] }, plain(after)];
  }
  const inside: readonly Mark[] = [...marks, node.kind === 'strong' ? 'b' : 'i'];
  return node.children.flatMap((child) => runsOf(child, inside));
}

/** The runs of each line of a text, without the line breaks. */
function linesOf(children: readonly Inline[], marks: readonly Mark[]): Run[][] {
  const lines: Run[][] = [[]];
  for (const run of children.flatMap((child) => runsOf(child, marks))) {
    if (run.text === '\n') lines.push([]);
    else lines.at(-1)?.push(run);
  }
  return lines;
}

function directed(line: readonly Run[], direction: Direction): Run[] {
  const mark = directionMark(line.map(({ text }) => text).join(''), direction);
  return mark === '' ? [...line] : [plain(mark), ...line];
}

function joined(lines: readonly (readonly Run[])[], between: string): Run[] {
  return lines.flatMap((line, index) => (index === 0 ? line : [plain(between), ...line]));
}

function blockRuns(block: Block, language: Language): Run[] {
  const direction = directionOf(language);
  if (block.kind !== 'list') {
    const lines = linesOf(block.children, block.kind === 'heading' ? ['b'] : []);
    return joined(
      lines.map((line) => directed(line, direction)),
      '\n',
    );
  }
  const items = block.items.map((item, index) => {
    const bullet = block.ordered ? `${plainNumber(index + 1, language)}. ` : '• ';
    const [first = [], ...others] = linesOf(item, []);
    return [[plain(bullet), ...first], ...others].map((line) => directed(line, direction));
  });
  return joined(items.flat(), '\n');
}

/** Writes each block of a text as runs, every line of it in the language's direction. */
export function blocksOfRuns(text: RichText, language: Language): readonly (readonly Run[])[] {
  return text.map((block) => blockRuns(block, language)).filter((runs) => lengthOf(runs) > 0);
}

/** Joins blocks into one text, a blank line apart. */
export function joinBlocks(blocks: readonly (readonly Run[])[]): readonly Run[] {
  return joined(blocks, '\n\n');
}

/** Length in UTF-16 units, as Telegram counts it: after its markup was read. */
export function lengthOf(runs: readonly Run[]): number {
  return runs.reduce((sum, { text }) => sum + text.length, 0);
}
