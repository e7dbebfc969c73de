import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_RECURRENT } from '../../src/experiments/recurrent/spec.js';
import { runExperiment } from '../../src/experiments/run.js';
import { inlineLab } from '../../src/lab/inline-lab.js';
import { type Lab, LabBusyError, type WorkProgress } from '../../src/lab/lab.js';
import { connectRedis } from '../../src/redis/connect.js';
import {
  type OwnRedis,
  ownRedis,
  REDIS_URL,
  redisAnswers,
  redisStarts,
  whyNoRedis,
} from '../redis/servers.js';
import { CHART, labContract, READ, SMALL } from './lab.contract.js';
import { nobody, type QueueTeam, queueTeam } from './queue-team.js';

/** A run that takes far longer than a test may, of small draws. */
const ENDLESS = { ...DEFAULT_RECURRENT, cell: 'lstm', steps: 500, seeds: 100_000 } as const;

if (redisAnswers) {
  let contract: QueueTeam;
  labContract('on a queue', async () => {
    contract = queueTeam(REDIS_URL);
    await contract.ready();
    await contract.work();
    return contract.lab();
  });
  afterAll(() => contract?.end());
}

/** Counts what it is asked for, and does it. */
function counting(): { readonly lab: Lab; readonly counts: { run: number; draw: number } } {
  const counts = { run: 0, draw: 0 };
  const inner = inlineLab();
  const lab: Lab = {
    ...inner,
    run: (spec, asker) => {
      counts.run += 1;
      return inner.run(spec, asker);
    },
    draw: (request, asker) => {
      counts.draw += 1;
      return inner.draw(request, asker);
    },
  };
  return { lab, counts };
}

/** Works on each thing until it is told to go on, or stopped. */
function held() {
  const begun: string[] = [];
  const stopped: string[] = [];
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  const inner = inlineLab();
  const lab: Lab = {
    ...inner,
    async run(spec, asker) {
      const name = String((spec as { seed?: number }).seed);
      begun.push(name);
      const gone = new Promise<never>((_, reject) =>
        asker?.signal?.addEventListener('abort', () => {
          stopped.push(name);
          reject(asker.signal?.reason);
        }),
      );
      await Promise.race([released, gone]);
      return inner.run(spec);
    },
  };
  return { lab, begun, stopped, release };
}

