import type { PhrasingContent, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { withoutIsolates } from '../i18n/isolate.js';
import type { Message, Translate, Value } from '../i18n/message.js';
import type { Block, Inline, RichText } from './rich-text.js';

/** Stands for a value while the message around it is read as Markdown, so that no value is ever read as markup. */
const HELD = /\ue000(\d+)\ue001/g;
/** Words a pattern may select on; they hold nothing that Markdown could mistake. */
const KEYWORD = /^[a-z][a-z0-9-]*$/i;

function held(values: Readonly<Record<string, Value>>): { standIns: Record<string, Value>; texts: string[] } {
  const texts: string[] = [];
  const standIns = Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      if (typeof value === 'number' || KEYWORD.test(value)) return [name, value];
      texts.push(value);
      return [name, `\ue000${texts.length - 1}\ue001`];
    }),
  );
  return { standIns, texts };
}

function reader(texts: readonly string[]) {
  const fill = (text: string) => text.replace(HELD, (_, index: string) => texts[Number(index)] ?? '');

  function inline(node: PhrasingContent): Inline[] {
    if (node.type === 'text') return [{ kind: 'text', text: fill(node.value).replace(/\n/g, ' ') }];
    if (node.type === 'inlineCode') return [{ kind: 'code', text: withoutIsolates(fill(node.value)) }];
    if (node.type === 'break') return [{ kind: 'break' }];
    if (node.type === 'strong') return [{ kind: 'strong', children: node.children.flatMap(inline) }];
    if (node.type === 'emphasis') return [{ kind: 'emphasis', children: node.children.flatMap(inline) }];
    return 'children' in node ? node.children.flatMap(inline) : [];
  }

  function block(node: RootContent): Block[] {
    if (node.type === 'paragraph') return [{ kind: 'paragraph', children: node.children.flatMap(inline) }];
    if (node.type === 'heading') return [{ kind: 'heading', children: node.children.flatMap(inline) }];
    if (node.type !== 'list') return [];
    const items = node.children.map((item) =>
      item.children.flatMap((child) => (child.type === 'paragraph' ? child.children.flatMap(inline) : [])),
    );
    return [{ kind: 'list', ordered: node.ordered === true, items }];
  }

  return { block };
}

/** Translates a message and reads its Markdown (paragraphs, headings, lists, strong, emphasis, code) into rich text. */
export function richText(t: Translate, message: Message): RichText {
  const { standIns, texts } = held(message.values ?? {});
  const { children } = fromMarkdown(t(message.key, standIns));
  return children.flatMap(reader(texts).block);
}

/**
 * Translates messages into one text: a message that `continues` goes on in the paragraph before it, a list that follows
 * a list of its kind goes on with it.
 */
export function richTexts(t: Translate, messages: readonly Message[]): RichText {
  const joined: Block[] = [];
  for (const message of messages) {
    const [first, ...rest] = richText(t, message);
    if (!first) continue;
    const before = joined.at(-1);
    const together = before ? join(before, first, message.continues === true) : undefined;
    if (together) joined[joined.length - 1] = together;
    else joined.push(first);
    joined.push(...rest);
  }
  return joined;
}

function join(before: Block, after: Block, continues: boolean): Block | undefined {
  if (before.kind === 'list' && after.kind === 'list' && before.ordered === after.ordered) {
    return { ...before, items: [...before.items, ...after.items] };
  }
  if (!continues || before.kind !== 'paragraph' || after.kind !== 'paragraph') return undefined;
  return { ...before, children: [...before.children, { kind: 'text', text: ' ' }, ...after.children] };
}
