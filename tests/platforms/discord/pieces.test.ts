import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pieces } from '../../../src/platforms/discord/pieces.js';

describe('pieces', () => {
  it('joins blocks while they fit', () => {
    expect(pieces(['aa', 'bb', 'cc'], 6)).toEqual(['aa\n\nbb', 'cc']);
    expect(pieces([], 6)).toEqual([]);
  });

  it('cuts a long block between lines, then between words, then anywhere', () => {
    expect(pieces(['aaa\nbb cc'], 6)).toEqual(['aaa', 'bb cc']);
    expect(pieces(['aaa bb cc'], 6)).toEqual(['aaa bb', 'cc']);
    expect(pieces(['aaaaaaaa'], 6)).toEqual(['aaaaaa', 'aa']);
  });

  it('never exceeds the limit and loses nothing but spaces', () => {
    const blocks = fc.array(
      fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n'), minLength: 1, maxLength: 40 }),
    );
    fc.assert(
      fc.property(blocks, fc.integer({ min: 3, max: 20 }), (given, limit) => {
        const made = pieces(given, limit);
        expect(made.every((piece) => piece.length <= limit)).toBe(true);
        expect(made.join('').replace(/\s/g, '')).toBe(given.join('').replace(/\s/g, ''));
      }),
    );
  });
});
