import type { PhrasingContent, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { Refused } from '../refused.js';
import { pieces } from './clean.js';
import { htmlText } from './html-text.js';

type Node = RootContent | PhrasingContent;

const BLOCKS = ['paragraph', 'heading', 'code', 'list', 'blockquote'];
/** Deeper quotes and lists are nobody's question. */
const DEEPEST = 20;
/** What Markdown could read as more than a letter. */
const SPECIAL = /[\\*_[\](){}#+\-.!<>&|~$^:@=]/g;

function textOf(node: Node, depth: number): string {
  if (depth > DEEPEST) throw new Refused('exchange-nested');
  if (node.type === 'image' || node.type === 'imageReference') throw new Refused('exchange-media');
  if (node.type === 'inlineCode' || node.type === 'code') return `\`${node.value.replace(/`/g, "'")}\``;
  if (node.type === 'html') return htmlText(node.value);
  if (node.type === 'break') return '\n';
  if ('children' in node) return node.children.map((child) => after(child, depth)).join('');
  return 'value' in node ? node.value.replace(/`/g, "'") : '';
}

function after(node: Node, depth: number): string {
  return `${textOf(node, depth + 1)}${BLOCKS.includes(node.type) ? '\n\n' : ''}`;
}

/** The text of a piece of Markdown, paragraphs parted by empty lines. @throws {Refused} where it holds pictures. */
export function markdownText(markdown: string): string {
  return fromMarkdown(markdown)
    .children.map((node) => after(node, 0))
    .join('');
}

/** One line of text with code between backticks as Markdown that reads as just that. */
export function asMarkdown(text: string): string {
  return pieces(text)
    .map((piece) => (piece.code ? `\`${piece.text}\`` : piece.text.replace(SPECIAL, '\\$&')))
    .join('');
}
