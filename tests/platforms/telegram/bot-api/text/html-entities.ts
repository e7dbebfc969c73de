import type { TelegramMessageEntity } from '@gramio/types';
import { badRequest } from '../api-error.js';

/** Plain text and what is marked in it. */
export interface Marked {
  readonly text: string;
  readonly entities: readonly TelegramMessageEntity[];
}

type Kind = TelegramMessageEntity['type'];

const KINDS: Readonly<Record<string, Kind>> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  u: 'underline',
  ins: 'underline',
  s: 'strikethrough',
  strike: 'strikethrough',
  del: 'strikethrough',
  code: 'code',
  pre: 'pre',
  a: 'text_link',
  blockquote: 'blockquote',
  'tg-spoiler': 'spoiler',
  span: 'spoiler',
};

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' };

interface Open {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly offset: number;
}

const cannot = (why: string) => badRequest(`can't parse entities: ${why}`);

function decode(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|([a-z]+));/gi, (all, hex, decimal, name) => {
    if (name) return ENTITIES[name] ?? all;
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : all;
  });
}

function attributesOf(inside: string, tag: string, place: number): Record<string, string> {
  const found: Record<string, string> = {};
  let rest = inside.trim();
  while (rest) {
    const match = /^([^\s=]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'>]+))?\s*/.exec(rest);
    const [all, name, value] = match ?? [];
    if (!all || !name) throw cannot(`Empty attribute name in the tag "${tag}" at byte offset ${place}`);
    found[name.toLowerCase()] = decode((value ?? '').replace(/^["']|["']$/g, ''));
    rest = rest.slice(all.length);
  }
  return found;
}

/** The end of a start tag, the place of its `>`; a `>` in quotes is part of an attribute. */
function endOfTag(source: string, from: number): number {
  const match = /^(?:"[^"]*"|'[^']*'|[^>"'])*>/.exec(source.slice(from));
  return match ? from + match[0].length - 1 : -1;
}

/** An entity, and the language where it is code that stands in a block. */
type Found = TelegramMessageEntity & { readonly inner?: string };

function entityOf({ tag, attributes, offset }: Open, length: number): Found | undefined {
  const at = { offset, length };
  const { href, class: name, expandable } = attributes;
  if (tag === 'a') return href ? { type: 'text_link', ...at, url: href } : undefined;
  if (tag === 'blockquote' && expandable !== undefined) return { type: 'expandable_blockquote', ...at };
  if (tag === 'code' && name?.startsWith('language-')) return { type: 'code', ...at, inner: name.slice(9) };
  const type = KINDS[tag];
  return type && { type, ...at };
}

/** `<pre><code class="language-x">` is one block, in that language. */
function joined(entities: readonly Found[]): TelegramMessageEntity[] {
  const twin = (one: Found, type: Kind) =>
    entities.find(
      (other) => other.type === type && other.offset === one.offset && other.length === one.length,
    );
  return entities
    .filter((one) => one.type !== 'code' || !twin(one, 'pre'))
    .map((one) => {
      const { inner, ...entity } = one;
      const language = one.type === 'pre' ? twin(one, 'code')?.inner : undefined;
      return language ? { ...entity, language } : entity;
    });
}

/**
 * Reads the Bot API's HTML as its server does.
 * @throws {ApiError} 400 "can't parse entities" with the server's own words and a UTF-8 offset.
 */
export function parseHtml(source: string): Marked {
  const open: Open[] = [];
  const entities: Found[] = [];
  let text = '';
  let index = 0;
  while (index < source.length) {
    const start = source.indexOf('<', index);
    text += decode(source.slice(index, start < 0 ? undefined : start));
    if (start < 0) break;
    const place = Buffer.byteLength(source.slice(0, start));
    const end = endOfTag(source, start);
    const name = /^<\/?([^\s>]*)/.exec(source.slice(start))?.[1]?.toLowerCase() ?? '';
    if (source[start + 1] === '/') {
      const last = open.pop();
      if (!last) throw cannot(`Unexpected end tag at byte offset ${place}`);
      if (end < 0) throw cannot(`Unclosed end tag at byte offset ${place}`);
      if (name && name !== last.tag)
        throw cannot(
          `Unmatched end tag at byte offset ${place}, expected "</${last.tag}>", found "</${name}>"`,
        );
      const length = text.length - last.offset;
      const entity = length > 0 ? entityOf(last, length) : undefined;
      if (entity) entities.push(entity);
    } else {
      if (!Object.hasOwn(KINDS, name))
        throw cannot(`Unsupported start tag "${name}" at byte offset ${place}`);
      if (end < 0) throw cannot(`Unclosed start tag at byte offset ${place}`);
      const attributes = attributesOf(source.slice(start + 1 + name.length, end), name, place);
      if (name === 'span' && attributes.class !== 'tg-spoiler')
        throw cannot(`Tag "span" must have class "tg-spoiler" at byte offset ${place}`);
      open.push({ tag: name, attributes, offset: text.length });
    }
    index = end + 1;
  }
  const last = open.at(-1);
  if (last) throw cannot(`Can't find end tag corresponding to start tag "${last.tag}"`);
  return { text, entities: joined(entities).sort((a, b) => a.offset - b.offset || b.length - a.length) };
}
