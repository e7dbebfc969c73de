import { describe, expect, it } from 'vitest';
import { fits, wrap, wrapEvenly } from '../../src/render/wrap.js';

/** One pixel a visible character. */
const measure = (text: string): number => [...text.replace(/[\u2066-\u2069]/g, '')].length;

describe('wrap', () => {
  it('fills each line and loses no word', () => {
    expect(wrap('one two three four', measure, 9, 3)).toEqual(['one two', 'three', 'four']);
  });

  it('ends in an ellipsis where the words do not fit', () => {
    expect(wrap('one two three four', measure, 9, 2)).toEqual(['one two', 'three fo…']);
    expect(wrap('incomprehensibilities', measure, 8, 1)).toEqual(['incompr…']);
  });

  it('keeps an isolate on one line, and closes and opens it again where it is too long for one', () => {
    expect(wrap('a \u2068b c d\u2069 e', measure, 6, 3)).toEqual(['a', '\u2068b c d\u2069', 'e']);
    expect(wrap('\u2068bb cc dd\u2069', measure, 5, 3)).toEqual(['\u2068bb cc\u2069', '\u2068dd\u2069']);
  });

  it('closes the isolates an ellipsis cuts', () => {
    expect(wrap('see \u2068abcdefgh\u2069', measure, 8, 1)).toEqual(['see \u2068abc\u2069…']);
  });
});

describe('wrapEvenly', () => {
  it('evens the lines out without adding one', () => {
    expect(wrap('aa bb cc dd ee', measure, 11, 2)).toEqual(['aa bb cc dd', 'ee']);
    expect(wrapEvenly('aa bb cc dd ee', measure, 11, 2)).toEqual(['aa bb cc', 'dd ee']);
  });
});

describe('fits', () => {
  it('tells whether every word has room', () => {
    expect(fits('one two three', measure, 7, 2)).toBe(true);
    expect(fits('one two three', measure, 7, 1)).toBe(false);
    expect(fits('incomprehensible', measure, 7, 2)).toBe(false);
  });
});
