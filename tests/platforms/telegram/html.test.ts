import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, Inline, RichText } from '../../../src/chat/rich-text.js';
import { htmlOf } from '../../../src/platforms/telegram/html.js';
import { pagesOf } from '../../../src/platforms/telegram/pages.js';
import { blocksOfRuns, joinBlocks, lengthOf, type Run } from '../../../src/platforms/telegram/runs.js';
import { parseHtml } from './bot-api/text/html-entities.js';

const text = (words: string): Inline => ({ kind: 'text', text: words });
const code = (words: string): Inline => ({ kind: 'code', text: words });
const paragraph = (...children: readonly Inline[]): Block => ({ kind: 'paragraph', children });
const english = (rich: RichText) => htmlOf(joinBlocks(blocksOfRuns(rich, 'en')));
const persian = (rich: RichText) => htmlOf(joinBlocks(blocksOfRuns(rich, 'fa')));

const RLM = '\u200f';
const LRM = '\u200e';

describe('the HTML of a text', () => {
  it('has a tag for each mark, and escapes everything else', () => {
    expect(
      english([
        paragraph(
          { kind: 'strong', children: [text('a <b> & '), { kind: 'emphasis', children: [text('c')] }] },
          text(' "d" '),
          code('e<f>'),
        ),
      ]),
    ).toBe('<b>a &lt;b&gt; &amp; <i>c</i></b> "d" \u2066<code>e&lt;f&gt;</code>\u2069');
  });

  it('marks nothing around code, which Telegram does not take', () => {
    expect(
      english([paragraph({ kind: 'strong', children: [text('see '), code('/vanish'), text(' now')] })]),
    ).toBe('<b>see </b>\u2066<code>/vanish</code>\u2069<b> now</b>');
  });

  it('writes headings bold, lists with bullets or with numbers in the digits of the language', () => {
    const list = (ordered: boolean): RichText => [
      { kind: 'heading', children: [text('عنوان')] },
      { kind: 'list', ordered, items: [[text('یک')], [text('دو')]] },
    ];
    expect(persian(list(false))).toBe('<b>عنوان</b>\n\n• یک\n• دو');
    expect(persian(list(true))).toBe('<b>عنوان</b>\n\n۱. یک\n۲. دو');
    expect(english([{ kind: 'list', ordered: true, items: [[text('one')], [text('two')]] }])).toBe(
      '1. one\n2. two',
    );
  });

  it('turns every line of a Persian text to the right, whatever it begins with', () => {
    expect(persian([paragraph(text('گرادیان relu'))])).toBe('گرادیان relu');
    expect(persian([paragraph(text('ReLU تابع است'))])).toBe(`${RLM}ReLU تابع است`);
    expect(persian([paragraph(code('/vanish'), text(' را بنویسید'))])).toBe(
      `${RLM}\u2066<code>/vanish</code>\u2069 را بنویسید`,
    );
    expect(persian([paragraph(text('۱۲'))])).toBe(`${RLM}۱۲`);
    expect(persian([paragraph(text('یک'), { kind: 'break' }, text('two'))])).toBe(`یک\n${RLM}two`);
    expect(persian([{ kind: 'list', ordered: false, items: [[code('depth'), text(': لایه‌ها')]] }])).toBe(
      `${RLM}• \u2066<code>depth</code>\u2069: لایه‌ها`,
    );
  });

  it('turns an English line that begins with Persian to the left', () => {
    expect(english([paragraph(text('محو (Mahv) is its name'))])).toBe(`${LRM}محو (Mahv) is its name`);
    expect(english([paragraph(text('20 layers'))])).toBe('20 layers');
  });
});

describe('any text at all', () => {
  const words = fc.string({
    unit: fc.constantFrom('a', 'ب', '<', '>', '&', '"', ' ', '/b', 'b', '&lt;', '😀'),
  });
  const leaf = fc.record({ kind: fc.constantFrom('text' as const, 'code' as const), text: words });
  const { inline } = fc.letrec<{ inline: Inline }>((tie) => ({
    inline: fc.oneof(
      { depthSize: 'small' },
      leaf,
      fc.record({
        kind: fc.constantFrom('strong' as const, 'emphasis' as const),
        children: fc.array(tie('inline'), { maxLength: 4 }),
      }),
    ),
  }));

  it('is what Telegram reads, with nothing of it taken for markup, and as long as was counted', () => {
    fc.assert(
      fc.property(
        fc.array(inline, { maxLength: 6 }),
        fc.constantFrom('en' as const, 'fa' as const),
        (children, language) => {
          const runs = joinBlocks(blocksOfRuns([{ kind: 'paragraph', children }], language));
          const { text: read } = parseHtml(htmlOf(runs));
          expect(read).toBe(runs.map((run) => run.text).join(''));
          expect(read.length).toBe(lengthOf(runs));
        },
      ),
    );
  });
});

describe('pages', () => {
  const block = (length: number, marks: Run['marks'] = []): Run[] => [{ text: 'x'.repeat(length), marks }];

  it('break between blocks', () => {
    expect(pagesOf([block(4), block(4), block(4)], 10).map(lengthOf)).toEqual([10, 4]);
  });

  it('break a block that is too long after a line, else after a word, else anywhere', () => {
    const cut = (words: string, limit: number) =>
      pagesOf([[{ text: words, marks: [] }]], limit).map((page) => page.map((run) => run.text).join(''));
    expect(cut('one two\nthree four', 12)).toEqual(['one two', 'three four']);
    expect(cut('one two three', 9)).toEqual(['one two', 'three']);
    expect(cut('abcdefgh', 3)).toEqual(['abc', 'def', 'gh']);
    expect(cut('a😀😀', 2)).toEqual(['a', '😀', '😀']);
  });

  it('keep every tag closed', () => {
    const [first, second] = pagesOf([block(8, ['b'])], 5).map(htmlOf);
    expect([first, second]).toEqual(['<b>xxxxx</b>', '<b>xxx</b>']);
  });

  it('lose nothing but the white space they break at, and are never too long', () => {
    const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 });
    const blocks = fc.array(fc.array(word, { minLength: 1, maxLength: 20 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(blocks, fc.integer({ min: 40, max: 200 }), (texts, limit) => {
        const runs = texts.map((words) => words.map((each) => ({ text: `${each} `, marks: [] })));
        const pages = pagesOf(runs, limit);
        expect(Math.max(...pages.map(lengthOf))).toBeLessThanOrEqual(limit);
        const bare = (all: readonly (readonly Run[])[]) =>
          all
            .flatMap((page) => page.map((run) => run.text))
            .join('')
            .replace(/\s/g, '');
        expect(bare(pages)).toBe(bare(runs));
      }),
    );
  });
});