describe.skipIf(!redisAnswers)(`labs that share a queue${whyNoRedis}`, () => {
  let team: QueueTeam;
  beforeEach(async () => {
    team = queueTeam(REDIS_URL);
    await team.ready();
  });
  afterEach(() => team.end());

  it('have the same done once, however many processes ask for it at once, and keep it for all', async () => {
    const { lab, counts } = counting();
    await team.work(2, lab);
    const labs = [team.lab(), team.lab(), team.lab()];
    const results = await Promise.all(labs.flatMap((each) => [each.run(SMALL), each.run({ ...SMALL })]));
    expect(results).toEqual(Array(6).fill(runExperiment(SMALL)));
    for (const each of labs) await each.draw({ chart: CHART, theme: 'light' });
    await team.lab().run(SMALL);
    expect(counts).toEqual({ run: 1, draw: 1 });
  });

  it('keep what people sent no longer than those need who wait for it', async () => {
    await team.work();
    const redis = connectRedis(REDIS_URL, { away() {}, back() {} });
    await new Promise((resolve) => redis.once('ready', resolve));
    await team.lab().read(READ);
    await team.lab().run(SMALL);
    const keys = await redis.keys(`mahv:lab-${team.build}:result:*`);
    const seconds = await Promise.all(keys.map((key) => redis.ttl(key)));
    const [short = 0, long = 0] = seconds.toSorted((one, other) => one - other);
    expect(short).toBeGreaterThan(0);
    expect(short).toBeLessThanOrEqual(60);
    expect(long).toBeGreaterThan(500);
    redis.disconnect();
  });

  it('keep apart what differs in a number only that JSON does not know', async () => {
    const { lab, counts } = counting();
    await team.work(2, lab);
    const at = (max: number) => {
      const [panel] = CHART.panels;
      return { ...CHART, panels: panel ? [{ ...panel, x: { ...panel.x, max } }] : [] };
    };
    const asked = team.lab();
    for (const max of [Number.NaN, Number.POSITIVE_INFINITY])
      await asked.draw({ chart: at(max), theme: 'light' }).catch(() => undefined);
    expect(counts.draw).toBe(2);
  });

  it('serve the first of each user before the second of any', async () => {
    const { lab, begun, release } = held();
    await team.work(0, lab);
    const asked = team.lab();
    const ask = (user: string, seed: number) => asked.run({ ...SMALL, seed }, { user });
    const heavy = [1, 2, 3, 4].map((seed) => ask('heavy', seed));
    await expect.poll(() => begun).toEqual(['1']);
    await expect.poll(() => asked.waiting()).toBe(3);
    const light = ask('light', 5);
    await expect.poll(() => asked.waiting()).toBe(4);
    release();
    await Promise.all([...heavy, light]);
    expect(begun).toEqual(['1', '5', '2', '3', '4']);
  });

  it('let work come at the best turn of all who wait for it, wherever they ask', async () => {
    const { lab, begun, release } = held();
    await team.work(0, lab);
    const [one, other] = [team.lab(), team.lab()];
    const heavy = [1, 2, 3, 4].map((seed) => one.run({ ...SMALL, seed }, { user: 'heavy' }));
    await expect.poll(() => one.waiting()).toBe(3);
    const joined = other.run({ ...SMALL, seed: 4 }, { user: 'light' });
    await sleep(200);
    release();
    await Promise.all([...heavy, joined]);
    expect(begun).toEqual(['1', '4', '2', '3']);
  });

  it('refuse what is too much, in all or of one user, and say which; what is under way goes on', async () => {
    const { lab, release } = held();
    await team.work(0, lab);
    const limits = { quick: { mostOfWorker: 3, mostOfOne: 2 } };
    const asked = team.lab({ limits });
    const ask = (user: string, seed: number) => asked.run({ ...SMALL, seed }, { user });
    const taken = [ask('ali', 1), ask('ali', 2)];
    await expect.poll(() => asked.waiting()).toBe(1);
    await expect(ask('ali', 3)).rejects.toMatchObject({ constructor: LabBusyError, own: true });
    // To wait for what another waits for takes no room.
    taken.push(ask('sara', 2), ask('sara', 4), ask('mina', 5));
    await expect.poll(() => asked.waiting()).toBe(3);
    await expect(ask('reza', 6)).rejects.toMatchObject({ constructor: LabBusyError, own: false });
    release();
    expect(await Promise.all(taken)).toHaveLength(5);
    // And each has room again.
    expect((await ask('ali', 3)).layers).toHaveLength(3);
  });

  it('stop the work when the last who waits for it leaves, in whatever process', async () => {
    const { lab, begun, stopped } = held();
    await team.work(1, lab);
    const leaving = [new AbortController(), new AbortController()];
    const asked = leaving.map(({ signal }) => team.lab().run({ ...SMALL, seed: 9 }, { signal }));
    for (const each of asked) each.catch(() => undefined);
    await expect.poll(() => begun).toEqual(['9']);
    await sleep(200);
    leaving[0]?.abort(new Error('gone'));
    await expect(asked[0]).rejects.toThrow('gone');
    await sleep(200);
    expect(stopped).toEqual([]);
    leaving[1]?.abort(new Error('gone too'));
    await expect(asked[1]).rejects.toThrow('gone too');
    await expect.poll(() => stopped).toEqual(['9']);
  });

  it('take what waits out of the queue when nobody waits for it', async () => {
    const { lab, begun, release } = held();
    await team.work(0, lab);
    const asked = team.lab();
    const first = asked.run({ ...SMALL, seed: 1 });
    await expect.poll(() => begun).toEqual(['1']);
    const leaving = new AbortController();
    const second = asked.run({ ...SMALL, seed: 2 }, { signal: leaving.signal });
    second.catch(() => undefined);
    await expect.poll(() => asked.waiting()).toBe(1);
    leaving.abort(new Error('gone'));
    await expect(second).rejects.toThrow('gone');
    await expect.poll(() => asked.waiting()).toBe(0);
    release();
    await first;
    expect(begun).toEqual(['1']);
  });

  it('do quick work while heavy runs go on, and tell who waits for one their place, which falls', async () => {
    await team.work(2);
    const asked = team.lab();
    const [first, second] = [1, 2].map((seed) => {
      const leaving = new AbortController();
      const told: WorkProgress[] = [];
      const onProgress = (progress: WorkProgress) => void told.push(progress);
      const { signal } = leaving;
      const outcome = asked.run({ ...ENDLESS, seed }, { user: `${seed}`, signal, onProgress });
      outcome.catch(() => undefined);
      return { outcome, told, stop: () => leaving.abort(new Error('stopped')) };
    });
    await expect.poll(() => first?.told.at(-1)?.state, { timeout: 10_000 }).toBe('running');
    await expect.poll(() => second?.told.at(-1), { timeout: 5_000 }).toEqual({ state: 'waiting', place: 1 });
    expect((await asked.run(SMALL)).layers).toHaveLength(3);
    first?.stop();
    await expect(first?.outcome).rejects.toThrow('stopped');
    await expect.poll(() => second?.told.at(-1)?.state, { timeout: 10_000 }).toBe('running');
    second?.stop();
    await expect(second?.outcome).rejects.toThrow('stopped');
  });

  it('pass on that work failed', async () => {
    const broken: Lab = { ...nobody(), run: () => Promise.reject(new Error('broken')) };
    await team.work(1, broken);
    await expect(team.lab().run(SMALL)).rejects.toThrow('broken');
  });

  it('do the work themselves where no worker is there, and not once one has come', async () => {
    const local = counting();
    const asked = team.lab({ local: local.lab });
    expect(await asked.run(SMALL)).toEqual(runExperiment(SMALL));
    expect(local.counts.run).toBe(1);
    const there = counting();
    const working = await team.work(1, there.lab);
    await asked.run({ ...SMALL, seed: 2 });
    expect([local.counts.run, there.counts.run]).toEqual([1, 1]);
    await working.close();
    await asked.run({ ...SMALL, seed: 3 });
    expect([local.counts.run, there.counts.run]).toEqual([2, 1]);
  });
});

