import { element } from './element.js';
import type { Block, Inline } from './wire.js';

/** Called with a command line that stands in a text and was pressed. */
export type UseLine = (line: string) => void;

function code(text: string, use: UseLine): Node {
  const piece = element('code', { dir: 'ltr' }, text);
  if (!text.startsWith('/')) return piece;
  const button = element(
    'button',
    { type: 'button', class: 'line', 'data-word-title': 'page-use-line' },
    piece,
  );
  button.addEventListener('click', () => use(text));
  return button;
}

function inline(piece: Inline, use: UseLine): Node {
  switch (piece.kind) {
    case 'text':
      return document.createTextNode(piece.text);
    case 'code':
      return code(piece.text, use);
    case 'break':
      return element('br');
    case 'strong':
      return element('strong', {}, ...inlines(piece.children, use));
    case 'emphasis':
      return element('em', {}, ...inlines(piece.children, use));
  }
}

function inlines(pieces: readonly Inline[], use: UseLine): Node[] {
  return pieces.map((piece) => inline(piece, use));
}

function block(piece: Block, use: UseLine): Node {
  switch (piece.kind) {
    case 'paragraph':
      return element('p', {}, ...inlines(piece.children, use));
    case 'heading':
      return element('h2', {}, ...inlines(piece.children, use));
    case 'list': {
      const items = piece.items.map((item) => element('li', {}, ...inlines(item, use)));
      return element(piece.ordered ? 'ol' : 'ul', {}, ...items);
    }
  }
}

/** Builds the nodes of a rich text; a command line inside it becomes a button that calls `use`. */
export function richText(blocks: readonly Block[], use: UseLine): Node[] {
  return blocks.map((piece) => block(piece, use));
}
