import { describe, expect, it } from 'vitest';
import type { Button } from '../../../src/chat/reply.js';
import { buttonRows } from '../../../src/platforms/discord/button-rows.js';

const rows = (...sizes: number[]): Button[][] =>
  sizes.map((size, row) =>
    Array.from({ length: size }, (_, index) => ({ label: `${row}.${index}`, command: '/help' })),
  );
const sizes = (made: readonly (readonly Button[])[]) => made.map((row) => row.length);

describe('button rows', () => {
  it('stay as given where they fit', () => {
    expect(buttonRows(rows(3, 1, 2, 5), 1)).toEqual(rows(3, 1, 2, 5));
    expect(sizes(buttonRows(rows(1, 1, 1, 1, 1), 0))).toEqual([1, 1, 1, 1, 1]);
  });

  it('are cut at five buttons', () => {
    expect(sizes(buttonRows(rows(7), 1))).toEqual([5, 2]);
  });

  it('are filled up where they are too many, in the order given', () => {
    const made = buttonRows(rows(1, 2, 3, 4, 5), 1);
    expect(sizes(made)).toEqual([5, 5, 5]);
    expect(made.flat()).toEqual(rows(1, 2, 3, 4, 5).flat());
    expect(sizes(buttonRows(rows(5, 5, 5, 5, 5), 1))).toEqual([5, 5, 5, 5]);
  });
});
