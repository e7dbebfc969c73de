import { describe, expect, it } from 'vitest';
import { SlidingWindow } from '../../../../src/platforms/telegram/outgoing/sliding-window.js';

describe('a sliding window', () => {
  it('counts a place from the start of a message until a window after its end', () => {
    const window = new SlidingWindow({ count: 2, milliseconds: 1_000 });
    window.start(1);
    window.start(1);
    expect(window.readyAt(1, 100)).toBe(Number.POSITIVE_INFINITY);
    window.end(1, 300);
    expect(window.readyAt(1, 400)).toBe(1_300);
    window.end(1, 700);
    expect(window.readyAt(1, 400)).toBe(1_300);
    expect(window.readyAt(2, 400)).toBe(1_700);
    expect(window.readyAt(1, 1_300)).toBe(1_300);
    expect(window.isEmpty(1_699)).toBe(false);
    expect(window.isEmpty(1_700)).toBe(true);
  });

  it('lets through alone what is larger than itself, and keeps its places for as many windows', () => {
    const window = new SlidingWindow({ count: 2, milliseconds: 1_000 });
    window.start(1);
    window.end(1, 0);
    expect(window.readyAt(5, 0)).toBe(1_000);
    window.start(5);
    window.end(5, 1_000);
    expect(window.readyAt(1, 1_000)).toBe(3_000);
    expect(window.readyAt(2, 1_000)).toBe(4_000);
    expect(window.isEmpty(3_999)).toBe(false);
    expect(window.isEmpty(4_000)).toBe(true);
  });
});
