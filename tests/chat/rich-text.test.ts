import { describe, expect, it } from 'vitest';
import { richText, richTexts } from '../../src/chat/parse-rich-text.js';
import { plainText } from '../../src/chat/plain-text.js';
import type { Translate } from '../../src/i18n/message.js';

/** A translator of one pattern: fills `{name}` with the value, isolated as Fluent does. */
const pattern =
  (text: string): Translate =>
  (_, values = {}) =>
    text.replace(/\{(\w+)\}/g, (_, name: string) => `\u2068${values[name]}\u2069`);

const parse = (text: string, values = {}) => richText(pattern(text), { key: 'any', values });

describe('rich text', () => {
  it('reads strong, emphasis, code, lists and headings', () => {
    expect(parse('# Title\n\n**strong** and *em* and `code`\n\n- one\n- two')).toEqual([
      { kind: 'heading', children: [{ kind: 'text', text: 'Title' }] },
      {
        kind: 'paragraph',
        children: [
          { kind: 'strong', children: [{ kind: 'text', text: 'strong' }] },
          { kind: 'text', text: ' and ' },
          { kind: 'emphasis', children: [{ kind: 'text', text: 'em' }] },
          { kind: 'text', text: ' and ' },
          { kind: 'code', text: 'code' },
        ],
      },
      {
        kind: 'list',
        ordered: false,
        items: [[{ kind: 'text', text: 'one' }], [{ kind: 'text', text: 'two' }]],
      },
    ]);
  });

  it('never reads a value as markup', () => {
    const hostile = '**bold** `x` <b> [a](b) \n# h';
    expect(parse('I read “{read}”.', { read: hostile })).toEqual([
      {
        kind: 'paragraph',
        children: [{ kind: 'text', text: `I read “\u2068${hostile.replace(/\n/g, ' ')}\u2069”.` }],
      },
    ]);
  });

  it('keeps isolation marks out of code, so that a copied line is clean', () => {
    expect(parse('Try `{line}`', { line: '/vanish depth:20' })[0]).toEqual({
      kind: 'paragraph',
      children: [
        { kind: 'text', text: 'Try ' },
        { kind: 'code', text: '/vanish depth:20' },
      ],
    });
  });

  it('isolates code left-to-right in plain text', () => {
    expect(plainText(parse('این `/help` است'))).toBe('این \u2066/help\u2069 است');
  });

  it('goes on in a paragraph where a message continues, and in a list that follows a list', () => {
    const t: Translate = (key) => key;
    const text = richTexts(t, [
      { key: 'one' },
      { key: 'two', continues: true },
      { key: '- a' },
      { key: '- b' },
      { key: 'end' },
    ]);
    expect(plainText(text)).toBe('one two\n\n• a\n• b\n\nend');
  });
});
