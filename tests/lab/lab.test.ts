import { existsSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { cachedLab } from '../../src/lab/cached-lab.js';
import { inlineLab } from '../../src/lab/inline-lab.js';
import { type Lab, LabBusyError } from '../../src/lab/lab.js';
import { poolLab } from '../../src/lab/pool-lab.js';
import { CHART, labContract, READ, SMALL } from './lab.contract.js';

/** The compiled worker; `npm test` builds it first. */
const worker = new URL('../../dist/src/lab/worker.js', import.meta.url);
const pool = (mostWaiting = 100, threads = 2) => poolLab({ threads, mostWaiting, worker });

/** A net that takes far longer than a test may. */
const ENDLESS = { ...SMALL, depth: 200, width: 256, batch: 256, seeds: 32 };

labContract('on the calling thread', inlineLab);
labContract('that remembers', () => cachedLab(inlineLab(), 2 ** 20));
it('finds its compiled worker', () => expect(existsSync(worker)).toBe(true));
labContract('on worker threads', pool);

describe('a pool', () => {
  it('says that it is busy instead of taking on without end', async () => {
    const lab = pool(1);
    const heavy = { ...SMALL, width: 128, batch: 128, depth: 50 };
    const outcomes = await Promise.allSettled(
      [1, 2, 3, 4, 5, 6, 7, 8].map((seed) => lab.run({ ...heavy, seed })),
    );
    const refused = outcomes.filter((outcome) => outcome.status === 'rejected');
    expect(refused.length).toBeGreaterThan(0);
    expect(refused.every(({ reason }) => reason instanceof LabBusyError)).toBe(true);
    await lab.close();
  });

  it('serves one user’s request between the many of another', async () => {
    const lab = pool(100, 1);
    const order: string[] = [];
    const ask = (user: string, seed: number) =>
      lab.run({ ...SMALL, depth: 20, seed }, { user }).then(() => order.push(user));
    const heavy = Array.from({ length: 12 }, (_, seed) => ask('heavy', seed));
    await Promise.all([...heavy, ask('light', 100)]);
    // At the most: what was under way, and one of the other’s turns.
    expect(order.indexOf('light')).toBeLessThanOrEqual(4);
    await lab.close();
  });

  it.each([
    ['spread over the workers', 2, ENDLESS],
    ['of one draw', 1, { ...ENDLESS, width: 1024, batch: 1024, seeds: 1 }],
  ])(
    'leaves work %s unfinished when nobody waits for it, and goes on with the next',
    async (_, threads, spec) => {
      const lab = pool(100, threads);
      await lab.warmUp();
      const leaving = new AbortController();
      const left = lab.run(spec, { signal: leaving.signal });
      const next = lab.run(SMALL, { user: 'next' });
      // So that every worker is in the midst of it.
      await sleep(300);
      leaving.abort(new Error('gone'));
      await expect(left).rejects.toThrow('gone');
      expect((await next).layers).toHaveLength(3);
      await lab.close();
    },
  );

  it('stops what it does for many when the last of them leaves', async () => {
    const lab = pool();
    const kept = cachedLab(lab, 2 ** 20);
    const crowd = [new AbortController(), new AbortController()];
    const left = crowd.map(({ signal }) => kept.run(ENDLESS, { signal }));
    for (const one of crowd) one.abort(new Error('gone'));
    expect((await Promise.allSettled(left)).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect((await kept.run(SMALL)).layers).toHaveLength(3);
    await kept.close();
  });

  it('finishes what it was asked for before it closes', async () => {
    const lab = pool(100, 1);
    const asked = [1, 2, 3, 4].map((seed) => lab.run({ ...SMALL, seed }));
    await lab.close();
    expect((await Promise.all(asked)).map(({ spec }) => spec.seed)).toEqual([1, 2, 3, 4]);
  });
});

describe('a lab that remembers', () => {
  function counting(): { lab: Lab; readonly counts: { run: number; draw: number } } {
    const counts = { run: 0, draw: 0 };
    const inner = inlineLab();
    const lab: Lab = {
      ...inner,
      run: (spec) => {
        counts.run += 1;
        return inner.run(spec);
      },
      draw: (request) => {
        counts.draw += 1;
        return inner.draw(request);
      },
    };
    return { lab, counts };
  }

  it('computes once what many ask, at once or one after the other', async () => {
    const { lab, counts } = counting();
    const kept = cachedLab(lab, 2 ** 20);
    await Promise.all([kept.run(SMALL), kept.run(SMALL), kept.run({ ...SMALL })]);
    await kept.run(SMALL);
    expect(counts.run).toBe(1);
    await kept.run({ ...SMALL, seed: 2 });
    expect(counts.run).toBe(2);
  });

  it('draws each theme once', async () => {
    const { lab, counts } = counting();
    const kept = cachedLab(lab, 2 ** 22);
    for (const theme of ['light', 'dark', 'light'] as const) await kept.draw({ chart: CHART, theme });
    expect(counts.draw).toBe(2);
  });

  it('forgets the oldest when its bytes are full', async () => {
    const { lab, counts } = counting();
    const kept = cachedLab(lab, 8_000);
    for (const seed of [1, 2, 3, 4, 5, 1]) await kept.run({ ...SMALL, seed });
    expect(counts.run).toBe(6);
  });

  it('keeps nothing of what people sent', async () => {
    let reads = 0;
    const inner = inlineLab();
    const lab: Lab = {
      ...inner,
      read: (request) => {
        reads += 1;
        return inner.read(request);
      },
    };
    const kept = cachedLab(lab, 2 ** 20);
    for (const _ of [1, 2]) await kept.read(READ);
    expect(reads).toBe(2);
  });

  it('does not keep a failure', async () => {
    let tries = 0;
    const flaky: Lab = {
      ...inlineLab(),
      run: (spec) => {
        tries += 1;
        return tries === 1 ? Promise.reject(new Error('once')) : inlineLab().run(spec);
      },
    };
    const kept = cachedLab(flaky, 2 ** 20);
    await expect(kept.run(SMALL)).rejects.toThrow('once');
    expect((await kept.run(SMALL)).layers).toHaveLength(3);
  });
});
