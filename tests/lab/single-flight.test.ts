import { describe, expect, it } from 'vitest';
import type { Asker, WorkProgress } from '../../src/lab/lab.js';
import { SingleFlight } from '../../src/lab/single-flight.js';

/** Work that ends when it is told to, or when it is cancelled. */
function work() {
  const begun: Asker[] = [];
  const ends: ((value: string) => void)[] = [];
  const start = (asker: Asker) => {
    begun.push(asker);
    return new Promise<string>((resolve, reject) => {
      ends.push(resolve);
      asker.signal?.addEventListener('abort', () => reject(asker.signal?.reason));
    });
  };
  return { begun, start, end: (value: string) => ends.shift()?.(value) };
}

function waiting() {
  const controller = new AbortController();
  return { signal: controller.signal, leave: () => controller.abort(new Error('gone')) };
}

describe('a single flight', () => {
  it('does once what many ask for at once, and again what is asked for later', async () => {
    const flights = new SingleFlight();
    const { begun, start, end } = work();
    const all = [1, 2, 3].map(() => flights.join('key', waiting(), start));
    end('done');
    expect(await Promise.all(all)).toEqual(['done', 'done', 'done']);
    expect(begun).toHaveLength(1);
    const later = flights.join('key', {}, start);
    end('again');
    expect(await later).toBe('again');
  });

  it('goes on for those who stay', async () => {
    const flights = new SingleFlight();
    const { begun, start, end } = work();
    const [first, second] = [waiting(), waiting()];
    const left = flights.join('key', first, start);
    const stayed = flights.join('key', second, start);
    first.leave();
    await expect(left).rejects.toThrow('gone');
    expect(begun[0]?.signal?.aborted).toBe(false);
    end('done');
    expect(await stayed).toBe('done');
  });

  it('is cancelled when the last one has left', async () => {
    const flights = new SingleFlight();
    const { begun, start } = work();
    const crowd = [waiting(), waiting(), waiting()];
    const left = crowd.map((asker) => flights.join('key', asker, start));
    const outcomes = Promise.allSettled(left);
    for (const asker of crowd) asker.leave();
    expect((await outcomes).map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
    expect(begun[0]?.signal?.aborted).toBe(true);
  });

  it('is never cancelled while one waits who cannot leave', async () => {
    const flights = new SingleFlight();
    const { begun, start, end } = work();
    const patient = flights.join('key', {}, start);
    const one = waiting();
    const left = flights.join('key', one, start);
    one.leave();
    await expect(left).rejects.toThrow('gone');
    expect(begun[0]?.signal?.aborted).toBe(false);
    end('done');
    expect(await patient).toBe('done');
  });

  it('is not joined once it is being cancelled', async () => {
    const flights = new SingleFlight();
    const { begun, start, end } = work();
    const one = waiting();
    const left = flights.join('key', one, start);
    one.leave();
    const fresh = flights.join('key', {}, start);
    await expect(left).rejects.toThrow('gone');
    // The end of the cancelled one must not make the other forgotten.
    const joined = flights.join('key', {}, start);
    expect(begun).toHaveLength(2);
    end('of the cancelled one');
    end('fresh');
    expect(await Promise.all([fresh, joined])).toEqual(['fresh', 'fresh']);
  });

  it('tells the work who joins it', async () => {
    const flights = new SingleFlight();
    const { begun, start, end } = work();
    const heard: string[] = [];
    const first = flights.join('key', { user: 'ali' }, start);
    begun[0]?.onJoin?.((user) => heard.push(user));
    const second = flights.join('key', { user: 'sara' }, start);
    expect(begun[0]?.user).toBe('ali');
    expect(heard).toEqual(['sara']);
    end('done');
    await Promise.all([first, second]);
  });

  it('gives a failure to all who wait, and to nobody later', async () => {
    const flights = new SingleFlight();
    let tries = 0;
    const flaky = async () => {
      tries += 1;
      if (tries === 1) throw new Error('once');
      return 'done';
    };
    const outcomes = await Promise.allSettled([
      flights.join('key', {}, flaky),
      flights.join('key', waiting(), flaky),
    ]);
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(await flights.join('key', {}, flaky)).toBe('done');
  });

  it('tells every passenger how it stands, the late ones at once what was told last, and those who left nothing more', async () => {
    const flights = new SingleFlight();
    const { begun, start, end } = work();
    const told: string[] = [];
    const listening = (who: string) => ({
      onProgress: (progress: WorkProgress) => told.push(`${who} ${JSON.stringify(Object.values(progress))}`),
    });
    const leaving = waiting();
    const left = flights.join('key', { ...leaving, ...listening('first') }, start);
    const silent = flights.join('key', {}, start);
    begun[0]?.onProgress?.({ state: 'waiting', place: 2 });
    const late = flights.join('key', listening('late'), start);
    leaving.leave();
    await expect(left).rejects.toThrow('gone');
    begun[0]?.onProgress?.({ state: 'running', done: 0.5 });
    end('done');
    expect(await Promise.all([silent, late])).toEqual(['done', 'done']);
    begun[0]?.onProgress?.({ state: 'running', done: 1 });
    expect(told).toEqual(['first ["waiting",2]', 'late ["waiting",2]', 'late ["running",0.5]']);
  });
});
