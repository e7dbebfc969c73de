import { describe, expect, it } from 'vitest';
import { importQuestions } from '../../src/quiz-exchange/import-questions.js';

const TABLE = 'question,a,b,right\nQ?,x,y,a\nگرادیان چیست؟,شیب,زیان,a\n';
const QUESTIONS = ['Q?', 'گرادیان چیست؟'];

const utf16 = (text: string, order: 'le' | 'be') => {
  const bytes = Buffer.from(text, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
};

/** Persian in Windows-1256, which has no ی: its ي stands for it. Bytes taken from the code page's table. */
const WINDOWS_1256: Readonly<Record<string, number>> = {
  گ: 0x90,
  ر: 0xd1,
  ا: 0xc7,
  د: 0xcf,
  ی: 0xed,
  ن: 0xe4,
  چ: 0x8d,
  س: 0xd3,
  ت: 0xca,
  '؟': 0xbf,
  ش: 0xd4,
  ب: 0xc8,
  ز: 0xd2,
};
const windows1256 = (text: string) =>
  Uint8Array.from([...text].map((sign) => WINDOWS_1256[sign] ?? sign.charCodeAt(0)));

const read = (bytes: Uint8Array, name = 'a.csv') => {
  const { questions, refused } = importQuestions({ bytes, name });
  expect(refused).toEqual([]);
  return questions.map(({ words }) => words.text);
};
const refusal = (bytes: Uint8Array, name = 'a.csv') => {
  const { questions, refused } = importQuestions({ bytes, name });
  expect(questions).toEqual([]);
  return refused.map(({ line, message }) => `${line} ${message.key}`);
};

describe('a file of questions', () => {
  it.each<[string, Uint8Array]>([
    ['UTF-8', Buffer.from(TABLE)],
    ['UTF-8 with its mark', Buffer.from(`\ufeff${TABLE}`)],
    ['UTF-16 LE with its mark', utf16(`\ufeff${TABLE}`, 'le')],
    ['UTF-16 BE with its mark', utf16(`\ufeff${TABLE}`, 'be')],
    ['UTF-16 LE', utf16(TABLE, 'le')],
    ['UTF-16 BE', utf16(TABLE, 'be')],
    ['Windows-1256', windows1256(TABLE)],
    ['old Mac line ends', Buffer.from(TABLE.replaceAll('\n', '\r'))],
  ])('is read in %s', (_, bytes) => {
    expect(read(bytes)).toEqual(QUESTIONS);
  });

  it('in no encoding that can be told is refused at its first such line', () => {
    const broken = Buffer.concat([
      Buffer.from('question,a,b,right\nQ?,x,y,a\n'),
      Uint8Array.of(0xff, 0xd0, 0xde, 0xfe),
    ]);
    expect(refusal(broken)).toEqual(['3 exchange-encoding']);
    expect(refusal(Buffer.concat([Buffer.from('\ufeffQ\n'), Uint8Array.of(0xc3, 0x28)]))).toEqual([
      '2 exchange-encoding',
    ]);
  });

  it('with a zero byte is refused at its line', () => {
    expect(refusal(Buffer.from('question,a,b,right\nQ\0?,x,y,a\n'))).toEqual(['2 exchange-zero-byte']);
    expect(refusal(utf16('\ufeffquestion\n\n\0', 'le'))).toEqual(['3 exchange-zero-byte']);
  });

  it.each<[string, number[]]>([
    ['a workbook or a zip bomb', [0x50, 0x4b, 0x03, 0x04]],
    ['an old workbook', [0xd0, 0xcf, 0x11, 0xe0]],
    ['a gzip archive', [0x1f, 0x8b, 0x08]],
    ['a PDF', [0x25, 0x50, 0x44, 0x46]],
    ['a picture', [0x89, 0x50, 0x4e, 0x47]],
  ])('that is %s is told apart from text, whatever its name', (_, start) => {
    expect(refusal(Uint8Array.from([...start, 0, 0, 1, 2]))).toEqual(['1 exchange-no-text']);
  });

  it('is read by what stands in it where its name does not tell', () => {
    expect(read(Buffer.from(TABLE), 'questions.txt')).toEqual(QUESTIONS);
    expect(read(Buffer.from('Is it? {T}'), 'questions')).toEqual(['Is it?']);
  });

  it('without questions is refused', () => {
    expect(refusal(Buffer.from(''))).toEqual(['1 exchange-no-questions']);
    expect(refusal(Buffer.from('\n\n// nothing\n'), 'a.gift')).toEqual(['1 exchange-no-questions']);
  });
});
