import { describe, expect, it } from 'vitest';
import type { Elsewhere } from '../../src/chat/elsewhere.js';
import { createIntake, type IntakeParts } from '../../src/platforms/intake.js';
import { openStore } from '../../src/store/open-store.js';

interface Note {
  readonly from: string;
  readonly n: number;
}

/** An intake over a store in memory, whose answers wait until they are let go. */
async function intakeFor(parts: Partial<IntakeParts<Note>> = {}) {
  const store = await openStore({ database: ':memory:' });
  const answered: Note[] = [];
  const reports: unknown[] = [];
  const intake = createIntake<Note>({
    source: 'test:1',
    inbox: store.inbox,
    turnOf: ({ from }) => from,
    answer: async (note) => void answered.push(note),
    report: (error) => reports.push(error),
    ...parts,
  });
  return { store, answered, reports, intake };
}

function gate() {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open: () => open() };
}

describe('an update', () => {
  it('delivered twice is answered once', async () => {
    const { intake, answered } = await intakeFor();
    const note = { from: 'ali', n: 1 };
    expect(await Promise.all([intake.take('7', note), intake.take('7', note)])).toEqual(
      expect.arrayContaining(['new', 'repeated']),
    );
    await intake.drain(1000);
    expect(answered).toEqual([note]);
  });

  it('waits for the one before it in its turn, and for no other', async () => {
    const first = gate();
    const order: number[] = [];
    const { intake } = await intakeFor({
      answer: async ({ n }) => {
        if (n === 1) await first.opened;
        order.push(n);
      },
    });
    await intake.take('1', { from: 'ali', n: 1 });
    await intake.take('2', { from: 'ali', n: 2 });
    await intake.take('3', { from: 'sara', n: 3 });
    await new Promise((resolve) => setImmediate(resolve));
    expect(order).toEqual([3]);
    first.open();
    await intake.drain(1000);
    expect(order).toEqual([3, 1, 2]);
  });

  it('that breaks is reported, and does not stop those after it', async () => {
    const broken = new Error('broken');
    const done: number[] = [];
    const { intake, reports } = await intakeFor({
      answer: async ({ n }) => {
        if (n === 1) throw broken;
        done.push(n);
      },
    });
    await intake.take('1', { from: 'ali', n: 1 });
    await intake.take('2', { from: 'ali', n: 2 });
    await intake.drain(1000);
    expect(reports).toEqual([broken]);
    expect(done).toEqual([2]);
  });

  it('is answered even where the store fails', async () => {
    const { store } = await intakeFor();
    const failing = { ...store.inbox, take: () => Promise.reject(new Error('disk full')) };
    const { intake, answered, reports } = await intakeFor({ inbox: failing });
    expect(await intake.take('1', { from: 'ali', n: 1 })).toBe('new');
    await intake.drain(1000);
    expect(answered).toHaveLength(1);
    expect(reports).toHaveLength(1);
  });
});

describe('after a crash', () => {
  it('what was taken and not finished is answered, in its order; what was finished is not', async () => {
    const stuck = gate();
    const { store, intake } = await intakeFor({
      answer: async ({ n }) => {
        if (n > 1) await stuck.opened;
      },
    });
    await intake.take('1', { from: 'ali', n: 1 });
    await intake.take('2', { from: 'sara', n: 2 });
    await intake.take('3', { from: 'sara', n: 3 });
    await intake.drain(20);
    const next = await intakeFor({ inbox: store.inbox });
    await next.intake.resume();
    await next.intake.drain(1000);
    expect(next.answered.map(({ n }) => n)).toEqual([2, 3]);
    expect(await next.intake.take('9', { from: 'ali', n: 9 })).toBe('closed');
    const third = await intakeFor({ inbox: store.inbox });
    await third.intake.resume();
    await third.intake.drain(1000);
    expect(third.answered).toEqual([]);
    expect(await (await intakeFor({ inbox: store.inbox })).intake.take('2', { from: 'sara', n: 2 })).toBe(
      'repeated',
    );
  });

  it('an update that brings the process down each time is given up', async () => {
    const { store, intake } = await intakeFor({ answer: () => new Promise(() => {}) });
    await intake.take('1', { from: 'ali', n: 1 });
    const tries: number[] = [];
    for (let start = 0; start < 9; start += 1) {
      const next = await intakeFor({
        inbox: store.inbox,
        answer: () => {
          tries.push(start);
          return new Promise(() => {});
        },
      });
      await next.intake.resume();
      await next.intake.drain(5);
    }
    expect(tries.length).toBeGreaterThan(0);
    // The fifth attempt in all is the last.
    expect(tries.length).toBeLessThanOrEqual(4);
  });
});

