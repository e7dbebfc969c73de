import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { whileSole } from '../../src/platforms/sole.js';
import { openStore } from '../../src/store/open-store.js';
import type { Store } from '../../src/store/store.js';

let store: Store;
const as = (replica: string) => ({ leases: store.leases, replica });

beforeEach(async () => {
  store = await openStore({ database: ':memory:' });
});
afterEach(() => store.close());

it('lets one process at a time do what only one may, and the next as soon as that one ends', async () => {
  const under: string[] = [];
  const order: string[] = [];
  const end = new AbortController();
  const job = (name: string) => async () => {
    under.push(name);
    order.push(name);
    expect(under).toEqual([name]);
    await sleep(50);
    under.pop();
  };
  await Promise.all(
    ['one', 'two'].map((name) => whileSole(as(name), 'poll telegram:1', end.signal, job(name))),
  );
  expect(order.toSorted()).toEqual(['one', 'two']);
});

it('does nothing where the process ends before its turn', async () => {
  await store.leases.take('poll telegram:1', 'other', 60_000);
  const end = new AbortController();
  let done = false;
  const waiting = whileSole(as('one'), 'poll telegram:1', end.signal, async () => {
    done = true;
  });
  end.abort();
  await waiting;
  expect(done).toBe(false);
});

it('gives its turn back though the job fails', async () => {
  const { signal } = new AbortController();
  const failing = () => Promise.reject(new Error('refused'));
  await expect(whileSole(as('one'), 'gateway', signal, failing)).rejects.toThrow('refused');
  expect(await store.leases.take('gateway', 'two', 1_000)).toBe(true);
});

it('asks nobody where the process is alone', async () => {
  let done = false;
  await whileSole({ leases: store.leases }, 'gateway', new AbortController().signal, async () => {
    done = true;
  });
  expect(done).toBe(true);
  expect(await store.leases.held('gateway')).toEqual([]);
});
