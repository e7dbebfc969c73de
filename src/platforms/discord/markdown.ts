import type { Block, Inline, RichText } from '../../chat/rich-text.js';
import { isolateLtr } from '../../i18n/isolate.js';
import type { Direction } from '../../i18n/language.js';

const RIGHT_TO_LEFT_MARK = '\u200f';
/** What Discord reads as markup anywhere in a line: styles, code, spoilers, links, mentions, custom emoji, timestamps. */
const MARKUP = /[\\`*_~|<>[\]]/g;

function escaped(text: string): string {
  return text.replace(MARKUP, '\\$&').replace(/:(?=\/\/)/g, '\\:');
}

/** Takes away what a line's beginning would mean: headings, quotes, lists. */
function plainStart(line: string): string {
  return line.replace(/^(\s*)([#+-])/, '$1\\$2').replace(/^(\s*\d+)([.)])(?=\s)/, '$1\\$2');
}

/** A code span that ends where it should, whatever it holds: a longer fence around backticks, or none left inside. */
function code(text: string): string {
  if (text.trim() === '') return '';
  if (!text.includes('`')) return `\`${text}\``;
  return `\`\` ${text.replace(/`{2,}/g, (run) => 'ˋ'.repeat(run.length))} \`\``;
}

/** Styled text; spaces at its ends go outside, where they do not undo the style. */
function styled(mark: string, text: string): string {
  const [, before = '', inner = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? [];
  return inner === '' ? text : `${before}${mark}${inner}${mark}${after}`;
}

/** Whether a line's first letter would make it left-to-right; what stands in isolates does not count. */
function needsMark(line: string): boolean {
  const [first] = /\p{L}/u.exec(line.replace(/[\u2066-\u2068][^\u2069]*\u2069/g, '')) ?? [];
  return line.trim() !== '' && !(first !== undefined && /\p{Script=Arabic}/u.test(first));
}

function writer(direction: Direction) {
  function inline(node: Inline): string {
    if (node.kind === 'text') return escaped(node.text);
    if (node.kind === 'break') return '\n';
    if (node.kind === 'code') {
      const span = code(node.text);
      return direction === 'rtl' && span !== '' ? isolateLtr(span) : span;
    }
    return styled(node.kind === 'strong' ? '**' : '*', node.children.map(inline).join(''));
  }

  /** Lines of text, each led by a mark where its first letter would turn it the wrong way round. */
  function lines(nodes: readonly Inline[], between: string): string {
    return nodes
      .map(inline)
      .join('')
      .split('\n')
      .map(plainStart)
      .map((line) => (direction === 'rtl' && needsMark(line) ? `${RIGHT_TO_LEFT_MARK}${line}` : line))
      .join(between);
  }

  return (block: Block): string => {
    if (block.kind === 'paragraph') return lines(block.children, '\n');
    if (block.kind === 'heading') return `### ${lines(block.children, ' ')}`;
    return block.items
      .map((item, index) => `${block.ordered ? `${index + 1}.` : '-'} ${lines(item, ' ')}`)
      .join('\n');
  };
}

/**
 * Rich text in Discord's markdown, one string a block. Everything that is not ours to style is escaped; in Persian,
 * every line begins from the right and code keeps its order.
 */
export function markdown(text: RichText, direction: Direction): readonly string[] {
  return text.map(writer(direction)).filter((block) => block.trim() !== '');
}
