import { isolateLtr } from '../i18n/isolate.js';
import type { Block, Inline, RichText } from './rich-text.js';

function inline(node: Inline): string {
  if (node.kind === 'text') return node.text;
  if (node.kind === 'code') return isolateLtr(node.text);
  return node.kind === 'break' ? '\n' : node.children.map(inline).join('');
}

function block(node: Block): string {
  if (node.kind !== 'list') return node.children.map(inline).join('');
  return node.items
    .map((item, index) => `${node.ordered ? `${index + 1}.` : '•'} ${item.map(inline).join('')}`)
    .join('\n');
}

/** Rich text without markup: blocks a blank line apart, code isolated left-to-right. */
export function plainText(text: RichText): string {
  return text.map(block).join('\n\n');
}
