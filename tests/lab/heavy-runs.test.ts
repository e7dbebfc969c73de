import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import type { Spec } from '../../src/experiments/experiment.js';
import { DEFAULT_SPEC } from '../../src/experiments/gradient-flow/spec.js';
import { isHeavy } from '../../src/experiments/heavy.js';
import { DEFAULT_RECURRENT } from '../../src/experiments/recurrent/spec.js';
import { LabBusyError, type WorkProgress } from '../../src/lab/lab.js';
import { type PoolLab, poolLab } from '../../src/lab/pool-lab.js';
import { SMALL } from './lab.contract.js';

const worker = new URL('../../dist/src/lab/worker.js', import.meta.url);
/** A run that takes far longer than a test may, of small draws: several at once must not fill the memory. */
const ENDLESS = { ...DEFAULT_RECURRENT, cell: 'lstm', steps: 500, seeds: 100_000 } as const;
const SHORT = { ...DEFAULT_RECURRENT, steps: 10, hidden: 4, batch: 4, seeds: 2 } as const;

let lab: PoolLab;
const leaving = new AbortController();
const { signal } = leaving;
afterEach(() => lab.close());

/** Every run through time is heavy here. */
function open(threads: number, more: Partial<Parameters<typeof poolLab>[0]> = {}) {
  const heavy = (spec: Spec) => spec.kind === 'recurrent';
  lab = poolLab({ threads, mostWaiting: 100, worker, heavy, ...more });
  return lab;
}

/** Endless runs of these users, each with the way to stop it and what it was told. */
function endless(...users: readonly string[]) {
  return users.map((user, index) => {
    const stopping = new AbortController();
    const told: WorkProgress[] = [];
    const onProgress = (progress: WorkProgress) => void told.push(progress);
    const outcome = lab.run(
      { ...ENDLESS, seed: index * 1000 },
      { user, signal: stopping.signal, onProgress },
    );
    outcome.catch(() => undefined);
    return { told, stop: () => stopping.abort(new Error('stopped')), outcome };
  });
}

describe('heavy runs', () => {
  it('leave a worker free, however many are asked for: quick work is done while they go on', async () => {
    open(2);
    const runs = endless('ali', 'sara', 'mina');
    await expect.poll(() => runs[0]?.told.length, { timeout: 10_000 }).toBeGreaterThan(0);
    for (const seed of [1, 2, 3]) expect((await lab.run({ ...SMALL, seed })).layers).toHaveLength(3);
    for (const { told } of runs.slice(1)) expect(told.every(({ state }) => state === 'waiting')).toBe(true);
    for (const { stop } of runs) stop();
  });

  it('tell those who wait their place, which falls when one before them stops', async () => {
    open(2);
    const [first, second, third] = endless('ali', 'sara', 'mina');
    const places = () => [second, third].map((run) => run?.told.at(-1));
    const next = { state: 'waiting', place: 1 };
    await expect.poll(places).toEqual([next, { state: 'waiting', place: 2 }]);
    second?.stop();
    await expect(second?.outcome).rejects.toThrow('stopped');
    await expect.poll(() => third?.told.at(-1)).toEqual(next);
    for (const run of [first, third]) run?.stop();
  });

  it('of one user are done one at a time; another’s comes first where a worker is free', async () => {
    open(3);
    const [first, second, other] = endless('ali', 'ali', 'sara');
    await expect.poll(() => other?.told.at(-1)?.state, { timeout: 10_000 }).toBe('running');
    expect(second?.told.at(-1)).toEqual({ state: 'waiting', place: 1 });
    expect(first?.told.at(-1)?.state).toBe('running');
    for (const run of [first, second, other]) run?.stop();
  });

  it('free their worker when they are stopped: on one worker, what waits behind is done at once', async () => {
    open(1);
    await lab.warmUp();
    const [run] = endless('ali');
    const quick = lab.run(SMALL, { user: 'sara' });
    await expect.poll(() => run?.told.length, { timeout: 10_000 }).toBeGreaterThan(0);
    run?.stop();
    await expect(run?.outcome).rejects.toThrow('stopped');
    expect((await quick).layers).toHaveLength(3);
    const told = run?.told.length;
    await sleep(600);
    expect(run?.told).toHaveLength(told ?? 0);
    // Their own next one as well.
    expect((await lab.run(SHORT, { user: 'ali' })).dh).toHaveLength(10);
  });

  it('are refused where too many wait, and it is said whether they are the asker’s own', async () => {
    open(1, { mostHeavyWaiting: 2, mostHeavyWaitingOfOne: 1 });
    const runs = endless('ali', 'ali', 'sara');
    const refusal = (user: string) => lab.run(SHORT, { user, signal }).catch((error: unknown) => error);
    expect(await refusal('ali')).toMatchObject({ constructor: LabBusyError, own: false });
    runs[2]?.stop();
    await expect(runs[2]?.outcome).rejects.toThrow('stopped');
    expect(await refusal('ali')).toMatchObject({ constructor: LabBusyError, own: true });
    // What is not heavy has room of its own.
    const quick = lab.run(SMALL, { user: 'ali' });
    for (const { stop } of runs) stop();
    expect((await quick).layers).toHaveLength(3);
  });
});

describe('what counts as heavy', () => {
  it('is a long run through time; a gradient-flow run, whose draws are shared out, is not', () => {
    expect(isHeavy(DEFAULT_RECURRENT)).toBe(false);
    expect(isHeavy({ ...DEFAULT_RECURRENT, cell: 'lstm', steps: 500, hidden: 128, seeds: 8 })).toBe(true);
    expect(isHeavy({ ...DEFAULT_SPEC, depth: 200, width: 256, batch: 256, seeds: 32 })).toBe(false);
  });
});
