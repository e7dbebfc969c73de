import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Task } from '../../src/lab/worker.js';
import { type WorkerPool, workerPool } from '../../src/lab/worker-pool.js';

/** What the tasks of these tests mean to a worker: `seed` says what to do. */
const CODE = `
  import { existsSync } from 'node:fs';
  if (existsSync(new URL('./broken', import.meta.url))) throw new Error('cannot be loaded');
  export async function perform({ job: { spec: { seed } } }) {
    if (seed === 1) { setTimeout(() => { throw new Error('died'); }, 5); await new Promise(() => {}); }
    if (seed === 2) process.exit(3);
    if (seed === 3) setTimeout(() => { throw new Error('died idle'); }, 5);
    return seed;
  }
`;
const [DIES, EXITS, DIES_LATER, FINE] = [1, 2, 3, 42];
const task = (seed: number) => ({ job: { do: 'run', spec: { seed } } }) as unknown as Task;

let folder: string;
let pool: WorkerPool;
let reported: string[];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mahv-workers-'));
  const file = join(folder, 'worker.mjs');
  await writeFile(file, CODE);
  reported = [];
  const report = (error: unknown) => void reported.push(String(error));
  pool = workerPool({ threads: 2, worker: pathToFileURL(file), report });
  expect(await pool.run(task(FINE))).toBe(FINE);
});
afterEach(async () => {
  await pool.close();
  await rm(folder, { recursive: true });
});

const outcomes = async (...seeds: readonly number[]) =>
  (await Promise.allSettled(seeds.map((seed) => pool.run(task(seed))))).map(({ status }) => status);

describe('a worker that ends by itself', () => {
  it.each([
    ['with an error', DIES],
    ['without one', EXITS],
  ])('%s fails its own task alone, and another takes its place', async (_, seed) => {
    expect(await outcomes(seed, seed, FINE, FINE, FINE)).toEqual([
      'rejected',
      'rejected',
      'fulfilled',
      'fulfilled',
      'fulfilled',
    ]);
    expect(await pool.run(task(FINE))).toBe(FINE);
  });

  it('with nothing to do is reported, ends nothing else, and is replaced', async () => {
    expect(await pool.run(task(DIES_LATER))).toBe(DIES_LATER);
    await expect.poll(() => reported).toEqual(['Error: died idle']);
    expect(await outcomes(FINE, FINE, FINE)).toEqual(['fulfilled', 'fulfilled', 'fulfilled']);
  });
});

describe('workers that cannot be started any more', () => {
  it('leave no task waiting for ever, and work again once they can be', async () => {
    await writeFile(join(folder, 'broken'), '');
    expect(await outcomes(EXITS, EXITS, FINE, FINE)).toEqual(Array(4).fill('rejected'));
    await expect(pool.run(task(FINE))).rejects.toThrow('cannot be loaded');
    await rm(join(folder, 'broken'));
    await sleep(50);
    expect(await pool.run(task(FINE))).toBe(FINE);
  });
});
