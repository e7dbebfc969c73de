import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { buildStamp } from '../src/build-stamp.js';
import type { Spec } from '../src/experiments/experiment.js';
import { DEFAULT_SPEC } from '../src/experiments/gradient-flow/spec.js';
import { type QueueLab, queueLab } from '../src/lab/queue/queue-lab.js';
import { countStaff } from '../src/lab/queue/staff.js';
import { labOf } from '../src/lab/work.js';
import { connectRedis, patientRedis } from '../src/redis/connect.js';
import { atLeast, type Line, type Part } from './rows.js';

const MAIN = fileURLToPath(new URL('../src/main.js', import.meta.url));
const COMPILED = fileURLToPath(new URL('../', import.meta.url));
const LOCK = fileURLToPath(new URL('../../package-lock.json', import.meta.url));
const ASKERS = 8;
const ROUNDS = 5;
const TARGET = 1.7;

/** What is asked for, and how often in a round. */
const WORK: readonly (readonly [string, Partial<typeof DEFAULT_SPEC>, number])[] = [
  ['20 × 64 × 64, 8 draws', { depth: 20, width: 64, batch: 64, seeds: 8 }, 160],
  ['50 × 128 × 64, 8 draws', { depth: 50, width: 128, batch: 64, seeds: 8 }, 32],
];

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  server.close();
  return typeof address === 'object' && address ? address.port : 0;
}

async function startRedis() {
  const port = await freePort();
  const child = spawn('redis-server', ['--port', `${port}`, '--save', ''], { stdio: 'ignore' });
  const started = await new Promise<boolean>((resolve) => {
    child.once('error', () => resolve(false));
    child.once('spawn', () => resolve(true));
  });
  return started ? { url: `redis://127.0.0.1:${port}`, stop: () => child.kill() } : undefined;
}

function startWorker(url: string): () => Promise<void> {
  const env = {
    PATH: process.env.PATH,
    ROLE: 'worker',
    REDIS_URL: url,
    MAHV_WORKERS: '1',
    MAHV_PORT: '0',
    LOG_LEVEL: 'error',
  };
  const child = spawn(process.execPath, [MAIN], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  return async () => {
    child.kill('SIGTERM');
    await ended;
  };
}

let fresh = 0;

/** Pieces of work a second, of which none was asked for before. */
async function rate(lab: QueueLab, spec: Partial<typeof DEFAULT_SPEC>, count: number): Promise<number> {
  let left = count;
  const began = performance.now();
  await Promise.all(
    Array.from({ length: ASKERS }, async (_, asker) => {
      while (left > 0) {
        left -= 1;
        fresh += 1;
        const asked: Spec = { ...DEFAULT_SPEC, ...spec, seed: fresh };
        await lab.run(asked, { user: `${asker}` });
      }
    }),
  );
  return (count * 1000) / (performance.now() - began);
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[values.length >> 1] ?? Number.NaN;
}

/** Worker processes on a queue: what a second one adds where there are two cores. */
export async function sharedWorkersPart(): Promise<Part> {
  const title = 'Worker processes of one thread each on a Redis queue';
  const server = await startRedis();
  if (!server) return { title, lines: [], notes: ['No redis-server here: not measured.'] };
  const redis = connectRedis(server.url, { away() {}, back() {} });
  const patient = patientRedis(server.url);
  const build = buildStamp(COMPILED, LOCK);
  const lab = queueLab({
    redis,
    patient,
    build,
    local: labOf(
      () => Promise.reject(new Error('done locally')),
      async () => {},
    ),
    report: (error) => process.stderr.write(`${error}\n`),
  });
  const staffed = async (count: number) => {
    while (redis.status !== 'ready' || (await countStaff(redis, build)) !== count) await sleep(50);
    // Until they are warm.
    await rate(lab, WORK[0]?.[1] ?? {}, 16 * count);
  };
  const lines: Line[] = [];
  const rates = new Map<string, { readonly one: number[]; readonly two: number[] }>(
    WORK.map(([name]) => [name, { one: [], two: [] }]),
  );
  const stopFirst = startWorker(server.url);
  for (let round = 0; round < ROUNDS; round += 1) {
    await staffed(1);
    for (const [name, spec, count] of WORK) rates.get(name)?.one.push(await rate(lab, spec, count));
    const stopSecond = startWorker(server.url);
    await staffed(2);
    for (const [name, spec, count] of WORK) rates.get(name)?.two.push(await rate(lab, spec, count));
    await stopSecond();
  }
  await stopFirst();
  for (const [name, { one, two }] of rates) {
    const ratios = two.map((value, round) => value / (one[round] ?? Number.NaN));
    const ratio = median(ratios);
    lines.push({ what: `${name}: one worker`, measured: `${median(one).toPrecision(3)} /s` });
    lines.push({
      what: `${name}: two workers`,
      measured: `${median(two).toPrecision(3)} /s`,
      ratio,
      against: 'two workers over one, median of the rounds',
      verdict: atLeast(ratio, TARGET),
    });
  }
  await lab.close();
  redis.disconnect();
  patient.disconnect();
  server.stop();
  return {
    title,
    lines,
    notes: [`${ASKERS} ask without a pause, nothing twice; ${ROUNDS} rounds of one worker and two.`],
  };
}
