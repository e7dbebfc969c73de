import { describe, expect, it } from 'vitest';
import { plainText } from '../../../src/chat/plain-text.js';
import type { Inline, RichText } from '../../../src/chat/rich-text.js';
import { markdown } from '../../../src/platforms/discord/markdown.js';

const text = (said: string): Inline => ({ kind: 'text', text: said });
const paragraph = (...children: Inline[]): RichText => [{ kind: 'paragraph', children }];
const ltr = (...children: Inline[]) => markdown(paragraph(...children), 'ltr').join('\n\n');
const rtl = (...children: Inline[]) => markdown(paragraph(...children), 'rtl').join('\n\n');

describe('markdown', () => {
  it('escapes every character that Discord would read as markup', () => {
    expect(ltr(text('a*b _c_ ~~d~~ |e| `f` \\'))).toBe('a\\*b \\_c\\_ \\~\\~d\\~\\~ \\|e\\| \\`f\\` \\\\');
    expect(ltr(text('<@1> <#2> <:x:3> <t:4> [a](https://b.c)'))).toBe(
      '\\<@1\\> \\<\\#2\\> \\<:x:3\\> \\<t:4\\> \\[a\\](https\\://b.c)'.replace('\\<\\#2', '\\<#2'),
    );
  });

  it.each(['# a', '## a', '- a', '+ a', '-# a', '1. a', '12) a'])(
    'takes a line’s beginning for words: %s',
    (said) => {
      const written = ltr(text(said));
      expect(written).toMatch(/^\d*\\/);
      expect(written.replace('\\', '')).toBe(said);
      expect(ltr(text('so:'), { kind: 'break' }, text(said)).split('\n')[1]).toBe(written);
    },
  );

  it('escapes a quote mark and leaves minus and full stop inside a line alone', () => {
    expect(ltr(text('> a'))).toBe('\\> a');
    expect(ltr(text('3.14 - 1 # 2'))).toBe('3.14 - 1 # 2');
  });

  it('writes styles, with spaces outside them', () => {
    expect(ltr({ kind: 'strong', children: [text(' a* ')] })).toBe(' **a\\*** ');
    expect(ltr({ kind: 'emphasis', children: [text('a')] })).toBe('*a*');
  });

  it('writes code that no backtick ends', () => {
    const code = (said: string) => ltr({ kind: 'code', text: said });
    expect(code('/vanish act:leaky_relu')).toBe('`/vanish act:leaky_relu`');
    expect(code('a`b')).toBe('`` a`b ``');
    expect(code('a``b`').match(/``/g)).toHaveLength(2);
    expect(code('')).toBe('');
  });

  it('writes lists and headings', () => {
    const items = [[text('a')], [text('b')]];
    expect(markdown([{ kind: 'list', ordered: false, items }], 'ltr')).toEqual(['- a\n- b']);
    expect(markdown([{ kind: 'list', ordered: true, items }], 'ltr')).toEqual(['1. a\n2. b']);
    expect(markdown([{ kind: 'heading', children: [text('a')] }], 'ltr')).toEqual(['### a']);
  });

  it('leads a Persian line that begins with Latin or code by a mark, and no other', () => {
    expect(rtl(text('گرادیان sigmoid'))).toBe('گرادیان sigmoid');
    expect(rtl(text('sigmoid گرادیان'))).toBe('\u200fsigmoid گرادیان');
    expect(rtl(text('\u2068sigmoid\u2069 گرادیان'))).toBe('\u2068sigmoid\u2069 گرادیان');
    expect(rtl(text('۲۰ layers'))).toBe('\u200f۲۰ layers');
    expect(rtl({ kind: 'code', text: '/help' })).toBe('\u200f\u2066`/help`\u2069');
    expect(rtl(text('یک'), { kind: 'break' }, text('two'))).toBe('یک\n\u200ftwo');
    const items = [[text('/a')], [text('ب')]];
    expect(markdown([{ kind: 'list', ordered: false, items }], 'rtl')).toEqual(['- \u200f/a\n- ب']);
  });

  it('keeps code of a Persian text in its own order, without touching what is copied', () => {
    expect(rtl(text('با '), { kind: 'code', text: '/vanish depth:20' })).toBe(
      'با \u2066`/vanish depth:20`\u2069',
    );
  });

  it('loses no letter of any text', () => {
    const said = 'آ `x` **y** <@9> \\ # 1. > - _ | ~ [z](q) https://a';
    const shown = ltr(text(said)).replace(/\\([^0-9A-Za-z\s])/g, '$1');
    expect(shown).toBe(plainText(paragraph(text(said))));
  });
});