describe('a turn', () => {
  it('can be taken back: what waits in it is stopped and counted, what came later and others’ is not', async () => {
    const first = gate();
    const stopped: string[] = [];
    let taken: number | undefined;
    const { intake } = await intakeFor({
      turnOf: ({ from, n }) => (n === 0 ? 'stop' : from),
      answer: async ({ from, n }, { signal, takeBack }) => {
        if (n === 0) taken = await takeBack('ali');
        if (n === 1) await first.opened;
        if (signal.aborted) stopped.push(`${from} ${n}`);
      },
    });
    await intake.take('1', { from: 'ali', n: 1 });
    await intake.take('2', { from: 'ali', n: 2 });
    await intake.take('3', { from: 'sara', n: 1 });
    await intake.take('4', { from: 'ali', n: 3 });
    const stopping = intake.take('5', { from: 'ali', n: 0 });
    const later = intake.take('6', { from: 'ali', n: 4 });
    await Promise.all([stopping, later]);
    await expect.poll(() => taken).toBe(2);
    first.open();
    await intake.drain(1000);
    expect(stopped).toEqual(['ali 1', 'ali 2', 'ali 3']);
  });

  it('is taken back in other processes too, each for its own network alone', async () => {
    const stops = new Set<(name: string) => number>();
    /** As a bus would, without one. */
    const elsewhere = (): Elsewhere => {
      let own: ((name: string) => number) | undefined;
      return {
        stop: async (name) => [...stops].reduce((sum, stop) => sum + (stop === own ? 0 : stop(name)), 0),
        onStop(stop) {
          own = stop;
          stops.add(stop);
          return () => void stops.delete(stop);
        },
      };
    };
    const stopped: string[] = [];
    const open = gate();
    const far = await intakeFor({
      elsewhere: elsewhere(),
      answer: async ({ from, n }, { signal }) => {
        await open.opened;
        if (signal.aborted) stopped.push(`${from} ${n}`);
      },
    });
    const other = await intakeFor({ elsewhere: elsewhere(), source: 'test:2', answer: () => open.opened });
    let taken: number | undefined;
    const near = await intakeFor({
      elsewhere: elsewhere(),
      turnOf: () => 'stop',
      answer: async (_, { takeBack }) => {
        taken = await takeBack('ali');
      },
    });
    for (const n of [1, 2, 3]) await far.intake.take(`${n}`, { from: 'ali', n });
    await far.intake.take('4', { from: 'sara', n: 4 });
    for (const n of [1, 2]) await other.intake.take(`${n}`, { from: 'ali', n });
    await near.intake.take('9', { from: 'ali', n: 0 });
    await expect.poll(() => taken).toBe(2);
    open.open();
    for (const { intake } of [far, other, near]) await intake.drain(1000);
    expect(stopped).toEqual(['ali 1', 'ali 2', 'ali 3']);
    expect(stops.size).toBe(0);
  });

  it('tells which updates an earlier process began on', async () => {
    const { store, intake } = await intakeFor({ answer: () => new Promise(() => {}) });
    await intake.take('1', { from: 'ali', n: 1 });
    const again: boolean[] = [];
    const next = createIntake<Note>({
      source: 'test:1',
      inbox: store.inbox,
      turnOf: ({ from }) => from,
      answer: async (_, passage) => void again.push(passage.again),
      report: () => {},
    });
    await next.resume();
    await next.take('2', { from: 'ali', n: 2 });
    await next.drain(1000);
    expect(again).toEqual([true, false]);
  });
});
