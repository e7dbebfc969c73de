import { describe, expect, it } from 'vitest';
import { richText } from '../../src/chat/parse-rich-text.js';
import { LANGUAGES, type Language } from '../../src/i18n/language.js';
import { itemMessage } from '../../src/quiz/item.js';
import { type ExportFormat, exportQuestions } from '../../src/quiz-exchange/export-questions.js';
import { exportReport } from '../../src/quiz-exchange/report.js';
import { translateOver } from '../../src/quiz-exchange/translate-over.js';
import { type WordedItem, wordedItem } from '../../src/quiz-exchange/worded-item.js';
import { bank } from '../quiz/bank-parts.js';
import { importText, words } from './parts.js';

const asText = (questions: readonly WordedItem[], format: ExportFormat, language: Language = 'en') =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(
    exportQuestions(questions, format, words(language), language).bytes,
  );

const fromTable = (...rows: string[]) =>
  importText(['question,a,b,c,right,explanation', ...rows].join('\n'), 'a.csv').questions;

describe('CSV', () => {
  it('begins with its mark, and names its columns in the language of its words', () => {
    expect(asText(fromTable('Q?,x,y,,a,'), 'csv', 'en').slice(0, 30)).toBe(
      '\ufeff"id","kind","level","lesson",',
    );
    expect(asText(fromTable('Q?,x,y,,a,'), 'csv', 'fa').slice(0, 20)).toBe('\ufeff"نام","گونه","سطح",');
  });

  it('has no cell that a spreadsheet would run', () => {
    const runs = ['=1+1', '+1', '-1', '@SUM(A1)', "'=1", '＝1', '|x', '%0A'];
    const questions = fromTable(...runs.map((cell) => `"${cell} Q?","${cell}",y,,b,"${cell} why"`));
    expect(questions).toHaveLength(runs.length);
    const cells = [...asText(questions, 'csv').matchAll(/"((?:[^"]|"")*)"/g)].map(([, cell = '']) => cell);
    expect(cells.filter((cell) => cell.startsWith("'")).length).toBe(runs.length * 3);
    for (const cell of cells) expect(cell).not.toMatch(/^[=+\-@\t\r\n＝＋－＠|%]/);
  });
});

describe('GIFT', () => {
  it('is what Moodle reads: names, formats, shares, feedback, escaped signs', () => {
    const [question] = fromTable('"What is `x = 1`: {a}?",one,two,three,a c,Because.');
    expect(question && asText([question], 'gift')).toBe(
      [
        '// [id:question-1] [tag:level-2]',
        '::question-1::[markdown]What is `x \\= 1`\\: \\\\\\{a\\\\\\}? {',
        '\t~%50%[plain]one',
        '\t~%-100%[plain]two',
        '\t~%50%[plain]three',
        '\t####[plain]Because.',
        '}',
        '',
        '',
      ].join('\n'),
    );
  });

  it('tells what it cannot carry', () => {
    const exported = exportQuestions(
      bank.items.map((item) => wordedItem(item, words('en'))),
      'gift',
      words('en'),
      'en',
    );
    expect(new Set(exported.left.map(({ kind }) => kind))).toEqual(new Set(['order', 'picture']));
    for (const language of LANGUAGES) {
      const report = exportReport(exported, 'gift', words(language));
      expect(report.map(({ key }) => key)).toEqual(['exchange-exported', 'exchange-left']);
      for (const { key, values } of report) expect(words(language)(key, values)).not.toContain(key);
    }
  });
});

describe('Anki', () => {
  it('gives a note a line, with a name, two sides and tags', () => {
    const [question] = fromTable('"What is <b>x</b> & [sound:y] {{c1::z}} `f\tg`?",one,two,,b,Because.');
    const [separator, html, guid, tags, note = '', end] = question
      ? asText([question], 'anki').split('\n')
      : [];
    expect([separator, html, guid, tags, end]).toEqual([
      '#separator:tab',
      '#html:true',
      '#guid column:1',
      '#tags column:4',
      '',
    ]);
    expect(note.split('\t')).toEqual([
      'question-1@en',
      '<div dir="ltr">What is x &#38; &#91;sound:y&#93; &#123;&#123;c1::z&#125;&#125; <code dir="ltr">f g</code>?<ul><li>one</li><li>two</li></ul></div>',
      '<div dir="ltr"><b>two</b><br>Because.</div>',
      'mahv::level::2',
    ]);
  });

  it.each(LANGUAGES)('takes the whole bank in %s but its pictures', (language) => {
    const questions = bank.items.map((item) => wordedItem(item, words(language)));
    const notes = asText(questions, 'anki', language).trimEnd().split('\n').slice(4);
    expect(notes).toHaveLength(bank.items.filter(({ kind }) => kind !== 'picture').length);
    for (const note of notes) expect(note.split('\t')).toHaveLength(4);
    expect(notes.join('\n')).not.toMatch(/exchange-|quiz-/);
  });
});

describe('the words of imported questions', () => {
  it('read as they were written, with no markup but code, beside all other messages', () => {
    const questions = fromTable('"**Is** it `x`, { $y }, [a](b)?",*one*,two,,a,# Because');
    const t = translateOver(words('en'), questions);
    expect(richText(t, { key: itemMessage('question-1', 'text') })).toEqual([
      {
        kind: 'paragraph',
        children: [
          { kind: 'text', text: '**Is** it ' },
          { kind: 'code', text: 'x' },
          { kind: 'text', text: ', { $y }, [a](b)?' },
        ],
      },
    ]);
    expect(t(itemMessage('question-1', 'option-a'))).toBe('*one*');
    expect(richText(t, { key: itemMessage('question-1', 'why') })).toEqual([
      { kind: 'paragraph', children: [{ kind: 'text', text: '# Because' }] },
    ]);
    expect(t(itemMessage('question-1', 'more'), {}, 'none')).toBe('none');
    expect(t('exchange-true')).toBe('True');
  });
});
