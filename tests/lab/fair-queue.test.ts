import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FairQueue } from '../../src/lab/fair-queue.js';
import { LabBusyError } from '../../src/lab/lab.js';

const ROOM = { most: 1_000, mostOfOne: 1_000 };
const users = fc.constantFrom('ali', 'sara', 'mina', 'reza', 'omid');

interface Item {
  readonly user: string;
  readonly number: number;
}

/** The next so many items. */
function served<T>(queue: FairQueue<T>, count: number): (T | undefined)[] {
  return Array.from({ length: count }, () => queue.next()?.item);
}

describe('a fair queue', () => {
  it('serves a newcomer next but one, whatever the backlog of another', () => {
    const queue = new FairQueue<string>(ROOM);
    for (let i = 1; i <= 50; i += 1) queue.add(`heavy ${i}`, 'heavy');
    queue.add('light', 'light');
    expect(served(queue, 3)).toEqual(['heavy 1', 'light', 'heavy 2']);
  });

  it('lets nobody wait for more than one item of each other user, whoever comes and goes meanwhile', () => {
    const step = fc.oneof(
      users.map((user) => ({ add: user })),
      fc.constant({ add: undefined }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 300 }), (steps) => {
        const queue = new FairQueue<Item>(ROOM);
        const waiting: Item[] = [];
        /** Of each user whose first item waits: how often every other one was served since. */
        const servedSince = new Map<string, Map<string, number>>();
        for (const [number, { add }] of steps.entries()) {
          if (add !== undefined) {
            const item = { user: add, number };
            if (!waiting.some(({ user }) => user === add)) servedSince.set(add, new Map());
            waiting.push(item);
            queue.add(item, add);
            continue;
          }
          const served = queue.next()?.item;
          if (!served) {
            expect(waiting).toEqual([]);
            continue;
          }
          // First come, first served within a lane.
          expect(served).toBe(waiting.find(({ user }) => user === served.user));
          waiting.splice(waiting.indexOf(served), 1);
          servedSince.delete(served.user);
          for (const counts of servedSince.values()) {
            counts.set(served.user, (counts.get(served.user) ?? 0) + 1);
            expect(counts.get(served.user)).toBeLessThanOrEqual(1);
          }
          if (waiting.some(({ user }) => user === served.user)) servedSince.set(served.user, new Map());
        }
        expect(queue.size).toBe(waiting.length);
      }),
    );
  });

  it('loses nothing and serves nothing twice, with joining and leaving', () => {
    const step = fc.record({
      what: fc.constantFrom('add', 'join', 'remove', 'next'),
      user: users,
      at: fc.nat(),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 300 }), (steps) => {
        const queue = new FairQueue<number>(ROOM);
        const waiting = new Set<number>();
        for (const [number, { what, user, at }] of steps.entries()) {
          const some = [...waiting][at % Math.max(1, waiting.size)] ?? -1;
          if (what === 'add') {
            queue.add(number, user);
            waiting.add(number);
          } else if (what === 'join') queue.join(some, user);
          else if (what === 'remove') {
            queue.remove(some);
            waiting.delete(some);
          } else {
            const next = queue.next()?.item;
            expect(next === undefined ? waiting.size === 0 : waiting.delete(next)).toBe(true);
          }
          expect(queue.size).toBe(waiting.size);
        }
        for (let left = waiting.size; left > 0; left -= 1)
          expect(waiting.delete(queue.next()?.item ?? -1)).toBe(true);
        expect(queue.next()).toBeUndefined();
      }),
    );
  });

  it('serves what two wait for at the first of their turns, once', () => {
    const queue = new FairQueue<string>(ROOM);
    for (const item of ['a', 'b', 'shared']) queue.add(item, 'heavy');
    queue.join('shared', 'light');
    expect(served(queue, 4)).toEqual(['a', 'shared', 'b', undefined]);
  });

  it('tells each item the turn that it is then served at, shared ones too', () => {
    const step = fc.record({ user: users, joins: fc.option(users, { nil: undefined }) });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const queue = new FairQueue<number>(ROOM);
        for (const [number, { user, joins }] of steps.entries()) {
          queue.add(number, user);
          if (joins !== undefined) queue.join(number, joins);
        }
        const told = steps.map((_, number) => queue.placeOf(number));
        const order = served(queue, steps.length);
        expect(told).toEqual(steps.map((_, number) => order.indexOf(number) + 1));
        expect(queue.placeOf(0)).toBeUndefined();
      }),
    );
  });

  it('passes over the users that may not be served, and says whose turn it was', () => {
    const queue = new FairQueue<string>(ROOM);
    queue.add('first', 'ali');
    queue.add('second', 'ali');
    queue.add('shared', 'ali');
    queue.join('shared', 'sara');
    const butAli = (user: string) => user !== 'ali';
    expect(queue.next(butAli)).toEqual({ item: 'shared', user: 'sara' });
    expect(queue.next(butAli)).toBeUndefined();
    expect(queue.next()).toEqual({ item: 'first', user: 'ali' });
  });

  it('takes on so much in all and so much of one user, and no more', () => {
    const queue = new FairQueue<number>({ most: 3, mostOfOne: 2 });
    queue.add(1, 'ali');
    queue.add(2, 'ali');
    expect(() => queue.add(3, 'ali')).toThrow(LabBusyError);
    queue.add(4, 'sara');
    expect(() => queue.add(5, 'mina')).toThrow(LabBusyError);
    expect(served(queue, 4)).toEqual([1, 4, 2, undefined]);
    queue.add(6, 'ali');
    expect(queue.size).toBe(1);
  });
});
