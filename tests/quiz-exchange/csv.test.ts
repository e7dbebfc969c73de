import { describe, expect, it } from 'vitest';
import { importText, refusals } from './parts.js';

const HEAD = 'kind,level,lesson,question,a,b,c,right,tolerance,scale,explanation';
const csv = (...rows: string[]) => importText([HEAD, ...rows].join('\n'), 'a.csv');
const keyOf = (row: string) => {
  const { questions, refused } = csv(row);
  expect(refused).toEqual([]);
  return questions[0]?.item.key;
};

describe('CSV', () => {
  it('gives every kind', () => {
    expect(keyOf('choice,1,3,Q?,x,y,z,b,,,Because')).toEqual({ kind: 'one', option: 'b' });
    expect(keyOf('several,1,3,Q?,x,y,z,"a, c",,,')).toEqual({ kind: 'some', options: ['a', 'c'] });
    expect(keyOf('truth,1,3,Q?,,,,false,,,')).toEqual({ kind: 'one', option: 'b' });
    expect(keyOf('number,1,3,Q?,,,,1e-6,0.3,log10,')).toEqual({
      kind: 'number',
      value: 1e-6,
      tolerance: 0.3,
      scale: 'log10',
    });
    expect(keyOf('order,1,3,Q?,x,y,z,cab,,,')).toEqual({ kind: 'order', options: ['c', 'a', 'b'] });
  });

  it('tells the kind from the row where it is not said', () => {
    const kinds = csv(',,,Q?,x,y,,a,,,', ',,,Q?,x,y,z,a b,,,', ',,,Q?,,,,true,,,', ',,,Q?,,,,"0,5",,,');
    expect(kinds.questions.map(({ item }) => item.kind)).toEqual(['choice', 'several', 'truth', 'number']);
    expect(kinds.questions[3]?.item.key).toMatchObject({ value: 0.5 });
  });

  it('reads a Persian table, with its digits, letters and separators', () => {
    const { questions, refused } = importText(
      '\ufeffپرسش؛'.replace('؛', ';') +
        'گزینهٔ الف;گزینهٔ ب;پاسخ;سطح;توضیح\nكدام درست است؟;نمي‌شود;می‌شود;ب;۳;چون می‌شود.\n',
      'table.csv',
    );
    expect(refused).toEqual([]);
    expect(questions[0]?.item).toMatchObject({ level: 3, key: { kind: 'one', option: 'b' } });
    expect(questions[0]?.words).toEqual({
      text: 'کدام درست است؟',
      options: { a: 'نمی‌شود', b: 'می‌شود' },
      why: 'چون می‌شود.',
    });
  });

  it.each([',', ';', '\t'])('reads cells parted by %j', (separator) => {
    const rows = [
      ['question', 'a', 'b', 'right'],
      ['"Is it ""so""?\nReally, truly; yes?"', 'x', 'y', 'a'],
    ];
    const { questions } = importText(rows.map((row) => row.join(separator)).join('\r\n'), 'a.csv');
    expect(questions[0]?.words.text).toBe('Is it "so"? Really, truly; yes?');
  });

  it('takes the separator that a spreadsheet names', () => {
    expect(importText('sep=;\nquestion;a;b;right\nQ?;x;y;a\n', 'a.csv').questions).toHaveLength(1);
  });

  it('loses one row alone to a quote that is never closed', () => {
    const file = 'question,a,b,right\n"Open?,x,y,a\nQ?,x,y,a\n5" pipe?,x,y,b\n"R?","x","y","a"\n';
    expect(refusals(file, 'a.csv')).toEqual(['2 exchange-csv-quotes']);
    expect(importText(file, 'a.csv').questions).toHaveLength(3);
  });

  it('refuses by line what it cannot ask', () => {
    const { refused } = csv(
      'riddle,1,1,Q?,x,y,z,a,,,',
      'choice,1,1,Q?,x,y,z,d,,,',
      'choice,1,1,Q?,x,y,z,a b,,,',
      'several,1,1,Q?,x,y,z,a b c,,,',
      'several,1,1,Q?,x,y,z,a a,,,',
      'order,1,1,Q?,x,y,z,a b,,,',
      'truth,1,1,Q?,,,,maybe,,,',
      'number,1,1,Q?,,,,many,,,',
      'number,1,1,Q?,,,,-1,0.1,log10,',
      'number,1,1,Q?,,,,1,-0.1,,',
      'number,1,1,Q?,,,,1,0.1,cubic,',
      'picture,1,1,Q?,x,y,z,a,,,',
      'choice,1,1,,x,y,z,a,,,',
      'choice,1,1,Q?,x,,z,a,,,',
      'choice,1,1,Q?,x,,,a,,,',
      `choice,1,1,${'Q'.repeat(1001)},x,y,z,a,,,`,
      `choice,1,1,Q?,${'x'.repeat(201)},y,z,a,,,`,
    );
    expect(refused.map(({ line, message }) => `${line} ${message.key}`)).toEqual([
      '2 exchange-csv-kind',
      '3 exchange-csv-right',
      '4 exchange-one-right',
      '5 exchange-several-right',
      '6 exchange-csv-right-twice',
      '7 exchange-csv-order',
      '8 exchange-csv-truth',
      '9 exchange-number',
      '10 exchange-number',
      '11 exchange-number',
      '12 exchange-csv-scale',
      '13 exchange-csv-line',
      '14 exchange-empty',
      '15 exchange-empty',
      '16 exchange-few-options',
      '17 exchange-too-long',
      '18 exchange-too-long',
    ]);
  });

  it('keeps a line that draws a picture, and no other', () => {
    const file =
      'kind,question,a,b,right,line\npicture,Q?,x,y,a,/vanish depth:20\nchoice,Q?,x,y,a,/drop tables\n';
    const { questions } = importText(file, 'a.csv', { draws: (line) => line.startsWith('/vanish') });
    expect(questions.map(({ item }) => item.line)).toEqual(['/vanish depth:20', undefined]);
  });

  it('refuses a table without the columns it needs', () => {
    expect(refusals('question,a,b\nQ?,x,y\n', 'a.csv')).toEqual(['1 exchange-csv-header']);
    expect(refusals('\n\nquestion,question,right\n', 'a.csv')).toEqual(['3 exchange-csv-twice']);
    expect(refusals('\n \n', 'a.csv')).toEqual(['1 exchange-no-questions']);
    expect(refusals('question,right\n', 'a.csv')).toEqual(['1 exchange-no-questions']);
  });

  it('notes columns that say nothing', () => {
    expect(importText('question,a,b,right,mood\nQ?,x,y,a,good\n', 'a.csv').notes).toEqual([
      { line: 1, message: { key: 'exchange-note-column', values: { name: 'mood' } } },
    ]);
  });
});
