import { describe, expect, it } from 'vitest';
import { Arena } from '../../src/engine/arena.js';
import { KEPT, PlainHeap } from '../../src/engine/plain-heap.js';

function arenaOf(): { readonly arena: Arena; readonly heap: PlainHeap } {
  const heap = new PlainHeap();
  return { arena: new Arena(heap), heap };
}

describe('an arena', () => {
  it('deals out zeros, also where there was something before', () => {
    const { arena } = arenaOf();
    arena.scoped(1000, () => {
      arena.scoped(0, () => arena.take(10, 'float64').fill(7));
      expect([...arena.allocate(10, 'float64')]).toEqual(new Array(10).fill(0));
    });
  });

  it('deals out numbers that do not touch, each at the start of a cache line', () => {
    const { arena } = arenaOf();
    arena.scoped(1000, () => {
      const [a, b] = [arena.allocate(3, 'float32'), arena.allocate(5, 'float64')];
      a.fill(1);
      b.fill(2);
      expect([...a, ...b]).toEqual([1, 1, 1, 2, 2, 2, 2, 2]);
      expect([a.byteOffset % 64, b.byteOffset % 64]).toEqual([0, 0]);
      expect([a.BYTES_PER_ELEMENT, b.BYTES_PER_ELEMENT]).toEqual([4, 8]);
    });
  });

  it('takes back what a scope allocated, and the very same view comes again', () => {
    const { arena } = arenaOf();
    arena.scoped(1000, () => {
      const kept = arena.take(4, 'float64');
      const first = arena.scoped(0, () => arena.take(4, 'float64'));
      const second = arena.scoped(0, () => arena.take(4, 'float64'));
      const other = arena.scoped(0, () => arena.take(4, 'float32'));
      expect(second).toBe(first);
      expect(other.byteOffset).toBe(first.byteOffset);
      expect(first.byteOffset).toBeGreaterThan(kept.byteOffset);
    });
  });

  it('takes it back where the work throws, too', () => {
    const { arena } = arenaOf();
    arena.scoped(1000, () => {
      const before = arena.scoped(0, () => arena.take(4, 'float64').byteOffset);
      expect(() =>
        arena.scoped(0, () => {
          arena.take(40, 'float64');
          throw new Error('work failed');
        }),
      ).toThrow('work failed');
      expect(arena.take(4, 'float64').byteOffset).toBe(before);
    });
  });

  it('deals out ordinary arrays where the heap is full, and outside of any scope', () => {
    const { arena, heap } = arenaOf();
    arena.scoped(100, () => {
      expect(arena.take(10, 'float64').buffer).toBe(heap.buffer);
      expect(arena.take(10, 'float64').buffer).not.toBe(heap.buffer);
    });
    expect(arena.allocate(1, 'float64').buffer).not.toBe(heap.buffer);
  });

  it('grows for the outermost scope, keeps what it has for a smaller one, and lets go of what is far more', () => {
    const { arena, heap } = arenaOf();
    arena.scoped(1000, () => {});
    const thousand = heap.buffer;
    arena.scoped(10, () => {});
    expect(heap.buffer).toBe(thousand);
    arena.scoped(KEPT + 1, () => {});
    expect(heap.end).toBe(KEPT + 1);
    arena.scoped(10, () => {});
    expect(heap.end).toBe(10);
  });

  it('says where free memory begins, if there is enough', () => {
    const { arena } = arenaOf();
    arena.scoped(1024, () => {
      arena.take(8, 'float64');
      expect(arena.room(900)).toBe(64);
      expect(arena.room(1000)).toBeUndefined();
    });
  });
});
