import { afterEach, describe, expect, it, vi } from 'vitest';
import { LabBusyError, type WorkProgress } from '../../src/lab/lab.js';
import { Turns } from '../../src/lab/turns.js';

/** Jobs that end when they are told to, and tell the order in which they began. */
function workshop() {
  const begun: string[] = [];
  const ends: (() => void)[] = [];
  const job = (name: string) => () => {
    begun.push(name);
    return new Promise<string>((resolve) => ends.push(() => resolve(name)));
  };
  /** Ends the job that began first, and lets whatever follows begin. */
  const end = async () => {
    ends.shift()?.();
    await new Promise(setImmediate);
  };
  return { begun, job, end };
}

afterEach(() => void vi.useRealTimers());

const limits = { most: 100, mostOfOne: 100 };

describe('turns', () => {
  it('go round among the users, with no more under way than there are slots', async () => {
    const { begun, job, end } = workshop();
    const turns = new Turns(2, limits);
    const all = ['a1', 'a2', 'a3', 'a4', 'a5', 'b1', 'c1', 'b2'].map((name) =>
      turns.take([job(name)], { user: name.slice(0, 1) }),
    );
    expect(begun).toEqual(['a1', 'a2']);
    expect(turns.waiting).toBe(6);
    for (let i = 0; i < all.length; i += 1) await end();
    await Promise.all(all);
    expect(begun).toEqual(['a1', 'a2', 'a3', 'b1', 'c1', 'a4', 'b2', 'a5']);
  });

  it('keep the jobs of one turn together, and give what each gave in order', async () => {
    const { begun, job, end } = workshop();
    const turns = new Turns(2, limits);
    const first = turns.take([job('a1'), job('a2'), job('a3')], { user: 'a' });
    const second = turns.take([job('b1'), job('b2')], { user: 'b' });
    for (let i = 0; i < 5; i += 1) await end();
    expect(begun).toEqual(['a1', 'a2', 'a3', 'b1', 'b2']);
    expect(await first).toEqual(['a1', 'a2', 'a3']);
    expect(await second).toEqual(['b1', 'b2']);
  });

  it('are left by an asker who no longer waits, at once and before the work begins', async () => {
    const { begun, job, end } = workshop();
    const turns = new Turns(1, limits);
    const leaving = new AbortController();
    const first = turns.take([job('first')]);
    const left = turns.take([job('left')], { signal: leaving.signal });
    const last = turns.take([job('last')]);
    leaving.abort(new Error('gone'));
    await expect(left).rejects.toThrow('gone');
    expect(turns.waiting).toBe(1);
    await end();
    await end();
    expect([await first, await last]).toEqual([['first'], ['last']]);
    expect(begun).toEqual(['first', 'last']);
  });

  it('end at once for one who leaves half way; shares not begun never begin, and the slot is free again', async () => {
    const { begun, job, end } = workshop();
    const turns = new Turns(1, limits);
    const leaving = new AbortController();
    const left = turns.take([job('share 1'), job('share 2')], { signal: leaving.signal });
    const last = turns.take([job('last')]);
    leaving.abort(new Error('gone'));
    await expect(left).rejects.toThrow('gone');
    await end();
    await end();
    expect(await last).toEqual(['last']);
    expect(begun).toEqual(['share 1', 'last']);
  });

  it('of who joins count for the work as well', async () => {
    const { begun, job, end } = workshop();
    const turns = new Turns(1, limits);
    let joined = (_: string) => {};
    for (const name of ['a1', 'a2', 'a3']) void turns.take([job(name)], { user: 'a' });
    void turns.take([job('shared')], {
      user: 'a',
      onJoin: (hear) => {
        joined = hear;
      },
    });
    joined('b');
    for (let i = 0; i < 4; i += 1) await end();
    expect(begun).toEqual(['a1', 'a2', 'shared', 'a3']);
  });

  it('go on after a job that fails', async () => {
    const turns = new Turns(1, limits);
    await expect(turns.take([() => Promise.reject(new Error('broken'))])).rejects.toThrow('broken');
    expect(await turns.take([async () => 'whole'])).toEqual(['whole']);
  });

  it('are refused where too many wait, of one user or in all', async () => {
    const { job, end } = workshop();
    const turns = new Turns(1, { most: 3, mostOfOne: 2 });
    const taken = ['a', 'a', 'a', 'b'].map((user) => turns.take([job(user)], { user }));
    await expect(turns.take([job('a')], { user: 'a' })).rejects.toThrow(LabBusyError);
    await expect(turns.take([job('c')], { user: 'c' })).rejects.toThrow(LabBusyError);
    for (let i = 0; i < 4; i += 1) await end();
    await Promise.all(taken);
    expect(turns.waiting).toBe(0);
  });

  it('of each user come one at a time where that is asked for, also when one leaves half way', async () => {
    const { begun, job, end } = workshop();
    const turns = new Turns(2, limits, { oneEach: true });
    const leaving = new AbortController();
    const left = turns.take([job('a1')], { user: 'a', signal: leaving.signal });
    const others = ['a2', 'b1', 'c1'].map((name) => turns.take([job(name)], { user: name.slice(0, 1) }));
    expect(begun).toEqual(['a1', 'b1']);
    leaving.abort(new Error('gone'));
    await expect(left).rejects.toThrow('gone');
    // Its worker is not free before it has really stopped.
    expect(begun).toEqual(['a1', 'b1']);
    await end();
    expect(begun).toEqual(['a1', 'b1', 'a2']);
    for (let i = 0; i < 3; i += 1) await end();
    expect(await Promise.all(others)).toEqual([['a2'], ['b1'], ['c1']]);
  });

  it('are one slot short while a job runs beside them', async () => {
    const { begun, job, end } = workshop();
    const turns = new Turns(2, limits);
    const beside = turns.beside(job('beside'));
    const all = ['a', 'b'].map((user) => turns.take([job(user)], { user }));
    expect(begun).toEqual(['beside', 'a']);
    await end();
    expect(begun).toEqual(['beside', 'a', 'b']);
    await end();
    await end();
    expect([await beside, await all[1]]).toEqual(['beside', ['b']]);
  });

  it('that hold nothing do not hold up those behind them', async () => {
    const { job, end } = workshop();
    const turns = new Turns(1, limits);
    const first = turns.take([job('first')]);
    const [empty, last] = [turns.take([]), turns.take([job('last')])];
    await end();
    await end();
    expect([await first, await empty, await last]).toEqual([['first'], [], ['last']]);
  });

  it('tell those who wait their place, each time it changes, until they begin', async () => {
    // What jobs end by stays as it is.
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const { job, end } = workshop();
    const turns = new Turns(1, limits);
    const told: WorkProgress[] = [];
    const taken = ['a', 'b', 'c'].map((user) => turns.take([job(user)], { user }));
    taken.push(turns.take([job('d')], { user: 'd', onProgress: (progress) => told.push(progress) }));
    vi.advanceTimersByTime(2_000);
    expect(told).toEqual([{ state: 'waiting', place: 3 }]);
    await end();
    vi.advanceTimersByTime(2_000);
    expect(told.slice(1)).toEqual([{ state: 'waiting', place: 2 }]);
    for (let i = 0; i < 3; i += 1) await end();
    await Promise.all(taken);
    vi.advanceTimersByTime(2_000);
    expect(told).toHaveLength(2);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('are settled when the last one is over', async () => {
    const { job, end } = workshop();
    const turns = new Turns(1, limits);
    void turns.take([job('1')]);
    void turns.take([job('2')]);
    let settled = false;
    const over = turns.settled().then(() => {
      settled = true;
    });
    await end();
    expect(settled).toBe(false);
    await end();
    await over;
  });
});