describe.skipIf(!redisStarts)(`labs whose Redis server goes away${whyNoRedis}`, () => {
  let server: OwnRedis;
  let team: QueueTeam;
  beforeAll(async () => {
    server = await ownRedis();
    await server.start();
    team = queueTeam(server.url);
    await team.ready();
  });
  afterAll(async () => {
    await server.start().catch(() => undefined);
    await team.end();
    await server.remove();
  });

  it('do the work themselves where the server has no room for it', async () => {
    const full = await ownRedis();
    await full.start();
    const crowded = queueTeam(full.url);
    await crowded.ready();
    const local = counting();
    const remote = counting();
    await crowded.work(1, remote.lab);
    const asked = crowded.lab({ local: local.lab });
    await asked.run(SMALL);
    await full.configure('maxmemory', '1');
    expect((await asked.run({ ...SMALL, seed: 2 })).layers).toHaveLength(3);
    expect([local.counts.run, remote.counts.run]).toEqual([1, 1]);
    await full.configure('maxmemory', '0');
    await asked.run({ ...SMALL, seed: 3 });
    expect([local.counts.run, remote.counts.run]).toEqual([1, 2]);
    await crowded.end();
    await full.remove();
  });

  it('share it where the connection was cut just when they were opened', async () => {
    const there = counting();
    const working = await team.work(1, there.lab);
    const asked = team.lab();
    await team.cut();
    // Nobody stands in for the worker.
    expect(await asked.run({ ...SMALL, seed: 7 })).toEqual(runExperiment({ ...SMALL, seed: 7 }));
    expect(there.counts.run).toBe(1);
    await working.close();
  });

  it('do at once themselves what was under way and what comes, and share it again when it is back', async () => {
    const local = counting();
    const remote = held();
    await team.work(1, remote.lab);
    const asked = team.lab({ local: local.lab });
    const underWay = asked.run({ ...SMALL, seed: 1 });
    await expect.poll(() => remote.begun).toEqual(['1']);
    await server.stop();
    expect(await underWay).toEqual(runExperiment({ ...SMALL, seed: 1 }));
    expect(await asked.run({ ...SMALL, seed: 2 })).toEqual(runExperiment({ ...SMALL, seed: 2 }));
    expect(local.counts.run).toBe(2);
    await server.start();
    await team.ready();
    remote.release();
    let seed = 10;
    await expect
      .poll(
        async () => {
          seed += 1;
          await asked.run({ ...SMALL, seed });
          return remote.begun.includes(String(seed));
        },
        { timeout: 15_000, interval: 200 },
      )
      .toBe(true);
  });
});
