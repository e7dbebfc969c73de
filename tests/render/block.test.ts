import { describe, expect, it } from 'vitest';
import { setBlock } from '../../src/render/block.js';
import { registerFonts } from '../../src/render/fonts.js';
import { penOnPage } from '../../src/render/pen.js';
import { TYPE } from '../../src/render/type-scale.js';

registerFonts();
const pen = penOnPage('en', 'light');
const room = { width: 600, lines: 2, smallest: 36 };
const set = (words: number) =>
  setBlock(pen, Array.from({ length: words }, () => 'gradient').join(' '), TYPE.title, room);

describe('setBlock', () => {
  it('keeps short words large and on one line', () => {
    expect(set(2)).toMatchObject({ lines: ['gradient gradient'], style: { size: 42 } });
  });

  it('tries smaller type before a second line', () => {
    const sizes = [1, 2, 3, 4, 5, 6].map((words) => set(words));
    const shrunk = sizes.filter(({ lines, style }) => lines.length === 1 && style.size < 42);
    const twoLines = sizes.filter(({ lines }) => lines.length === 2);
    expect(shrunk.length).toBeGreaterThan(0);
    expect(twoLines[0]?.style.size).toBe(42);
  });

  it('never goes below the smallest size, over the lines or past the width, but ends in an ellipsis', () => {
    const block = set(40);
    expect(block.style.size).toBe(36);
    expect(block.lines).toHaveLength(2);
    expect(block.lines[1]).toMatch(/…$/);
    expect(block.width).toBeLessThanOrEqual(600);
  });
});
