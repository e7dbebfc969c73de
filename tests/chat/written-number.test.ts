import { describe, expect, it } from 'vitest';
import { normaliseLine } from '../../src/chat/normalise.js';
import { readOptions } from '../../src/chat/read-options.js';
import { readNumber, slashedDecimal } from '../../src/chat/written-number.js';

const options = {
  depth: { kind: 'integer' as const, min: 1, max: 200, default: 20, bare: true, aliases: ['عمق'] },
  number: { kind: 'quantity' as const, default: '' as const, bare: true, aliases: ['عدد'] },
};
const read = (line: string) => readOptions(options, normaliseLine(line));

describe('a number is read as it was written', () => {
  it.each([
    ['0.25', 0.25],
    ['۰٫۲۵', 0.25],
    ['.5', 0.5],
    ['-3', -3],
    ['1e-6', 1e-6],
    ['10^-6', 1e-6],
    ['10⁻⁶', 1e-6],
    ['۱۰⁻⁶', 1e-6],
    ['۱۰⁻۱۲', 1e-12],
    ['10²', 100],
    ['1.1×10^-12', 1.1e-12],
    ['1.1x10⁻¹²', 1.1e-12],
    ['۱٫۱×۱۰⁻۱۲', 1.1e-12],
    ['2*10^4', 2e4],
    ['1/4', 0.25],
    ['۱/۴', 0.25],
    ['¼', 0.25],
    ['3÷4', 0.75],
    ['۰/۵', 0.5],
    ['25%', 0.25],
    ['۲۵٪', 0.25],
  ])('«%s»', (word, value) => {
    expect(readNumber(normaliseLine(word))?.value).toBeCloseTo(value, 15);
  });

  it.each(['', 'abc', '1/0', '0x10', '1e', '10^', '--1', '1.2.3', '%', '1/2/3', 'NaN', 'Infinity'])(
    '«%s» is none',
    (word) => {
      expect(readNumber(word)).toBeUndefined();
    },
  );

  it('knows how exact it is', () => {
    expect(readNumber('0.235')?.halfUnit).toBeCloseTo(0.0005, 12);
    expect(readNumber('1.1e-12')?.halfUnit).toBeCloseTo(5e-14, 26);
    expect(readNumber('20')?.halfUnit).toBe(0.5);
    expect(readNumber('25%')?.halfUnit).toBeCloseTo(0.005, 12);
  });

  it('reads the same from the one spelling that is kept', () => {
    for (const word of ['1.1×10^-12', '10^-6', '1/4', '25%', '0/5', '+3', '-0.5', '3e4']) {
      const number = readNumber(word);
      expect(number && readNumber(number.text)).toEqual(number);
    }
  });

  it('has its stroke taken for a decimal point where that is asked for', () => {
    expect(slashedDecimal('2/5')).toBe('2.5');
    expect(slashedDecimal('2.5')).toBeUndefined();
  });
});

describe('a number without a name', () => {
  it('belongs to the first option that takes it', () => {
    expect(read('30').values).toEqual({ depth: 30, number: '' });
    expect(read('0.235').values).toEqual({ depth: 20, number: '0.235' });
    expect(read('300').values).toEqual({ depth: 20, number: '300' });
    expect(read('number:30').values).toEqual({ depth: 20, number: '30' });
    expect(read('عدد ۳۰').values).toEqual({ depth: 20, number: '30' });
    expect(read('30 0.5').values).toEqual({ depth: 30, number: '0.5' });
  });

  it('may hold spaces around its sign and its stroke', () => {
    for (const line of ['1.1 × 10⁻¹²', '× 1.1 × 10^-12', 'number: 1.1 × 10-12', 'عدد:۱٫۱ × ۱۰⁻¹²']) {
      expect(read(line), line).toMatchObject({ values: { number: '1.1e-12' }, problems: [] });
    }
    expect(read('1 / 4').values.number).toBe('1/4');
  });

  it('that is none is refused with the option it was for', () => {
    const { problems } = read('number:seven');
    expect(problems.map(({ message }) => message.key)).toEqual(['error-quantity']);
  });
});
