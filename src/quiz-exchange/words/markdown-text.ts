import type { PhrasingContent, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { Refused } from '../refused.js';
import { pieces } from './clean.js';
import { htmlText } from './html-text.js';

type Node = RootContent | PhrasingContent;

const BLOCKS = ['paragraph', 'heading', 'code', 'list', 'blockquote'];
/** Deeper quotes and lists are nobody's question. */
const DEEPEST = 20;
/** Signs that may open what another one closes; the time to pair them grows with the cube of their number. */
const PAIRING = /[*_[\]!]/g;
const UNPAIRED = /\\.|`[^`]*`/gs;
const MOST_PAIRING = 150;
/** Quotes and lists that begin within each other on one line, and more lines than a question has. */
const CROWDED = /^(?:[ \t]*(?:>|[-+*]|\d{1,9}[.)])){8}|(?:\n[^\n]*){100}/m;
/** What Markdown could read as more than a letter; Moodle’s knows these escapes and no others. */
const SPECIAL = /[\\*_[\](){}#+\-.!>]/g;
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;' };

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

/** The text of a piece of Markdown, paragraphs parted by empty lines. @throws {Refused} where it holds pictures, or more markup than words. */
export function markdownText(markdown: string): string {
  const pairing = markdown.replace(UNPAIRED, '').match(PAIRING)?.length ?? 0;
  if (pairing > MOST_PAIRING || CROWDED.test(markdown)) throw new Refused('exchange-nested');
  return fromMarkdown(markdown)
    .children.map((node) => after(node, 0))
    .join('');
}

const escaped = (text: string) =>
  text.replace(/[&<]/g, (sign) => ENTITIES[sign] ?? sign).replace(SPECIAL, '\\$&');

/** One line of text with code between backticks as Markdown that reads as just that. */
export function asMarkdown(text: string): string {
  return pieces(text)
    .map((piece) => (piece.code ? `\`${piece.text}\`` : escaped(piece.text)))
    .join('');
}
