import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Heap } from '../../../../src/platforms/telegram/outgoing/heap.js';
import { SendBudget } from '../../../../src/platforms/telegram/outgoing/send-budget.js';
import { TELEGRAM_LIMITS } from '../../../../src/platforms/telegram/outgoing/send-limits.js';
import { SendQueue } from '../../../../src/platforms/telegram/outgoing/send-queue.js';

const item = (name: string, cost = 1) => ({ name, cost });

function queueWith(overall = TELEGRAM_LIMITS.overall) {
  const budget = new SendBudget({ ...TELEGRAM_LIMITS, overall });
  return { budget, queue: new SendQueue<{ name: string; cost: number }>(budget) };
}

describe('a heap', () => {
  it('gives what it took in ascending order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), (numbers) => {
        const heap = new Heap<number>((number) => number);
        for (const number of numbers) heap.add(number);
        const taken = numbers.map(() => heap.take());
        expect(taken).toEqual([...numbers].sort((one, other) => one - other));
        expect(heap.take()).toBeUndefined();
      }),
    );
  });
});

describe('the queue of sends', () => {
  it('has one of a chat under way at a time', () => {
    const { queue } = queueWith();
    queue.add('1', item('a'), 0);
    queue.add('1', item('b'), 0);
    const first = queue.next(0);
    expect(first?.item.name).toBe('a');
    expect(queue.next(0)).toBeUndefined();
    expect(queue.nextAt(0)).toBe(Number.POSITIVE_INFINITY);
    first?.ended(40);
    expect(queue.nextAt(40)).toBe(1_040);
    expect(queue.next(1_039)).toBeUndefined();
    expect(queue.next(1_040)?.item.name).toBe('b');
  });

  it('gives the longest waiting first among the chats that may send', () => {
    const { queue } = queueWith({ count: 1, milliseconds: 10 });
    queue.add('1', item('a1'), 0);
    const first = queue.next(0);
    for (const name of ['a2', 'b1', 'c1', 'b2']) queue.add(name.startsWith('a') ? '1' : name, item(name), 0);
    first?.ended(0);
    const order: (string | undefined)[] = [];
    for (const at of [10, 20, 30, 1_000]) {
      const started = queue.next(at);
      order.push(started?.item.name);
      started?.ended(at);
    }
    expect(order).toEqual(['b1', 'c1', 'b2', 'a2']);
  });

  it('puts what is to be sent again before all else of its chat', () => {
    const { queue } = queueWith();
    queue.add('1', item('a'), 0);
    queue.add('1', item('b'), 0);
    queue.next(0)?.again(10, 5_000);
    expect(queue.size).toBe(2);
    expect(queue.nextAt(10)).toBe(5_000);
    const again = queue.next(5_000);
    expect(again?.item.name).toBe('a');
    again?.ended(5_000);
    expect(queue.next(6_000)?.item.name).toBe('b');
  });

  it("takes what waits along to a chat's new id", () => {
    const { queue } = queueWith();
    for (const name of ['a', 'b', 'c']) queue.add('-1', item(name), 0);
    queue.add('-1001', item('x'), 0);
    const [a, x] = [queue.next(0), queue.next(0)];
    expect([a?.item.name, x?.item.name]).toEqual(['a', 'x']);
    a?.moved(20, '-1001');
    expect(queue.size).toBe(3);
    expect(queue.next(5_000)).toBeUndefined();
    x?.ended(5_000);
    const order: (string | undefined)[] = [];
    for (const at of [6_000, 7_000, 8_000]) {
      const started = queue.next(at);
      order.push(started?.item.name);
      started?.ended(at);
    }
    expect(order).toEqual(['a', 'b', 'c']);
    expect(queue.size).toBe(0);
  });

  it('forgets chats that are idle', () => {
    const { budget, queue } = queueWith({ count: 1_000, milliseconds: 1 });
    for (let chat = 1; chat <= 10_000; chat++) {
      queue.add(chat % 2 ? String(chat) : `-${chat}`, item('hello'), chat * 100);
      queue.next(chat * 100)?.ended(chat * 100);
    }
    // A minute's worth: what groups' windows still hold, 600 chats at 10 a second.
    expect(budget.size).toBeLessThanOrEqual(602);
  });

  it('gives out all that waits, in the order it came', () => {
    const { queue } = queueWith();
    for (const name of ['a', 'b', 'c', 'd']) queue.add(name < 'c' ? '1' : '2', item(name), 0);
    queue.next(0);
    expect(queue.clear().map(({ name }) => name)).toEqual(['b', 'c', 'd']);
    expect(queue.size).toBe(0);
    expect(queue.next(100_000)).toBeUndefined();
    queue.add('3', item('e'), 100_000);
    expect(queue.next(100_000)?.item.name).toBe('e');
  });
});
