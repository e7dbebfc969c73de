import { describe, expect, it } from 'vitest';
import { ApiError } from './api-error.js';
import { parseHtml } from './text/html-entities.js';

function refusal(source: string): string {
  try {
    parseHtml(source);
  } catch (error) {
    if (error instanceof ApiError)
      return error.description.replace("Bad Request: can't parse entities: ", '');
  }
  throw new Error(`${source} was read`);
}

describe('HTML', () => {
  it.each([
    [
      '<b>a</b> <strong>b</strong>',
      'a b',
      [
        ['bold', 0, 1],
        ['bold', 2, 1],
      ],
    ],
    [
      '<i>a</i><em>b</em><u>c</u><ins>d</ins>',
      'abcd',
      [
        ['italic', 0, 1],
        ['italic', 1, 1],
        ['underline', 2, 1],
        ['underline', 3, 1],
      ],
    ],
    [
      '<s>a</s><tg-spoiler>b</tg-spoiler>',
      'ab',
      [
        ['strikethrough', 0, 1],
        ['spoiler', 1, 1],
      ],
    ],
    ['<span class="tg-spoiler">a</span>', 'a', [['spoiler', 0, 1]]],
    ['🖼 <code>x</code>', '🖼 x', [['code', 3, 1]]],
    [
      '<b>a<i>b</i></b>',
      'ab',
      [
        ['bold', 0, 2],
        ['italic', 1, 1],
      ],
    ],
    ['<b></b>a', 'a', []],
    ['<blockquote expandable>a</blockquote>', 'a', [['expandable_blockquote', 0, 1]]],
    ['<B>a</b>', 'a', [['bold', 0, 1]]],
    ['a > b', 'a > b', []],
  ])('%s', (source, text, marks) => {
    const read = parseHtml(source);
    expect(read.text).toBe(text);
    expect(read.entities.map(({ type, offset, length }) => [type, offset, length])).toEqual(marks);
  });

  it('reads entities once, and leaves unknown ones', () => {
    expect(parseHtml('&lt;b&gt; &amp;lt; &quot; &#1605;&#x645; &nbsp;').text).toBe('<b> &lt; " مم &nbsp;');
  });

  it('reads links, and languages of code', () => {
    expect(parseHtml('<a href="https://t.me/x?a=1&amp;b=&gt;">y</a>').entities).toEqual([
      { type: 'text_link', offset: 0, length: 1, url: 'https://t.me/x?a=1&b=>' },
    ]);
    expect(parseHtml('<pre><code class="language-py">x</code></pre>').entities).toEqual([
      { type: 'pre', offset: 0, length: 1, language: 'py' },
    ]);
    expect(parseHtml('<a href="a>b">y</a>').text).toBe('y');
  });

  it.each([
    ['a < b', 'Unsupported start tag "" at byte offset 2'],
    ['عمق <۲۰', 'Unsupported start tag "۲۰" at byte offset 7'],
    ['<p>a</p>', 'Unsupported start tag "p" at byte offset 0'],
    ['<br/>', 'Unsupported start tag "br/" at byte offset 0'],
    ['<constructor>', 'Unsupported start tag "constructor" at byte offset 0'],
    ['<b>a', 'Can\'t find end tag corresponding to start tag "b"'],
    ['a</b>', 'Unexpected end tag at byte offset 1'],
    ['<b>a</i>', 'Unmatched end tag at byte offset 4, expected "</b>", found "</i>"'],
    ['<b>a<i>b</b></i>', 'Unmatched end tag at byte offset 8, expected "</i>", found "</b>"'],
    ['<b', 'Unclosed start tag at byte offset 0'],
    ['<b>a</b', 'Unclosed end tag at byte offset 4'],
    ['<span class="x">a</span>', 'Tag "span" must have class "tg-spoiler" at byte offset 0'],
  ])('refuses %s', (source, reason) => {
    expect(refusal(source)).toBe(reason);
  });
});
